import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readSettings } from '../settings.js';
import type { SettingName, Settings } from '../settings.js';
import type { Terminal } from './terminal.js';

/** The package, the folders and the terminal that every command uses. */
export interface Project {
  /** Folder of the package, with the schema, the included dossiers and the build. */
  readonly root: string;
  /** Version of the package. */
  readonly version: string;
  /** Folder of the user's data and `.env`: the clone itself, or the current folder if the package is installed. */
  readonly folder: string;
  readonly terminal: Terminal;
}

/** Returns the project for a package at `root`. */
export function openProject(root: string, terminal: Terminal): Project {
  const isInstalled = root.split(sep).includes('node_modules');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }; // ours
  return { root, version, folder: isInstalled ? process.cwd() : root, terminal };
}

/** Reads the settings: flags, then the environment, then `.env` of the project. Throws SETTING_INVALID. */
export function settingsOf(
  { folder }: Pick<Project, 'folder'>,
  flags: Readonly<Partial<Record<SettingName, string>>> = {},
): Settings {
  const file = join(folder, '.env');
  return readSettings({ flags, envFile: existsSync(file) ? readFileSync(file, 'utf8') : '' });
}
