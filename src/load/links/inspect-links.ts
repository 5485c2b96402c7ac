import type { Model } from '../../model/types.js';
import type { Store } from '../../store/store.js';
import { deriveTimeoutMs } from '../load-timeout.js';
import { staleLinks } from './stale-links.js';

const mostExamples = 5;

/** The result of comparing what links hold of the records at their ends with these records. */
export interface LinkInspection {
  /** The number of links. */
  readonly links: number;
  /** The number of links that hold another id or date. */
  readonly stale: number;
  /** At most 5 of these, as `from -[TYPE]-> to`. */
  readonly examples: ReadonlyArray<string>;
}

/** Compares the ids and dates that links hold, by which indexes find them, with the records at their ends; writes nothing. */
export async function inspectLinks(store: Store, model: Model): Promise<LinkInspection> {
  let found: LinkInspection = { links: 0, stale: 0, examples: [] };
  for (const { type, match } of staleLinks(model)) {
    const { rows } = await store.read(
      {
        text: `RETURN COUNT { MATCH ()-[:${type}]->() }, COUNT { ${match} },
          COLLECT { ${match} RETURN a.id + ' -[${type}]-> ' + b.id LIMIT ${mostExamples} }`,
        parameters: {},
      },
      { timeoutMs: deriveTimeoutMs },
    );
    const [links, stale, examples] = rows[0] ?? [];
    found = {
      links: found.links + Number(links),
      stale: found.stale + Number(stale),
      examples: [...found.examples, ...(examples as ReadonlyArray<string>)].slice(0, mostExamples),
    };
  }
  return found;
}
