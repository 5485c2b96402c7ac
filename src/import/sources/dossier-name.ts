import { basename } from 'node:path';
import { KnownError } from '../../errors.js';
import { readableId } from '../../formats/formats.js';

/**
 * Returns a dossier id derived from the name of a file; `otherwise` for standard input.
 *
 * Throws INPUT_INVALID for a name without letters from a to z and without digits: all such files would become the same dossier.
 */
export function dossierName(file: string, otherwise: string): string {
  if (file === 'stdin') return otherwise;
  const id = readableId(plainName(file));
  if (id !== null) return id;
  throw new KnownError(
    'INPUT_INVALID',
    `The file name "${basename(file)}" has no letter from a to z and no digit for a dossier id.`,
    {
      hint: 'Name the dossier with --dossier, for example --dossier news-2025.',
    },
  );
}

/** Derives dossier ids from file names, and rejects two names that have the same id. */
export class DossierNames {
  private readonly files = new Map<string, string>();

  /** Returns the id of dossierName. Also throws INPUT_INVALID if a file with another name has the same id. */
  of(file: string, otherwise: string): string {
    const id = dossierName(file, otherwise);
    const other = this.files.get(id);
    if (other !== undefined && plainName(other) !== plainName(file))
      throw new KnownError(
        'INPUT_INVALID',
        `"${other}" and "${file}" would both become the dossier "${id}".`,
        {
          hint: 'Import each file separately, with its own --dossier.',
        },
      );
    this.files.set(id, file);
    return id;
  }
}

function plainName(file: string): string {
  return basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.[^.]+$/, '')
    .normalize('NFC');
}
