import { parse } from 'yaml';

/** Returns the fields of a dossier as its text has them, unchecked; none for an empty text. The text is valid YAML. */
export function plainDossier(text: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = text === '' ? {} : parse(text);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}
