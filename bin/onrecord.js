#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build-stale.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  buildStale({ what: process.argv.includes('start') ? 'all' : 'program' });
} catch (failure) {
  process.stderr.write(`${failure.message}\n`);
  process.exit(1);
}
const { main } = await import('../dist/src/cli/main.js');
process.exitCode = await main({ words: process.argv.slice(2), root });
