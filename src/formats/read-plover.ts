import type { Position } from '../model/parsed.js';
import { exampleOf, toPlain } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { readDate } from './iso-date.js';
import { jsonObjects } from './json-objects.js';
import { eventTypes, kindOfEvent } from './plover-terms.js';
import { contentHash, SourceRecords } from './source-records.js';

/**
 * Reads PLOVER records, as JSON or JSON Lines: one claim per record, reported in the document of its publication.
 *
 * States are matched by their code. Other actors become new actors and are never matched by guessing; `as` keeps their wording. Event
 * types of older versions are replaced by the current names.
 */
export function readPlover(context: ImportContext, file: ImportFile): Imported {
  const { objects, problems, others } = jsonObjects(file);
  const records = new SourceRecords(context, 'plover', file.file);
  for (const { name } of others) records.countUnmapped(`field "${name}" beside the results`);
  for (const object of objects) {
    const at = { ...object.position, file: file.file };
    records.begin(at);
    readRecord(records, toPlain(object) as PloverRecord, at); // each field is checked before use
  }
  return records.imported(problems);
}

interface PloverRecord {
  readonly [name: string]: unknown;
}

function readRecord(records: SourceRecords, record: PloverRecord, at: Position): void {
  const event = textOf(record['event'])?.toUpperCase() ?? '';
  const given = textOf(record['id']);
  const id = idOf(records, record, at);
  if (id === null) return;
  for (const [name, value] of Object.entries(record))
    if (!(event === 'DOCUMENT' ? knownOfDocument : known).has(name))
      records.countUnmapped(`field "${name}"`, exampleOf(value));
  const externalId = given === null ? null : `plover:${given}`;
  if (event === 'DOCUMENT') {
    const { eventText, copyright, license, publication } = record;
    const rights = [copyright, license].map(textOf).filter((text) => text !== null);
    const title = textOf(eventText) ?? textOf(publication) ?? given ?? 'unnamed data set';
    const fields = { id, kind: 'DATASET', title, externalId };
    records.add('documents', { ...fields, rights: rights.length > 0 ? rights.join(' ') : null }, at);
    return;
  }
  const eventType = eventTypes.get(event) ?? null;
  if (eventType === null) records.countUnmapped('event type', event);
  const kind = eventType === null ? 'EVENT' : kindOfEvent(eventType);
  const actors = actorsOf(records, record['source'], at);
  if (actors.length === 0 && kind === 'REQUEST') actors.push({ ref: records.unnamed(at) });
  const text = textOf(record['text']);
  records.add(
    'claims',
    {
      id,
      kind,
      eventType,
      mode: termOf(records, 'mode', record['mode'])[0] ?? null,
      contexts: termOf(records, 'context', record['context']),
      text: text ?? textOf(record['eventText']) ?? given ?? 'unnamed event',
      quantityText: quantityOf(record),
      externalId,
      date: readDate(records, textOf(record['date'])),
      actors,
      recipients: actorsOf(records, record['target'], at),
      locatedAt: placesOf(records, record['eventLoc'], at),
    },
    at,
  );
  for (const document of publicationsOf(records, record, at)) records.addContent(document, { ref: id });
}

/**
 * Returns the id of a record; null for one that is equal to a record before it. No record refers to another: so a record with the id of
 * another one is imported with an id made of both its id and its content, and counted.
 */
function idOf(records: SourceRecords, record: PloverRecord, at: Position): string | null {
  const given = textOf(record['id']);
  const id = given === null ? null : records.keyId('', [given], at);
  if (id === null) return records.placeId('line', at);
  const { seen } = records.see(id, record, at);
  if (seen !== 'OTHER') return seen === 'FIRST' ? id : null;
  records.countUnmapped('id that another record has; the record got one of its own', given);
  const own = records.keyId('', [given ?? '', contentHash(record)], at, given);
  return own !== null && records.see(own, record, at).seen === 'FIRST' ? own : null;
}

const known = new Set([
  ...['id', 'event', 'eventText', 'mode', 'context', 'text', 'date', 'source', 'target', 'eventLoc'],
  ...['publication', 'size', 'dead', 'injured'],
]);
/** The field of a place with an ISO code of two or three letters. */
const countryField = 'country code';
const knownOfDocument = new Set(['id', 'event', 'eventText', 'copyright', 'license', 'publication']);

/** Counts the fields of a nested object that are not read. */
function countOthers(
  records: SourceRecords,
  what: string,
  object: object,
  names: ReadonlyArray<string>,
): void {
  for (const [name, value] of Object.entries(object))
    if (!names.includes(name)) records.countUnmapped(`${what} field "${name}"`, exampleOf(value));
}

/** Returns a text, or a number or word as text; the first of a list. */
function textOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null;
}

