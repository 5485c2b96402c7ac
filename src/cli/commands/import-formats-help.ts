import { dossierFormat, importFormats } from '../../formats/formats.js';

/** Returns the part of a help text that lists the formats of imports, one per line. */
export function importFormatsHelp(): string {
  return [dossierFormat, ...importFormats].map(({ name, says }) => `  ${name.padEnd(11)} ${says}`).join('\n');
}
