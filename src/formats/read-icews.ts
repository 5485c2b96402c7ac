import type { Problem } from '../model/graph-data.js';
import { ploverByCameo } from './cameo-terms.js';
import { addArticle, addEvent } from './event-claim.js';
import type { CodedActor } from './event-claim.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import type { Cell } from './csv-scanner.js';
import { readDate } from './iso-date.js';
import { readCells } from './read-delimited.js';
import { SourceRecords } from './source-records.js';

/** Returns whether a line is the header of an ICEWS file. */
export function isIcewsHead(line: string): boolean {
  return line.startsWith('Event ID\tEvent Date\t');
}

/**
 * Reads events of ICEWS, tab-separated with a header: one claim, statement and document per event.
 *
 * ICEWS has names instead of codes of countries. They are not resolved, so actors are not part of a state. Source: the ICEWS Coded
 * Event Data on Dataverse.
 */
export function readIcews(context: ImportContext, { file, text }: ImportFile): Imported {
  const problems: Problem[] = [];
  const rows = readCells({ file, text, delimiter: '\t' }, problems);
  const head = rows.next().value as ReadonlyArray<Cell> | undefined; // nothing is returned
  const names = (head ?? []).map((cell) => cell.text.trim());
  const records = new SourceRecords(context, 'icews', file);
  const table = ploverByCameo();
  const start = { file, line: 1, column: 1 };
  const missing = ['Event ID', 'Event Date', 'CAMEO Code'].filter((name) => !names.includes(name));
  if (missing.length > 0) problems.push(fault(start, `The header has no column ${missing.join(', ')}.`));
  const doubled = names.filter((name, index) => names.indexOf(name) !== index);
  if (doubled.length > 0)
    problems.push(fault(start, `The header has the column ${doubled.join(', ')} twice.`));
  for (const row of missing.length + doubled.length > 0 ? [] : rows) {
    const at = { ...start, line: row[0]?.position.line ?? 1 };
    records.begin(at);
    const cellOf = (name: string): string => {
      const value = row[names.indexOf(name)]?.text.trim() ?? '';
      return value === 'NULL' || value === 'None' ? '' : value;
    };
    if (row.length !== names.length)
      problems.push(fault(at, `The row has ${row.length} cells, but the header has ${names.length}.`));
    else readEvent(records, table, { cellOf, at, names, row: row.map((cell) => cell.text) });
  }
  return records.imported(problems);
}

function fault(
  position: { readonly file: string; readonly line: number; readonly column: number },
  message: string,
): Problem {
  const hint = 'Import the file as published: tab-separated, with its header.';
  return { code: 'SYNTAX_INVALID', message, hint, at: { ...position, path: '' } };
}

interface Row {
  readonly cellOf: (name: string) => string;
  readonly at: { readonly file: string; readonly line: number; readonly column: number };
  readonly names: ReadonlyArray<string>;
  /** The texts of all cells. */
  readonly row: ReadonlyArray<string>;
}

/** The columns that are read. Countries of actors are not among them: they are names, which are not resolved. */
const readColumns = new Set([
  ...[
    'Event ID',
    'Event Date',
    'CAMEO Code',
    'Source Name',
    'Source Sectors',
    'Target Name',
    'Target Sectors',
  ],
  ...['Story ID', 'Sentence Number', 'Publisher', 'City', 'Province', 'Country', 'Latitude', 'Longitude'],
]);

function readEvent(
  records: SourceRecords,
  table: ReturnType<typeof ploverByCameo>,
  { cellOf, at, names, row }: Row,
): void {
  const [eventId, date] = [cellOf('Event ID'), cellOf('Event Date')];
  const id =
    eventId === ''
      ? records.placeId('line', at)
      : (records.keyId('', [eventId, date || 'undated'], at) ?? '');
  if (!records.isFirst(id, row, at)) return;
  const day = readDate(records, date);
  for (const name of names)
    if (!readColumns.has(name) && cellOf(name) !== '') records.countUnmapped(`column ${name}`, cellOf(name));
  const city = [cellOf('City'), cellOf('Province'), cellOf('Country')]
    .filter((part) => part !== '')
    .join(', ');
  addEvent(records, table, {
    event: {
      id,
      externalId: `icews:${eventId}:${date}`,
      date: day,
      cameo: cellOf('CAMEO Code'),
      actor: actorOf('Source', cellOf),
      target: actorOf('Target', cellOf),
      place:
        city === '' ? null : { name: city, lat: cellOf('Latitude'), lon: cellOf('Longitude'), country: null },
    },
    at,
  });
  const story = cellOf('Story ID') || `event ${id}`;
  const outlet = cellOf('Publisher') || 'unnamed publisher';
  const document = addArticle(
    records,
    { key: `story ${story}`, url: null, outlets: [outlet], date: day },
    at,
  );
  const locator = cellOf('Sentence Number');
  records.addContent(document, locator === '' ? { ref: id } : { ref: id, locator });
}

function actorOf(side: 'Source' | 'Target', cellOf: Row['cellOf']): CodedActor | null {
  const name = cellOf(`${side} Name`);
  if (name === '') return null;
  const sectors = cellOf(`${side} Sectors`)
    .split(',')
    .map((sector) => sector.trim());
  return { name, code: null, state: null, sectors: sectors.filter((sector) => sector !== '') };
}
