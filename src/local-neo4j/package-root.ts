import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../lib/invariant.js';

/** Finds the folder of this package, both from the sources and from `dist`: the nearest parent folder with a package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    invariant(folder !== dirname(folder), 'the code is in a package');
    folder = dirname(folder);
  }
  return folder;
}
