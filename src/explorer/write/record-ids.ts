/** The longest id that is made from a text. */
const maxLength = 40;

/** Returns a text as part of an id: lower-case ASCII letters, digits and hyphens. Empty if it has none, as for other scripts. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, maxLength) : `${slug}-${word}`;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  return slug;
}

/** The parts of an id. */
export interface IdParts {
  /** `s.` for statements. */
  readonly prefix?: string;
  readonly text: string;
  /** Stands for a text without Latin letters or digits. */
  readonly fallback: string;
  readonly suffix?: string;
}

/** Returns an id that is not taken. */
export function freeId(
  taken: ReadonlySet<string>,
  { prefix = '', text, fallback, suffix = '' }: IdParts,
): string {
  const stem = prefix + (slugOf(text) || fallback);
  if (!taken.has(stem + suffix)) return stem + suffix;
  for (let number = 2; ; number += 1) {
    const id = `${stem}-${number}${suffix}`;
    if (!taken.has(id)) return id;
  }
}
