import type { Problem } from '../model/graph-data.js';
import type { PloverEvent } from './cameo-terms.js';
import { ploverByCameo } from './cameo-terms.js';
import { addArticle, addEvent } from './event-claim.js';
import { eventColumns, mentionColumns } from './gdelt-columns.js';
import type { CodedActor, CodedPlace } from './event-claim.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { readCells } from './read-delimited.js';
import { SourceRecords } from './source-records.js';

/** Widths of the published tables: events 1 (57, and 58 with addresses), events 2 (61), mentions (16). */
const widths = { events1: [57, 58], events2: [61], mentions: [16] };

/** Returns whether a line looks like GDELT. */
export function isGdelt(line: string): boolean {
  const cells = line.split('\t');
  const known = [...widths.events1, ...widths.events2, ...widths.mentions];
  return (
    known.includes(cells.length) && /^\d+$/.test(cells[0] ?? '') && /^\d{8}(\d{6})?$/.test(cells[1] ?? '')
  );
}

/**
 * Reads events and mentions of GDELT 1 and 2: one claim, statement and document per event, one more statement and document per mention.
 * The event of a mention must be in the same file or in the dossier already.
 *
 * Source: the GDELT Event Codebooks 1.0 and 2.0.
 */
export function readGdelt(context: ImportContext, { file, text }: ImportFile): Imported {
  const records = new SourceRecords(context, 'gdelt', file);
  const problems: Problem[] = [];
  const table = ploverByCameo();
  // The codebooks know no quoting: a quote is a character of the text.
  for (const cells of readCells({ file, text, delimiter: '\t', hasQuotes: false }, problems)) {
    const row = cells.map((cell) => cell.text);
    const at = { file, line: cells[0]?.position.line ?? 1, column: 1 };
    records.begin(at);
    if (widths.mentions.includes(row.length)) readMention(records, row, at);
    else if (isEvent(row)) readEvent(records, table, row, at);
    else
      problems.push({
        code: 'SYNTAX_INVALID',
        message: `The row has ${row.length} cells; GDELT has 57, 58 or 61 (events) or 16 (mentions).`,
        hint: 'Import the files as published, without a header.',
        at: { ...at, path: '' },
      });
  }
  return records.imported(problems);
}

type Row = ReadonlyArray<string>;
type At = { readonly file: string; readonly line: number; readonly column: number };

function isEvent(row: Row): boolean {
  return [...widths.events1, ...widths.events2].includes(row.length);
}

function textAt(row: Row, index: number): string {
  return row[index]?.trim() ?? '';
}

function readEvent(records: SourceRecords, table: ReadonlyMap<string, PloverEvent>, row: Row, at: At): void {
  const place = widths.events2.includes(row.length) ? 51 : 49;
  const latitude = place === 51 ? 56 : 53;
  const eventId = textAt(row, 0);
  const name = textAt(row, place + 1);
  if (name === '' && textAt(row, place + 2) !== '') records.countUnmapped('column ActionGeo_CountryCode');
  countUnread(records, eventColumns(place === 51 ? 2 : 1), row);
  const id = idOfEvent(records, eventId, at);
  if (!records.isFirst(id, row, at)) return;
  addEvent(records, table, {
    event: {
      id,
      externalId: `gdelt:${eventId}`,
      date: dayOf(records, textAt(row, 1)),
      cameo: textAt(row, 26),
      actor: actorAt(row, 5),
      target: actorAt(row, 15),
      place: name === '' ? null : placeAt(row, { name, start: place, latitude }),
    },
    at,
  });
  const url = textAt(row, place === 51 ? 60 : 57);
  const added = dayOf(records, textAt(row, place === 51 ? 59 : 56).slice(0, 8));
  records.addContent(
    articleOf(records, { url, outlets: [hostOf(url)], date: added, key: url || `event ${eventId}` }, at),
    { ref: id },
  );
}

/** Returns the record id of an event, made from its number or its line. */
function idOfEvent(records: SourceRecords, eventId: string, at: At): string {
  return records.keyId('', [eventId], at) ?? records.placeId('line', at);
}

function placeAt(
  row: Row,
  { name, start, latitude }: { readonly name: string; readonly start: number; readonly latitude: number },
): CodedPlace {
  const [lat, lon] = [textAt(row, latitude), textAt(row, latitude + 1)];
  return { name, lat, lon, country: textAt(row, start + 2) || null };
}

/** Counts the cells that are filled but not read. */
function countUnread(
  records: SourceRecords,
  columns: ReadonlyArray<string | null>,
  row: ReadonlyArray<string>,
): void {
  for (const [index, name] of columns.entries())
    if (name !== null && textAt(row, index) !== '')
      records.countUnmapped(`column ${name}`, textAt(row, index));
}

function actorAt(row: Row, start: number): CodedActor | null {
  const [code, name, state] = [textAt(row, start), textAt(row, start + 1), textAt(row, start + 2)];
  if (code === '' && name === '') return null;
  const sectors = [7, 8, 9].map((step) => textAt(row, start + step)).filter((type) => type !== '');
  return { name: name || code, code: code || null, state: state || null, sectors };
}

function readMention(records: SourceRecords, row: Row, at: At): void {
  countUnread(records, mentionColumns, row);
  const outlet = textAt(row, 4) || 'unnamed outlet';
  const identifier = textAt(row, 5);
  const date = dayOf(records, textAt(row, 2).slice(0, 8));
  const document = articleOf(
    records,
    { url: identifier, outlets: [outlet], date, key: identifier || records.placeId('mention', at) },
    at,
  );
  records.addContent(document, {
    ref: idOfEvent(records, textAt(row, 0), at),
    locator: textAt(row, 6) || '0',
  });
}

function articleOf(
  records: SourceRecords,
  {
    url,
    ...rest
  }: {
    readonly url: string;
    readonly outlets: ReadonlyArray<string>;
    readonly date: string | null;
    readonly key: string;
  },
  at: At,
): string {
  const isAddress = /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) && URL.canParse(url);
  if (url !== '' && !isAddress) records.countUnmapped('article address other than http or https', url);
  return addArticle(records, { ...rest, url: isAddress ? url : null }, at);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : 'unnamed outlet';
}

function dayOf(records: SourceRecords, digits: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? [];
  if (year === undefined && digits !== '') records.countUnmapped('date', digits);
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}
