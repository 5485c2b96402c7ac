import type { DossierEdit, RecordFields } from '../../dossier/dossier.js';
import { readAmount } from './amount.js';
import { listOf, nameOf, refsOf, type DossierRecords } from './dossier-records.js';
import type { Act } from './draft-state.js';
import type { EntryValues, FieldName } from './entry-fields.js';
import { recordMaker, type KnownActor, type RecordMaker, type SourceKind } from './sources.js';

/** A new entry: what it records, within which statement, and the values of its form. */
export interface NewEntry {
  readonly act: Act;
  /** The id of a statement. */
  readonly parent: string;
  readonly values: EntryValues;
  /** The place in the document (`p2`), or null. */
  readonly locator: string | null;
  /** The fields that keep the passage of the text, beside the place. */
  readonly passage?: RecordFields | undefined;
}

/** The edits for an entry, and the id of the record that stands for it. */
export interface EntryEdits {
  readonly edits: ReadonlyArray<DossierEdit>;
  readonly id: string;
}

/** The dossier to which an entry is added. */
export interface EntryContext {
  readonly records: DossierRecords;
  /** Actors of the graph that were suggested. */
  readonly known: ReadonlyArray<KnownActor>;
}

/** Returns the edits of a dossier for a new entry. */
export function newEntry({ records, known }: EntryContext, entry: NewEntry): EntryEdits {
  const work: Work = {
    ...entry,
    records,
    maker: recordMaker(records, known),
    of: (name) => entry.values[name]?.trim() ?? '',
  };
  const id = addEntry(work);
  return { edits: work.maker.edits, id };
}

interface Work extends NewEntry {
  readonly records: DossierRecords;
  readonly maker: RecordMaker;
  /** Returns a value of the form; empty if it is not filled in. */
  readonly of: (name: FieldName) => string;
}

function addEntry(work: Work): string {
  const { act, of } = work;
  switch (act) {
    case 'REQUEST':
      return addContent(work, addRequest(work));
    case 'PAPER':
      return addContent(work, addClaim(work, bearing(work)), of('factuality'));
    case 'OPEN':
      return addSaid(work, addClaim(work, bearing(work)), 'UNCOMMITTED');
    case 'ANSWER':
      return addSaid(work, addAnswer(work), '');
    case 'SAYS':
      return addSaid(work, of('text') === '' ? null : addClaim(work, bearing(work)), of('factuality'));
    case 'REPLY':
      return addReply(work);
  }
}

/** Adds a claim, held by the statement of its source, or by the parent where no source is named or it is the parent's own. */
function addSaid(work: Work, claim: string | null, factuality: string): string {
  if (work.of('source') === '') return claim === null ? work.parent : addContent(work, claim, factuality);
  const source = sourceOf(work);
  if (claim !== null && source === ownSource(work)) return addContent(work, claim, factuality);
  const content = claim === null ? {} : { content: [contentLink(claim, factuality, { locator: null })] };
  return addContent(work, addStatement(work, source, content));
}

function addReply(work: Work): string {
  const { of, maker } = work;
  const target = of('target');
  const concerns = of('concerns') || 'WHOLE';
  if (concerns === 'OTHER')
    return addSaid(work, of('text') === '' ? null : addClaim(work, bearing(work)), '');
  if (of('stance') === 'NO_RESPONSE') return addSought(work);
  const part =
    concerns === 'PART' && of('text') !== '' ? addClaim(work, [{ ref: target, kind: 'PART_OF' }]) : null;
  const source = sourceOf(work);
  const reply = { ref: part ?? target, stance: of('stance') || 'COMMENT' };
  const id = addContent(work, addStatement(work, source, target === '' ? {} : { respondsTo: [reply] }));
  if (of('speaksFor') === 'YES') maker.edits.push(...speakingFor(work, source));
  return id;
}

/** Records that a reply was sought from somebody who gave none. */
function addSought(work: Work): string {
  const { records, parent, maker } = work;
  const statement = records.find(parent)?.record ?? {};
  const sought = { ref: sourceOf(work), result: 'NO_RESPONSE' };
  const fields = { soughtReplyFrom: [...listOf(statement['soughtReplyFrom']), sought] };
  maker.edits.push({ kind: 'SET', section: 'statements', id: parent, fields });
  return parent;
}

function addRequest(work: Work): string {
  const { of, maker } = work;
  const [actor, addressee, item] = [of('actor'), of('addressee'), of('item')];
  const text =
    of('text') ||
    `${actor} asked ${addressee || 'somebody'} for ${[amountOf(of('amount')), item].filter(Boolean).join(' ') || 'something'}`;
  const amount = readAmount(of('amount'));
  return add(work, 'claims', {
    id: maker.newId('c.', text, 'request'),
    text,
    kind: 'REQUEST',
    ...(actor === '' ? {} : { actors: [maker.actor(actor, 'ORGANIZATION')] }),
    ...(addressee === '' ? {} : { recipients: [maker.actor(addressee, 'ORGANIZATION')] }),
    ...(item === ''
      ? {}
      : { objects: [linkTo(maker.asset(item, of('category') || 'OTHER'), { ...amount })] }),
  });
}

