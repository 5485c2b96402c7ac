import type { GraphData } from '../model/graph-data.js';
import type { Model } from '../model/types.js';
import type { Context } from './context.js';
import type { Declaration } from './declaration.js';
import { wantedEntries } from './entries.js';
import type { Entry, LinkEntry, NodeEntry, Stamp, StoredEntry, WantedEntry } from './entries.js';
import { sameProperties } from './plain-properties.js';

/** The differences between a file and the graph, entry by entry. */
export interface Diff {
  readonly created: ReadonlyArray<WantedEntry>;
  readonly changed: ReadonlyArray<{ readonly entry: WantedEntry; readonly former: StoredEntry }>;
  readonly removed: ReadonlyArray<StoredEntry>;
  /** The number of unchanged entries. */
  readonly unchanged: number;
}

/** Compares the entries of a file with the stored entries of its dossier. */
export function diffEntries(
  wanted: ReadonlyMap<string, WantedEntry>,
  stored: ReadonlyMap<string, StoredEntry>,
): Diff {
  const created: WantedEntry[] = [];
  const changed: Array<Diff['changed'][number]> = [];
  for (const [identity, entry] of wanted) {
    const former = stored.get(identity);
    if (!former) created.push(entry);
    else if (!sameEntry(entry, former)) changed.push({ entry, former });
  }
  const removed = [...stored].filter(([identity]) => !wanted.has(identity)).map(([, entry]) => entry);
  return { created, changed, removed, unchanged: wanted.size - created.length - changed.length };
}

/** Returns whether the graph has the content of the file already. */
export function isEmpty({ created, changed, removed }: Diff): boolean {
  return created.length + changed.length + removed.length === 0;
}

function sameEntry(entry: Entry, former: Entry): boolean {
  return entry.type === former.type && sameProperties(entry.properties, former.properties);
}

/**
 * Returns the dossier's declarations of shared records. Entries that are stored keep their stamps; new ones get `stamp`.
 */
export function declarationsOf(
  model: Model,
  graph: GraphData,
  stored: Context['entries'],
  stamp: Stamp,
): ReadonlyArray<Declaration> {
  const stampOf = (identity: string): Stamp => {
    const { createdBy, recordedAt } = stored.get(identity) ?? stamp;
    return { createdBy, recordedAt };
  };
  const shared = [...wantedEntries(model, graph)].filter(([, entry]) => entry.shared);
  const links = new Map<string, Array<Declaration['links'][number]>>();
  for (const [identity, entry] of shared) {
    if (entry.of === 'NODE') continue;
    const { type, from, to, key, properties, at } = entry;
    const list = links.get(from) ?? [];
    list.push({ type, to, key, properties, at, ...stampOf(identity) });
    links.set(from, list);
  }
  return shared.flatMap(([identity, entry]) => {
    if (entry.of === 'LINK') return [];
    const { type, id, properties, at } = entry;
    const dossier = graph.dossier.id;
    return { dossier, entityId: id, type, properties, links: links.get(id) ?? [], at, ...stampOf(identity) };
  });
}

/** Returns the ids of the shared records whose declaration by the dossier changes, or is added or removed. */
export function affectedShared({ created, changed, removed }: Diff): ReadonlySet<string> {
  const entries = [...created, ...changed.map(({ entry }) => entry), ...removed];
  return new Set(entries.filter(({ shared }) => shared).map(recordOf));
}

function recordOf(entry: NodeEntry | LinkEntry): string {
  return entry.of === 'NODE' ? entry.id : entry.from;
}
