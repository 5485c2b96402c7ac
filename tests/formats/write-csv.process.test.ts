import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import { exportFormats } from '../../src/formats/formats.js';
import type { Chunk } from '../../src/formats/formats.js';
import { writeOutput } from '../../src/cli/write-output.js';
import type { GraphStream } from '../../src/model/graph-stream.js';
import { settingsOf } from '../../src/cli/project.js';
import { fetchJars } from '../../src/local-neo4j/fetch-jars.js';
import { cacheFolder } from '../../src/local-neo4j/cache-folder.js';
import { model } from '../support/model.js';
import { naughtyStrings } from './naughty-strings.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-csv-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A graph of actors with naughty names, each part of the next. */
const graph: GraphStream = {
  head: () =>
    Promise.resolve({
      type: 'Dossier',
      id: 'd',
      labels: ['Dossier'],
      properties: { title: 'D', formatVersion: 1 },
      outside: false,
    }),
  nodes: () =>
    fromList(
      naughtyStrings.map((name, index) => ({
        type: 'Actor',
        id: `a${index}`,
        labels: ['Actor', 'Entity', 'Person'],
        outside: false,
        properties: {
          name,
          kind: 'PERSON',
          aliases: [`x ${name}`, `${name} y`],
          nameKey: '',
          recordedAt: '2025-11-03T09:30:00Z',
        },
      })),
    ),
  links: () =>
    fromList(
      naughtyStrings.slice(1).map((text, index) => ({
        type: 'PART_OF',
        from: `a${index}`,
        to: `a${index + 1}`,
        properties: { as: [text], speaksFor: false, key: '' },
      })),
    ),
};

async function* fromList<T>(items: ReadonlyArray<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

function csv(): AsyncIterable<Chunk> {
  const format = exportFormats.find(({ name }) => name === 'csv');
  if (format?.of !== 'graph') throw new Error('CSV writes graphs');
  return format.write(model, graph);
}

describe('the CSV export', () => {
  it('is imported by neo4j-admin database import into an empty store without losses', async () => {
    await writeOutput(csv(), { path: folder, isFolder: true });
    const jars = await fetchJars(cacheFolder(settingsOf({ folder })), () => undefined);
    const { stdout, status } = spawnSync(
      'java',
      [
        '-Xmx512m',
        '-cp',
        `${jars}/*`,
        'org.neo4j.cli.AdminTool',
        'database',
        'import',
        'full',
        'neo4j',
        `--nodes=${join(folder, 'Dossier.csv')}`,
        `--nodes=${join(folder, 'Actor.csv')}`,
        `--relationships=${join(folder, 'PART_OF.csv')}`,
        '--array-delimiter=U+001F',
        '--multiline-fields=true',
        `--report-file=${join(folder, 'report')}`,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 120_000,
        env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: folder },
      },
    );
    const counts = /(\d+) nodes\s+(\d+) relationships/.exec(stdout);
    expect([status, counts?.slice(1).map(Number)]).toEqual([
      0,
      [naughtyStrings.length + 1, naughtyStrings.length - 1],
    ]);
  });
});
