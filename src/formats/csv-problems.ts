import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import type { LinkType } from '../model/types.js';
import type { Cell } from './csv-scanner.js';

/** Returns the problem of a file that is not named after a type or relationship. */
export function unknownTable(file: string, name: string): Problem {
  return {
    code: 'TYPE_UNKNOWN',
    message: `"${name}" is not a type of record or relationship.`,
    hint: 'Name the file after its type, for example Actor.csv or HAS_CONTENT.csv. Run "onrecord export --template" for all files.',
    at: { file, line: 1, column: 1, path: '' },
  };
}

/** Returns the problem of a column that the table has already. */
export function columnDoubled(file: string, name: string, { position }: Cell): Problem {
  return {
    code: 'SYNTAX_INVALID',
    message: `The header has the column "${name}" twice.`,
    hint: 'Remove one of the two columns, or join their values.',
    at: { ...position, file, path: name },
  };
}

/** Returns the problem of a row with more or fewer cells than the header. */
export function wrongWidth(file: string, row: ReadonlyArray<Cell>, width: number): Problem {
  const position = row[0]?.position ?? { line: 1, column: 1 };
  return {
    code: 'SYNTAX_INVALID',
    message: `The row has ${row.length} cells, but the header has ${width}.`,
    hint: 'Put cells with commas or line ends in quotes.',
    at: { ...position, file, path: '' },
  };
}

/** Returns the problem of a link without one of its ends. */
export function endMissing(file: string, { position }: Cell): Problem {
  return {
    code: 'FIELD_MISSING',
    message: 'A link needs :START_ID and :END_ID.',
    hint: 'Fill in both cells.',
    at: { ...position, file, path: '' },
  };
}

/** Returns the problem of a link whose record is not in the files, or cannot have such links. */
export function noStart(
  position: Position,
  { from, link, isKnown }: { readonly from: string; readonly link: LinkType; readonly isKnown: boolean },
): Problem {
  return {
    code: isKnown ? 'REFERENCE_WRONG_TYPE' : 'ID_UNKNOWN',
    message: isKnown
      ? `"${from}" cannot have ${link.type} links.`
      : `No row has the id "${from}", the start of a ${link.type} link.`,
    hint: `Begin the link at a ${link.from} that has a row in one of the files.`,
    at: { ...position, file: position.file ?? '', path: ':START_ID' },
  };
}

/** Returns the problem of a second dossier. */
export function severalDossiers(position: Position): Problem {
  return {
    code: 'VALUE_INVALID',
    message: 'The CSV files contain several dossiers; only one is allowed.',
    hint: 'Use one folder per dossier, or JSON Lines, which can contain several.',
    at: { ...position, file: position.file ?? '', path: '' },
  };
}
