/** A page of the reference: the name of its file in `docs/reference`, and its text. */
export interface Page {
  readonly file: string;
  readonly text: string;
}

/** Joins parts of a page by empty lines; empty parts are left out. */
export function paragraphs(...parts: ReadonlyArray<string>): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A table; nothing where it would have no rows. Columns whose cells are all empty are left out. */
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

/** A table under a line of its own; nothing where it would have no rows. */
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

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: ReadonlyArray<string>): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** The line that every page of the reference begins with, after its title. */
export const writtenBy =
  '<!-- Written by `npm run schema`; change the schema folder or src/reference instead. -->';