/** Returns the texts of a list, or a single one; numbers and words count as texts. */
function textsOf(value: unknown): ReadonlyArray<string> {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return items
    .filter((item) => ['string', 'number', 'boolean'].includes(typeof item))
    .map((item) => String(item).trim())
    .filter((text) => text !== '');
}

/** Returns modes or contexts in lower case; several are separated by commas. */
function termOf(records: SourceRecords, what: string, value: unknown): string[] {
  const texts = textsOf(value).flatMap((text) => text.split(',').map(textOf));
  const form = what === 'mode' ? /^[a-z][a-z_-]*$/ : /^[a-z][a-z_]*$/;
  return texts.flatMap((text) => {
    if (text === null) return [];
    const term = text.toLowerCase();
    if (form.test(term)) return [term];
    records.countUnmapped(what, text);
    return [];
  });
}

function quantityOf(record: PloverRecord): string | null {
  const parts = ['size', 'dead', 'injured'].flatMap((name) => {
    const text = textOf(record[name]);
    return text === null ? [] : [`${name}: ${text}`];
  });
  return parts.length > 0 ? parts.join(', ') : null;
}

interface Reference {
  readonly ref: string;
  readonly as?: string;
}

function actorsOf(records: SourceRecords, value: unknown, at: Position): Reference[] {
  const references = itemsOf(value).flatMap((actor) => actorOf(records, actor, at));
  return [...new Map(references.map((reference) => [reference.ref, reference])).values()];
}

/** Returns the items of a list, or a single value as one; nothing for null and blank text. */
function itemsOf(value: unknown): ReadonlyArray<unknown> {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** Returns an item as an object; a plain text becomes an object with it as `name`. Null, and counted, for another value. */
function objectOf(records: SourceRecords, what: string, name: string, item: unknown): PloverRecord | null {
  if (textOf(item) !== null && typeof item !== 'object') return { [name]: item };
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as PloverRecord; // each field is checked
  records.countUnmapped(`${what} that is no object`, exampleOf(item));
  return null;
}

function actorOf(records: SourceRecords, item: unknown, at: Position): ReadonlyArray<Reference> {
  const actor = objectOf(records, 'actor', 'actorText', item);
  if (actor === null) return [];
  countOthers(records, 'actor', actor, ['actorText', 'code', 'sector']);
  const [words, code, sectors] = [
    textOf(actor['actorText']),
    textOf(actor['code']),
    textsOf(actor['sector']),
  ];
  const state = code === null ? null : records.stateId(code);
  const as = words === null ? {} : { as: words };
  if (state !== null && sectors.length === 0) return [{ ref: state, ...as }];
  const codes = [code, ...sectors].filter((text) => text !== null).join(' ');
  const name = words ?? codes;
  const id = records.nameId('actor', codes === '' || words === null ? [name] : [name, codes], at);
  if (id === null) {
    records.countUnmapped('actor without a name or code');
    return [];
  }
  const partOf = state === null ? [] : [{ ref: state, speaksFor: false }];
  const isOrganization =
    ['IGO', 'NGO', 'MNC', 'NGM'].includes(code ?? '') ||
    sectors.some((sector) => ['GOV', 'LEG'].includes(sector));
  const kind = isOrganization ? 'ORGANIZATION' : 'GROUP';
  const externalId = codes === '' ? null : `plover:${codes}`;
  records.add('actors', { id, name, kind, sectors, externalId, partOf }, at);
  return [{ ref: id, ...as }];
}

function placesOf(records: SourceRecords, value: unknown, at: Position): ReadonlyArray<Reference> {
  return itemsOf(value).flatMap((item) => {
    const place = objectOf(records, 'eventLoc', 'name', item);
    if (place === null) return [];
    countOthers(records, 'eventLoc', place, ['name', countryField]);
    const [name, country] = [textOf(place['name']), textOf(place[countryField])];
    const id =
      name === null ? null : records.nameId('place', country === null ? [name] : [name, country], at);
    if (name === null || id === null) {
      records.countUnmapped('place without a name');
      return [];
    }
    const state = country === null ? null : records.stateOfIso(country);
    records.add('places', { id, name, inState: state === null ? [] : [{ ref: state }] }, at);
    return [{ ref: id }];
  });
}

/** Returns the documents of the publications of a record, several if it names several. */
function publicationsOf(
  records: SourceRecords,
  { publication }: PloverRecord,
  at: Position,
): ReadonlyArray<string> {
  const names = textsOf(publication);
  return (names.length > 0 ? names : ['unnamed publication']).map((name) => {
    const publisher = { name, otherwise: 'unnamed publication', kind: 'MEDIA' };
    const issuer = records.named('publication', publisher, at);
    return records.document({ id: `${issuer}.data`, kind: 'DATASET', title: name }, [issuer], at);
  });
}
