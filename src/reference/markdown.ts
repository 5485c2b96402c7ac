/** A page of the reference: the name of its file in `docs/reference`, and its text. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** Joins parts of a page by empty lines, without empty parts. */
export function paragraphs(...parts: ReadonlyArray<string>): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Returns a table without columns whose cells are all empty; an empty text if there are no rows. */
export function table(heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const used = heads.map((_, index) => rows.some((row) => row[index] !== ''));
  const line = (cells: ReadonlyArray<string>): string =>
    `| ${cells
      .filter((_, index) => used[index])
      .map(oneCell)
      .join(' | ')} |`;
  if (rows.length === 0) return '';
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Returns a table under a title line; an empty text if there are no rows. */
export function titledTable(
  title: string,
  heads: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): string {
  return rows.length === 0 ? '' : paragraphs(title, table(heads, rows));
}

function oneCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** Returns text as inline code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Joins items as `a`, `a and b` or `a, b and c`. */
export function listed(items: ReadonlyArray<string>): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** The line after the title of every page of the reference. */
export const writtenBy =
  '<!-- Written by `npm run schema`; change the schema folder or src/reference instead. -->';
