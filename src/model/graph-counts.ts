/** The counts of a graph by which the cost of an operation is estimated. Neo4j keeps them, so that they are read without a scan. */
export interface GraphCounts {
  /** Records by label; all records by the empty text. */
  readonly records: ReadonlyMap<string, number>;
  /** Links by type, and by label and type: `:TYPE`, `Label:TYPE` for links from records with the label, `:TYPE:Label` for links to them. */
  readonly links: ReadonlyMap<string, number>;
  /** Different values of an indexed property, and the number of records that have it, by `Label.property`. */
  readonly values: ReadonlyMap<string, { readonly different: number; readonly records: number }>;
}

/** The counts of a graph that is empty, or not known yet. */
export const noCounts: GraphCounts = { records: new Map(), links: new Map(), values: new Map() };

/** Returns the number of records with a label. */
export function recordsOf({ records }: GraphCounts, label: string): number {
  return records.get(label) ?? 0;
}

/** Returns the number of links of all types. */
export function linksOf({ links }: GraphCounts): number {
  return links.get('') ?? 0;
}

/** The values of an indexed property, and the number of records with the label of the index. */
interface IndexedValues {
  readonly different: number;
  readonly records: number;
  readonly of: number;
}

/** Returns what the index of a property tells, of the records with a label or of all records; undefined without one. */
export function valuesOf(counts: GraphCounts, label: string, property: string): IndexedValues | undefined {
  for (const indexed of [label, 'Entity']) {
    const values = counts.values.get(`${indexed}.${property}`);
    const of = recordsOf(counts, indexed);
    if (values && of > 0) return { ...values, of };
  }
  return undefined;
}

const links = new WeakMap<GraphCounts, ReadonlyMap<string, number>>();

/** Returns the mean number of links of all types and both directions that a record with a label has. */
export function meanLinks(counts: GraphCounts, label: string): number {
  const known = links.get(counts) ?? linksByLabel(counts);
  links.set(counts, known);
  const records = recordsOf(counts, label);
  return records === 0 ? 0 : (known.get(label) ?? 0) / records;
}

function linksByLabel({ links: all }: GraphCounts): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of all) {
    const [from = '', , to = ''] = key.split(':');
    for (const label of [from, to]) sums.set(label, (sums.get(label) ?? 0) + count);
  }
  return sums;
}

/** Returns the mean number of links of a type and direction that a record with a label has. */
export function meanDegree(
  counts: GraphCounts,
  link: { readonly type: string; readonly direction: 'OUT' | 'IN' },
  label: string,
): number {
  const records = recordsOf(counts, label);
  const key = link.direction === 'OUT' ? `${label}:${link.type}` : `:${link.type}:${label}`;
  return records === 0 ? 0 : (counts.links.get(key) ?? 0) / records;
}
