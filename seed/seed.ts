import { resolve } from 'node:path';
import { main } from '../src/cli/main.js';

/** The seed script: loads the dossiers given, or all in this folder, as `onrecord seed` does. */
const root = resolve(import.meta.dirname, '../..'); // from dist/seed
process.exitCode = await main({ words: ['seed', ...process.argv.slice(2)], root });
