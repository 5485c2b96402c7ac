import { affectingEnds, affectingRecord, type AffectingRecords } from '../../rules/rules.js';
import type { Diff } from '../diff.js';
import type { Entry, LinkEntry, NodeEntry } from '../entries.js';

/** The ids of changed records by the kind under which they can affect derived values; links count by their ends. */
export type ChangedEvidence = Readonly<Record<AffectingRecords, ReadonlySet<string>>>;

type Affecting = readonly [kind: AffectingRecords, id: string];

/** Finds the changes of a difference that can affect derived values. */
export function changedEvidenceOf(diff: Diff): ChangedEvidence {
  const found: Record<AffectingRecords, Set<string>> = {
    actors: new Set(),
    documents: new Set(),
    statements: new Set(),
    claims: new Set(),
    contents: new Set(),
  };
  const add = ([kind, id]: Affecting): unknown => found[kind].add(id);
  for (const entry of [...diff.created, ...diff.removed]) affecting(entry, null).forEach(add);
  for (const { entry, former } of diff.changed) affecting(entry, former).forEach(add);
  return found;
}

/** Returns what a created, removed (`former` is null) or changed entry can affect. */
function affecting(entry: Entry, former: Entry | null): ReadonlyArray<Affecting> {
  return entry.of === 'LINK' ? affectingLink(entry, former) : affectingNode(entry, former);
}

/** A created or removed record other than a claim affects claims only by its links. A changed claim loses its stored values. */
function affectingNode(entry: NodeEntry, former: Entry | null): ReadonlyArray<Affecting> {
  if (isClaim(entry)) return [['claims', entry.id]];
  if (former === null) return [];
  const kind = affectingRecord(entry.type, (name) => entry.properties[name] !== former.properties[name]);
  return kind === null ? [] : [[kind, entry.id]];
}

function isClaim({ type, properties }: Entry): boolean {
  return typeof properties['text'] === 'string' && type !== 'Statement';
}

function affectingLink(entry: LinkEntry, former: Entry | null): ReadonlyArray<Affecting> {
  const ends = affectingEnds(entry.type, (name) => [entry.properties[name], former?.properties[name]]);
  return ends.map(([kind, end]) => [kind, entry[end]]);
}
