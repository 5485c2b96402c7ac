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
