import { basename } from 'node:path';
import { KnownError } from '../../errors.js';
import { slug } from '../../formats/formats.js';

/**
 * Returns the id of a dossier that nothing names, made of the file's name: of standard input it is `otherwise`.
 *
 * Throws INPUT_INVALID for a name without the letters a to z and digits: all such files would become one dossier.
 */
export function dossierName(file: string, otherwise: string): string {
  if (file === 'stdin') return otherwise;
  const id = slug(plainName(file));
  if (id !== null) return id;
  throw new KnownError('INPUT_INVALID', `No dossier id can be made of the file name "${basename(file)}".`, {
    hint: 'Name the dossier with --dossier, for example --dossier news-2025.',
  });
}

/** Guards that no two names of files become one dossier. */
export class DossierNames {
  private readonly files = new Map<string, string>();

  /** The id that dossierName gives. Throws INPUT_INVALID, too, for a file of another name that has it already. */
  of(file: string, otherwise: string): string {
    const id = dossierName(file, otherwise);
    const other = this.files.get(id);
    if (other !== undefined && plainName(other) !== plainName(file))
      throw new KnownError(
        'INPUT_INVALID',
        `"${other}" and "${file}" would both become the dossier "${id}".`,
        {
          hint: 'Import one after the other, each with a --dossier of its own.',
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
