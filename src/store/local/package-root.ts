import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../../lib/invariant.js';

/** Finds the folder of this package, from the sources as from `dist`: the nearest one upwards with a package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    invariant(folder !== dirname(folder), 'the code lies in a package');
    folder = dirname(folder);
  }
  return folder;
}
