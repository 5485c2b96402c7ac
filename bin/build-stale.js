import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const program = {
  name: 'the program',
  stamp: join(root, 'dist', '.built'),
  sources: ['src', 'seed', 'tsconfig.json', 'tsconfig.build.json', 'package.json'],
  leaveOut: ['dossiers', 'graphiql', 'explorer'],
  package: 'typescript',
  command: 'tsc',
  flags: ['-p', 'tsconfig.build.json'],
};

const graphiql = {
  name: 'GraphiQL',
  stamp: join(root, 'dist', 'graphiql', '.built'),
  sources: ['src/api/graphiql', 'docs/questions', 'package-lock.json'],
  leaveOut: [],
  package: 'vite',
  command: 'vite',
  flags: ['build', '--config', 'src/api/graphiql/vite.config.js', '--logLevel', 'error'],
};

const explorer = {
  name: 'the explorer',
  stamp: join(root, 'dist', 'explorer', '.built'),
  sources: [
    'src/explorer',
    'src/lib',
    'src/model',
    'src/checks',
    'src/advice',
    'src/dossier',
    'src/rules',
    'schema',
    'package-lock.json',
  ],
  leaveOut: [],
  package: 'vite',
  command: 'vite',
  flags: ['build', '--config', 'src/explorer/vite.config.js', '--logLevel', 'error'],
};

/**
 * Builds what is older than its sources into `dist`; does nothing in an installed package, which has no sources.
 *
 * `what` is `program` or `all` (GraphiQL and the explorer too), `when` is `stale` or `always`. Throws with the compiler's output when
 * a build fails.
 */
export function buildStale({ what = 'program', when = 'stale' } = {}) {
  if (!existsSync(join(root, 'tsconfig.build.json'))) return;
  for (const part of what === 'all' ? [program, graphiql, explorer] : [program]) {
    if (when === 'always' || isStale(part)) build(part);
  }
}

function isStale({ stamp, sources, leaveOut }) {
  if (!existsSync(stamp)) return true;
  const builtAtMs = statSync(stamp).mtimeMs;
  return sources.some((source) => isNewer(join(root, source), { builtAtMs, leaveOut }));
}

/** A folder counts, too: its time tells of files that were removed or renamed. */
function isNewer(path, { builtAtMs, leaveOut }) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.mtimeMs > builtAtMs) return true;
  if (!found.isDirectory()) return false;
  return readdirSync(path).some(
    (name) => !leaveOut.includes(name) && isNewer(join(path, name), { builtAtMs, leaveOut }),
  );
}

function build({ name, stamp, package: tool, command, flags }) {
  process.stderr.write(`Building ${name} ...\n`);
  // The stamp bears the time of the beginning, so that what is edited during the build counts as newer.
  const beganAt = new Date();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [toolFile(tool, command), ...flags], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Building ${name} failed.\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, beganAt, beganAt);
}

function toolFile(tool, command) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${tool}/package.json`);
    return join(dirname(manifest), 'bin', command === 'vite' ? 'vite.js' : command);
  } catch {
    throw new Error(`The package ${tool} is missing, which builds this clone. Run: npm ci`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isAll = process.argv.includes('--all');
  try {
    buildStale({ what: isAll ? 'all' : 'program' });
  } catch (failure) {
    process.stderr.write(`${failure.message}\n`);
    process.exit(1);
  }
}
