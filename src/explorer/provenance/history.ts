import type { ReadHistoryQuery } from '../operations.generated.js';
import { codeWords } from '../words.js';
import { documentsOf } from './documents.js';
import type { Provenance } from './provenance.js';

type Change = NonNullable<ReadHistoryQuery['recordChanges']>['nodes'][number];
type Load = Change['partOfLoad'][number]['node'];

/** One load that changed a claim or its documents. */
export interface HistoryEntry {
  /** The id of the load. */
  readonly id: string;
  /** The day of the load, `YYYY-MM-DD`, UTC. */
  readonly day: string;
  /** The name of the imported file; null if it is not known. */
  readonly source: string | null;
  /** What was different before the load, in words. */
  readonly changes: ReadonlyArray<string>;
}

/** Fields of a claim that its history quotes, with their names. */
const quotedFields = [
  ['text', 'Wording'],
  ['date', 'Date'],
  ['dateText', 'Date in the words of the text'],
  ['quantityText', 'Quantity'],
] as const;

const linkNames: Readonly<Record<string, string>> = {
  ACTOR: 'An actor of the claim',
  RECIPIENT: 'An addressee or recipient',
  OBJECT: 'An item',
  LOCATED_AT: 'A place',
  RELATED_TO: 'A relation to another claim',
  HAS_CONTENT: 'A statement about it',
  RESPONDS_TO: 'A reply to it',
};

/** Returns the loads that changed a claim or its documents, the latest first, with the former wordings. */
export function historyOf(
  claim: Provenance,
  { recordChanges }: ReadHistoryQuery,
): ReadonlyArray<HistoryEntry> {
  const latestFirst = byLoad(recordChanges?.nodes ?? []);
  const entries = latestFirst.map(({ load: { id, startedAt, source }, changes }, place) => {
    const later = latestFirst
      .slice(0, place)
      .reverse()
      .flatMap((entry) => entry.changes);
    const words = changes.flatMap((change) => changeWords(change, { claim, later }));
    return { id, day: startedAt.slice(0, 10), source, changes: [...new Set(words)] };
  });
  return entries.filter(({ changes }) => changes.length > 0);
}

interface LoadChanges {
  readonly load: Load;
  readonly changes: ReadonlyArray<Change>;
}

/** Groups changes by their loads, the latest first. */
function byLoad(changes: ReadonlyArray<Change>): ReadonlyArray<LoadChanges> {
  const loads = new Map(
    changes.flatMap(({ partOfLoad }) => partOfLoad.map(({ node }) => [node.id, node] as const)),
  );
  return [...loads.values()]
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .map((load) => {
      return { load, changes: changes.filter(({ partOfLoad }) => partOfLoad[0]?.node.id === load.id) };
    });
}

interface ChangeContext {
  readonly claim: Provenance;
  /** The changes of later loads, the earliest first. */
  readonly later: ReadonlyArray<Change>;
}

function changeWords(change: Change, context: ChangeContext): ReadonlyArray<string> {
  if (change.of === 'LINK') return linkWords(change);
  return change.entityId === context.claim.id
    ? claimWords(change, context)
    : documentWords(change, context.claim);
}

/** Compares the former record with the next one that is known: that of a later load, or the present one. */
function claimWords(change: Change, { claim, later }: ChangeContext): ReadonlyArray<string> {
  const former = fieldsOf(change.former);
  const nextChange = later.find(({ of, entityId }) => of === 'NODE' && entityId === claim.id);
  const next = nextChange ? fieldsOf(nextChange.former) : { ...claim };
  const words = quotedFields.flatMap(([field, name]) => {
    const [was, is] = [former[field] ?? null, next[field] ?? null];
    if (was === is) return [];
    return typeof was === 'string' ? `${name}: “${was}”` : `${name}: none`;
  });
  return words.length > 0 ? words : ['Other details'];
}

function documentWords({ entityId, kind }: Change, claim: Provenance): ReadonlyArray<string> {
  const document = documentsOf(claim).find(({ id }) => id === entityId);
  if (!document) return [];
  const name = document.title ?? codeWords(document.kind);
  return [`The record of its document “${name}” was ${kind === 'REMOVED' ? 'removed' : 'changed'}`];
}

function linkWords({ type, kind }: Change): ReadonlyArray<string> {
  const name = linkNames[type];
  return name ? [`${name} was ${kind === 'REMOVED' ? 'removed' : 'changed'}`] : [];
}

function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  return JSON.parse(json) as Readonly<Record<string, unknown>>; // the journal writes objects
}
