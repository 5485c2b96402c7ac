import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs of ours that stand in for those of the machine until `restore`. */
export interface FakePrograms {
  /** The folder on the PATH that holds them. */
  readonly folder: string;
  restore(): Promise<void>;
}

/**
 * Puts shell scripts before everything on the PATH: the key is the name of the program, the value its script.
 *
 * A script `exit 127` is as good as a program that is not there.
 */
export async function fakePrograms(scripts: Readonly<Record<string, string>>): Promise<FakePrograms> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-programs-'));
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  const path = process.env['PATH'] ?? '';
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  return {
    folder,
    async restore() {
      process.env['PATH'] = path;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
