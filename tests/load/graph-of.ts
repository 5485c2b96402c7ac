import type { Store } from '../../src/store/store.js';

/** Returns the content of the graph as sorted text, without the journal, data about the graph itself, and times and loads of creation. */
export async function graphOf(store: Store): Promise<ReadonlyArray<string>> {
  const { rows } = await store.read({
    text: `MATCH (n) WHERE NOT n:OnrecordTestRun AND NOT n:OnrecordGraph AND NOT n:Load AND NOT n:Change
           RETURN ['node', labels(n), ''] AS what, n { .*, recordedAt: null, createdBy: null, loadCount: null, at: null,
             dateStart: toString(n.dateStart), dateEnd: toString(n.dateEnd), links: null, linkLoads: null } AS properties
           UNION ALL MATCH (a)-[r]->(b) WHERE NOT a:Load AND NOT a:Change
           RETURN ['link', [type(r)], a.id + ' ' + b.id] AS what, r { .*, recordedAt: null, createdBy: null,
             dateStart: toString(r.dateStart), dateEnd: toString(r.dateEnd) } AS properties`,
    parameters: {},
  });
  return rows.map((row) => JSON.stringify(row, sorted)).sort();
}

/** Returns a value as text with sorted keys and labels, so that equal records have equal texts. */
function sorted(_key: string, value: unknown): unknown {
  if (
    Array.isArray(value) &&
    value.every((entry) => typeof entry === 'string' && /^[A-Z][A-Za-z]+$/.test(entry))
  )
    return [...(value as ReadonlyArray<string>)].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Returns a store that counts its write transactions. */
export function counting(store: Store): { readonly store: Store; readonly writes: () => number } {
  let writes = 0;
  return {
    writes: () => writes,
    store: {
      ...store,
      write: (work, options) => {
        writes += 1;
        return store.write(work, options);
      },
      command: (text, parameters) => {
        writes += 1;
        return store.command(text, parameters);
      },
    },
  };
}
