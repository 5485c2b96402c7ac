import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import type { LinkType } from '../model/types.js';
import type { Cell } from './csv-scanner.js';

/** What to say of a file that is named after nothing. */
export function unknownTable(file: string, name: string): Problem {
  return {
    code: 'TYPE_UNKNOWN',
    message: `"${name}" is no type of record or relationship.`,
    hint: 'Name the file after what it holds: Actor.csv, HAS_CONTENT.csv; "onrecord export --template" writes all.',
    at: { file, line: 1, column: 1, path: '' },
  };
}

/** What to say of a row that has more or fewer cells than the head. */
export function wrongWidth(file: string, row: ReadonlyArray<Cell>, width: number): Problem {
  const position = row[0]?.position ?? { line: 1, column: 1 };
  return {
    code: 'SYNTAX_INVALID',
    message: `The row has ${row.length} cells, the head ${width}.`,
    hint: 'Put cells that hold commas or line ends in quotes.',
    at: { ...position, file, path: '' },
  };
}

/** What to say of a link without one of its ends. */
export function endMissing(file: string, { position }: Cell): Problem {
  return {
    code: 'FIELD_MISSING',
    message: 'A link needs :START_ID and :END_ID.',
    hint: 'Fill both cells in.',
    at: { ...position, file, path: '' },
  };
}

/** What to say of a link whose record is not in the files, or cannot have it. */
export function noStart(
  position: Position,
  { from, link, isKnown }: { readonly from: string; readonly link: LinkType; readonly isKnown: boolean },
): Problem {
  return {
    code: isKnown ? 'REFERENCE_WRONG_TYPE' : 'ID_UNKNOWN',
    message: isKnown
      ? `${link.type} cannot leave "${from}".`
      : `No row has the id "${from}", which ${link.type} leaves.`,
    hint: `A link is part of its record: a ${link.from} whose row is in one of the files.`,
    at: { ...position, file: position.file ?? '', path: ':START_ID' },
  };
}

/** What to say of a second dossier. */
export function severalDossiers(position: Position): Problem {
  return {
    code: 'VALUE_INVALID',
    message: 'CSV files hold one dossier, these hold several.',
    hint: 'Use JSON Lines, which holds several, or a folder for each.',
    at: { ...position, file: position.file ?? '', path: '' },
  };
}
