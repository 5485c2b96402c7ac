import { gzipSync } from 'node:zlib';
import { describe, expect, it, jest } from '@jest/globals';
import { importFiles } from '../../src/import/import.js';
import type { FilesImportOptions, ImportEvent } from '../../src/import/import.js';
import { model } from '../support/model.js';
import { useImportWorld } from './import-world.js';

jest.setTimeout(300_000);

const world = useImportWorld();
const { file, domain } = world;

const lines = [
  { type: 'Actor', id: 'paper', name: 'Paper', kind: 'MEDIA' },
  { type: 'Document', id: 'd1', kind: 'ARTICLE', issuedBy: 'paper', consulted: true },
  { type: 'Statement', id: 's1', attributedTo: 'paper', reportedIn: 'd1', content: 'c1' },
  { type: 'Event', id: 'c1', kind: 'EVENT', text: 'it rained' },
];
const jsonl = lines.map((record) => `${JSON.stringify(record)}\n`).join('');
const yaml = `id: harbour
title: The harbour
actors:
  - { id: board, name: Harbour Board, kind: ORGANIZATION }
  - { id: crane, name: Crane Operators, kind: ORGANIZATION }
`;

async function imported(paths: ReadonlyArray<string>, options: Partial<FilesImportOptions> = {}) {
  const events: ImportEvent[] = [];
  const result = await importFiles(
    {
      model,
      useGraph: (work) => work({ store: world.store, model }),
      onEvent: (event) => events.push(event),
      isInterrupted: () => false,
    },
    paths,
    {
      ...{ format: null, dossier: 'news', replace: false, dryRun: false, onError: 'stop' },
      ...{ batched: 'auto', unfinished: 'wait', ...options },
    },
  );
  const isBatched = events.some(({ kind }) => kind === 'times');
  const loads = events.flatMap((event) => (event.kind === 'load' ? [event.report] : []));
  return { result, isBatched, loads };
}

describe('importFiles', () => {
  it('writes small files in one transaction, and large ones in batches', async () => {
    const given = file('news.jsonl', jsonl);
    const small = await imported([given]);
    expect([small.result.outcome, small.isBatched, small.loads[0]?.created]).toEqual(['DONE', false, 9]);
    const large = await imported([given], { maxTextBytes: 100 });
    expect([large.isBatched, large.loads]).toMatchObject([true, [{ created: 0, unchanged: 9 }]]);
  });

  it('estimates the uncompressed size of gzip, and follows the options for one transaction or batches', async () => {
    const given = file('news.jsonl.gz', gzipSync(jsonl));
    const maxTextBytes = gzipSync(jsonl).length + 1;
    expect((await imported([given], { maxTextBytes })).isBatched).toBe(true);
    expect((await imported([given], { maxTextBytes, batched: 'never' })).isBatched).toBe(false);
    expect((await imported([given], { batched: 'always' })).isBatched).toBe(true);
  });

  it('accepts dossiers together with other formats, and removes records that a dossier no longer contains', async () => {
    const dossier = file('harbour.yaml', yaml);
    const { result, loads } = await imported([file('news.jsonl', jsonl), dossier]);
    expect([result.outcome, loads.map((load) => load.dossier)]).toEqual(['DONE', ['harbour', 'news']]);
    const shorter = file('harbour.yaml', yaml.replace(/.*Crane.*\n/, ''));
    expect((await imported([shorter])).loads).toMatchObject([{ created: 0, changed: 0, removed: 1 }]);
  });

  it('writes nothing at all where one dossier has a problem', async () => {
    const { result } = await imported([file('news.jsonl', jsonl), file('bad.yaml', `${yaml}surprise: 1\n`)]);
    expect(result).toMatchObject({ outcome: 'INVALID', problems: [{ code: 'FIELD_UNKNOWN' }] });
    expect(await domain()).toEqual([]);
  });
});
