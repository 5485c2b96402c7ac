import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const first = 'states.yaml'; // the registry that the others refer to

/** Returns the paths of the included dossiers, the registry of states first. */
export function includedDossiers(root: string): ReadonlyArray<string> {
  const folder = join(root, 'seed', 'dossiers');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return [first, ...names.filter((name) => name !== first).sort()]
    .filter((name) => names.includes(name))
    .map((name) => join(folder, name));
}