function amountOf(words: string): string {
  return words === '' ? '' : `${words} in`;
}

function addAnswer(work: Work): string {
  const { of, maker, records } = work;
  const answer = of('answer') || 'GRANTS';
  const request = records.find(of('target'))?.record ?? {};
  const actors =
    of('actor') === '' ? refsOf(request['recipients']) : [maker.actor(of('actor'), 'ORGANIZATION')];
  const name = of('actor') || (actors[0] === undefined ? 'somebody' : nameOf(records, actors[0]));
  const text = of('text') || `${name} ${answerVerbs[answer] ?? ''} what was asked for`;
  return add(work, 'claims', {
    id: maker.newId('c.', text, 'answer'),
    text,
    kind: 'EVENT',
    ...(actors.length === 0 ? {} : { actors }),
    ...(of('target') === '' ? {} : { related: [{ ref: of('target'), kind: 'ANSWERS', answer }] }),
  });
}

const answerVerbs: Readonly<Record<string, string>> = {
  REFUSES: 'refused',
  PROMISES: 'promised',
  GRANTS: 'granted',
  FULFILS: 'carried out',
};

function addClaim(work: Work, related: ReadonlyArray<RecordFields>): string {
  const text = work.of('text') || 'something that is not recorded yet';
  const links = related.length === 0 ? {} : { related };
  return add(work, 'claims', { id: work.maker.newId('c.', text, 'claim'), text, kind: 'EVENT', ...links });
}

function bearing({ of }: Work): ReadonlyArray<RecordFields> {
  return of('target') === '' ? [] : [{ ref: of('target'), kind: 'BEARS_ON' }];
}

function addStatement(work: Work, source: string, fields: RecordFields): string {
  const { of, maker } = work;
  const [onBehalfOf, via, quote] = [of('onBehalfOf'), of('via'), of('quote')];
  return add(work, 'statements', {
    id: maker.newId('s.', of('source'), 'statement'),
    ...(of('verb') === '' ? {} : { cue: of('verb') }),
    ...(quote === '' ? {} : { quotes: [quote] }),
    ...(of('when') === '' ? {} : { dateText: of('when') }),
    attributedTo: [source],
    ...(onBehalfOf === '' ? {} : { onBehalfOf: [maker.actor(onBehalfOf, 'ORGANIZATION')] }),
    ...(via === '' ? {} : { via: [maker.actor(via, 'MEDIA')] }),
    ...fields,
  });
}

/** Makes a record a content of the parent, and returns its id. */
function addContent({ records, parent, locator, passage, maker }: Work, id: string, factuality = ''): string {
  const statement = records.find(parent)?.record ?? {};
  const content = [...listOf(statement['content']), contentLink(id, factuality, { locator, passage })];
  maker.edits.push({ kind: 'SET', section: 'statements', id: parent, fields: { content } });
  return id;
}

function contentLink(
  id: string,
  factuality: string,
  { locator, passage = {} }: Pick<NewEntry, 'locator' | 'passage'>,
): string | RecordFields {
  return linkTo(id, {
    ...(factuality === '' || factuality === 'CERTAIN' ? {} : { factuality }),
    ...(locator === null ? {} : { locator }),
    ...passage,
  });
}

function linkTo(ref: string, fields: RecordFields): string | RecordFields {
  return Object.keys(fields).length === 0 ? ref : { ref, ...fields };
}

function add({ maker }: Work, section: string, record: RecordFields & { readonly id: string }): string {
  maker.edits.push({ kind: 'ADD', section, record });
  return record.id;
}

function sourceOf({ of, maker }: Work): string {
  // The choices of the form are these kinds.
  const kind = (of('sourceKind') || 'PERSON') as SourceKind;
  return maker.source(
    of('source') || 'an unnamed source',
    of('source') === '' ? 'UNNAMED_PERSON' : kind,
    of('issuer'),
  );
}

function ownSource({ records, parent }: Work): string | undefined {
  return refsOf(records.find(parent)?.record['attributedTo'])[0];
}

/** Records that a source speaks for the party that was asked. */
function speakingFor({ records, of, parent, maker }: Work, source: string): ReadonlyArray<DossierEdit> {
  const [party] = refsOf(records.find(of('target'))?.record['recipients']);
  if (party === undefined) return [];
  const document = refsOf(records.find(parent)?.record['reportedIn']);
  const link = { ref: party, speaksFor: true, ...(document.length === 0 ? {} : { source: document }) };
  const made = maker.edits.find((edit) => edit.kind === 'ADD' && edit.record['id'] === source);
  const record = made?.kind === 'ADD' ? made.record : (records.find(source)?.record ?? {});
  const field = record['kind'] === 'PERSON' ? 'holdsPosition' : 'partOf';
  return [
    { kind: 'SET', section: 'actors', id: source, fields: { [field]: [...listOf(record[field]), link] } },
  ];
}
