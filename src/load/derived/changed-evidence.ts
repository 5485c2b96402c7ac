import type { Diff } from '../diff.js';
import type { Entry, LinkEntry, StoredEntry, WantedEntry } from '../entries.js';

/** Records whose change can move what is kept of claims; ids, each set for one way in which it can. */
export interface ChangedEvidence {
  /** They speak for somebody else than before, or have got or lost their name. */
  readonly actors: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** Statements or claims. */
  readonly contents: ReadonlySet<string>;
}

type Kind = keyof ChangedEvidence;

/** Where a link is looked at from: the record whose evidence it is part of. */
const endsOfLinks: Readonly<Record<string, ReadonlyArray<readonly [Kind, 'from' | 'to']>>> = {
  HAS_CONTENT: [['contents', 'to']],
  RESPONDS_TO: [['contents', 'to']],
  ATTRIBUTED_TO: [['statements', 'from']],
  ON_BEHALF_OF: [['statements', 'from']],
  REPORTED_IN: [['statements', 'from']],
  SOUGHT_REPLY_FROM: [['statements', 'from']],
  ACTOR: [['claims', 'from']],
  RECIPIENT: [['claims', 'from']],
  ISSUED_BY: [['documents', 'from']],
  DERIVED_FROM: [['documents', 'from']],
};

/** Properties of nodes that the kept values go by. */
const propertiesThatCount: Readonly<Record<string, readonly [Kind, ReadonlyArray<string>]>> = {
  Actor: ['actors', ['anonymous']],
  Document: ['documents', ['access', 'consulted', 'correction', 'dateStart', 'dateEnd']],
  Statement: ['statements', ['basis', 'dateStart', 'dateEnd']],
};

/** Finds what in a difference can move kept values. */
export function changedEvidenceOf(diff: Diff): ChangedEvidence {
  const found: Record<Kind, Set<string>> = {
    actors: new Set(),
    documents: new Set(),
    statements: new Set(),
    claims: new Set(),
    contents: new Set(),
  };
  const add = ([kind, id]: readonly [Kind, string]): unknown => found[kind].add(id);
  for (const entry of [...diff.created, ...diff.removed]) entrySeeds(entry, null).forEach(add);
  for (const { entry, former } of diff.changed) entrySeeds(entry, former).forEach(add);
  return found;
}

function entrySeeds(
  entry: WantedEntry | StoredEntry,
  former: StoredEntry | null,
): ReadonlyArray<readonly [Kind, string]> {
  if (entry.of === 'LINK') return linkSeeds(entry, former);
  const [kind, names] = propertiesThatCount[entry.type] ?? ['claims', ['kind', 'dateStart', 'dateEnd']];
  if (former === null) return isClaim(entry) ? [['claims', entry.id]] : [];
  // A changed node is written anew, and what is kept of it goes with the rest.
  if (isClaim(entry)) return [['claims', entry.id]];
  const moved = names.some((name) => entry.properties[name] !== former.properties[name]);
  return moved && kind !== 'claims' ? [[kind, entry.id]] : [];
}

function isClaim({ type, properties }: Entry): boolean {
  return typeof properties['text'] === 'string' && type !== 'Statement';
}

function linkSeeds(entry: LinkEntry, former: Entry | null): ReadonlyArray<readonly [Kind, string]> {
  if (entry.type === 'RELATED_TO') {
    const kinds = [entry.properties['kind'], former?.properties['kind']];
    const counts = kinds.includes('SAME_AS') || kinds.includes('ANSWERS');
    return counts
      ? [
          ['contents', entry.from],
          ['contents', entry.to],
        ]
      : [];
  }
  if (entry.type === 'HOLDS_POSITION' || entry.type === 'PART_OF') {
    const speaks = [entry.properties['speaksFor'], former?.properties['speaksFor']].includes(true);
    return speaks ? [['actors', entry.from]] : [];
  }
  return (endsOfLinks[entry.type] ?? []).map(([kind, end]) => [kind, entry[end]]);
}
