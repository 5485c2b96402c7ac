import { counted } from '../lib/counted.js';
import {
  inspectDerivedValues,
  inspectLinks,
  inspectSearchProperties,
  repairDerivedValues,
  repairLinks,
  repairSearchProperties,
} from '../load/load.js';
import type { Inspection } from '../load/load.js';
import type { Model } from '../model/types.js';
import type { Store } from '../store/store.js';
import { ok } from './finding.js';
import type { Finding } from './finding.js';

/** What the graph stores for fast look-up: how it is compared and repaired, and what doctor says of it. */
interface StoredCheck {
  readonly check: string;
  readonly inspect: (store: Store, model: Model) => Promise<Inspection>;
  /** Returns the number of repaired records or links. */
  readonly repair: (store: Store, model: Model) => Promise<number>;
  /** What is compared, in the singular. */
  readonly of: string;
  readonly whenRight: (all: string) => string;
  readonly whenStale: (some: string) => string;
  readonly consequence: string;
}

const storedChecks: ReadonlyArray<StoredCheck> = [
  {
    check: 'Stored derived values',
    inspect: inspectDerivedValues,
    repair: repairDerivedValues,
    of: 'claim',
    whenRight: (all) => `those of ${all} agree with the rules`,
    whenStale: (some) => `those of ${some} differ from the results of the rules`,
    consequence: 'lists that are filtered or ordered by these values may be wrong',
  },
  {
    check: 'Search',
    inspect: inspectSearchProperties,
    repair: repairSearchProperties,
    of: 'record',
    whenRight: (all) => `all of ${all} stored as search compares them`,
    whenStale: (some) => `${some} not stored as search compares them`,
    consequence: 'search may not find these records',
  },
  {
    check: 'Links',
    inspect: inspectLinks,
    repair: repairLinks,
    of: 'link',
    whenRight: (all) => `${all} hold the ids and dates of their records`,
    whenStale: (some) => `${some} hold other ids or dates than their records`,
    consequence: 'lists of these records may lack some of them or show them in another order',
  },
];

/**
 * Compares what the graph stores for fast look-up with its records: stored derived values, search properties and links.
 * With `repair`, repairs what differs.
 */
export async function storedFindings(
  store: Store,
  model: Model,
  { repair }: { readonly repair: boolean },
): Promise<ReadonlyArray<Finding>> {
  const findings: Finding[] = [];
  for (const stored of storedChecks) {
    const inspection = await stored.inspect(store, model);
    const isRepaired = repair && inspection.stale > 0;
    findings.push(
      isRepaired
        ? ok(stored.check, `repaired ${await stored.repair(store, model)} of ${allOf(stored, inspection)}`)
        : storedFinding(stored, inspection),
    );
  }
  return findings;
}

function storedFinding(stored: StoredCheck, inspection: Inspection): Finding {
  const { check, whenRight, whenStale, consequence } = stored;
  const { stale, examples } = inspection;
  const all = allOf(stored, inspection);
  if (stale === 0) return ok(check, whenRight(all));
  return {
    check,
    state: 'fault',
    message: `${whenStale(`${stale} of ${all}`)}: ${examples.join(', ')}${stale > examples.length ? ' ...' : '.'}`,
    hint: `Run "onrecord doctor --repair". Until then, ${consequence}.`,
  };
}

function allOf({ of }: StoredCheck, { compared }: Inspection): string {
  return counted(compared, of);
}
