import type { Position } from '../model/parsed.js';
import { toPlain } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { jsonObjects } from './json-objects.js';
import { isName } from './record-ids.js';
import { eventTypes, kindOfEvent } from './plover-terms.js';
import { SourceRecords } from './source-records.js';

/**
 * Reads PLOVER records, as JSON or JSON Lines: one claim per record, reported in the document of its publication.
 *
 * States are matched by their code. Other actors become new actors and are never matched by guessing; `as` keeps their wording. Event
 * types of older versions are replaced by the current names.
 */
export function readPlover(context: ImportContext, file: ImportFile): Imported {
  const { objects, problems } = jsonObjects(file);
  const records = new SourceRecords(context, 'plover');
  for (const object of objects) {
    records.read += 1;
    const at = { ...object.position, file: file.file };
    readRecord(records, toPlain(object) as PloverRecord, at); // each field is checked before use
  }
  return records.imported(problems);
}

interface PloverRecord {
  readonly [name: string]: unknown;
}

function readRecord(records: SourceRecords, record: PloverRecord, at: Position): void {
  const event = textOf(record['event']) ?? '';
  const id = freeId(records, textOf(record['id']), at);
  for (const name of Object.keys(record))
    if (!(event === 'DOCUMENT' ? knownOfDocument : known).has(name)) records.countUnmapped(`field "${name}"`);
  if (event === 'DOCUMENT') {
    const { eventText, copyright, license, publication } = record;
    const rights = [copyright, license].map(textOf).filter((text) => text !== null);
    records.add(
      'documents',
      {
        id,
        kind: 'DATASET',
        title: textOf(eventText) ?? textOf(publication) ?? id,
        rights: rights.length > 0 ? rights.join(' ') : null,
        externalId: `plover:${textOf(record['id']) ?? id}`,
      },
      at,
    );
    return;
  }
  const eventType = eventTypes.get(event) ?? null;
  if (eventType === null) records.countUnmapped(`event type "${event}"`);
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
      text: text ?? textOf(record['eventText']) ?? id,
      quantityText: quantityOf(record),
      externalId: `plover:${textOf(record['id']) ?? id}`,
      ...dateOf(records, record['date']),
      actors,
      recipients: actorsOf(records, record['target'], at),
      locatedAt: placesOf(records, record['eventLoc'], at),
    },
    at,
  );
  records.addContent(publicationOf(records, record, at), { ref: id });
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
  for (const name of Object.keys(object))
    if (!names.includes(name)) records.countUnmapped(`${what} field "${name}"`);
}

/** Returns the id of a record: its own, with a number if that is a duplicate, or one made from its line. */
function freeId(records: SourceRecords, given: string | null, at: Position): string {
  const text = given !== null && isName(given) ? given : `plover-line-${at.line}`;
  const id = records.ownId([text], at) ?? '';
  if (!records.has(id)) return id;
  records.countUnmapped(`duplicate id, replaced by another one`);
  let number = 2;
  while (records.has(`${id}-${number}`)) number += 1;
  return records.ownId([text, String(number)], at) ?? '';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Returns modes or contexts in lower case; several are separated by commas. */
function termOf(records: SourceRecords, what: string, value: unknown): string[] {
  const texts = Array.isArray(value) ? value.map(textOf) : (textOf(value) ?? '').split(',').map(textOf);
  const form = what === 'mode' ? /^[a-z][a-z_-]*$/ : /^[a-z][a-z_]*$/;
  return texts.flatMap((text) => {
    if (text === null) return [];
    const term = text.toLowerCase();
    if (form.test(term)) return [term];
    records.countUnmapped(`${what} "${text}"`);
    return [];
  });
}

function dateOf(records: SourceRecords, value: unknown): { readonly date?: string } {
  const date = textOf(value);
  if (date === null) return {};
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return { date };
  records.countUnmapped(`date "${date}"`);
  return {};
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
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) {
    records.countUnmapped('actors that are not a list');
    return [];
  }
  const references = value.flatMap((actor) => actorOf(records, actor as PloverRecord, at)); // each field is checked
  return [...new Map(references.map((reference) => [reference.ref, reference])).values()];
}

function actorOf(records: SourceRecords, actor: PloverRecord, at: Position): ReadonlyArray<Reference> {
  countOthers(records, 'actor', actor, ['actorText', 'code', 'sector']);
  const words = textOf(actor['actorText']);
  const code = textOf(actor['code']);
  const sector = textOf(actor['sector']);
  const state = code === null ? null : records.stateId(code);
  if (state !== null && sector === null) return [{ ref: state, ...(words === null ? {} : { as: words }) }];
  const name = words ?? [code, sector].filter((text) => text !== null).join(' ');
  const id = records.id('', [code ?? '', sector ?? '', words ?? ''], at);
  if (id === null) {
    records.countUnmapped('actor without a name or code');
    return [];
  }
  const sectors = sector === null ? [] : [sector];
  const partOf = state === null ? [] : [{ ref: state, speaksFor: false }];
  const isOrganization =
    ['IGO', 'NGO', 'MNC', 'NGM'].includes(code ?? '') || ['GOV', 'LEG'].includes(sector ?? '');
  const kind = isOrganization ? 'ORGANIZATION' : 'GROUP';
  const externalId = `plover:${[code, sector].filter((text) => text !== null).join(' ')}`;
  records.add('actors', { id, name, kind, sectors, externalId, partOf }, at);
  return [{ ref: id, ...(words === null ? {} : { as: words }) }];
}

function placesOf(records: SourceRecords, value: unknown, at: Position): ReadonlyArray<Reference> {
  if (typeof value !== 'object' || value === null) return [];
  countOthers(records, 'eventLoc', value, ['name', countryField]);
  const place = value as PloverRecord; // each field is checked
  const [name, country] = [textOf(place['name']), textOf(place[countryField])];
  const id = name === null ? null : records.id('place', [name, country ?? ''], at);
  if (name === null || id === null) {
    records.countUnmapped('place without a name');
    return [];
  }
  const state = country === null ? null : records.stateOfIso(country);
  records.add('places', { id, name, inState: state === null ? [] : [{ ref: state }] }, at);
  return [{ ref: id }];
}

function publicationOf(records: SourceRecords, { publication }: PloverRecord, at: Position): string {
  const name = textOf(publication) ?? 'unnamed publication';
  const issuer = records.named('publication', { name, otherwise: 'unnamed publication', kind: 'MEDIA' }, at);
  return records.document({ id: `${issuer}.data`, kind: 'DATASET', title: name }, issuer, at);
}
