import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePassage } from '../../src/verify/verify.js';
import { runVerb } from './run-verb.js';

const article = 'The paper asked twice. “We made no request,” the ministry said.\nThe embassy said nothing.';
const made = makePassage(article, { start: 23, end: 64 });
if (!made) throw new Error('the quotation can be marked');
const { passage, textSha256 } = made;

const dossier = (quote = 'We made no request') => `id: d
title: D
actors: [{ id: paper, name: Paper, kind: MEDIA }, { id: ministry, name: Ministry, kind: ORGANIZATION }]
documents: [{ id: doc, kind: ARTICLE, issuedBy: paper, consulted: true, language: en, textSha256: ${textSha256} }]
statements:
  - id: s
    attributedTo: paper
    reportedIn: doc
    content:
      - {ref: s.ministry, passageDocument: doc, passageStart: ${passage.start}, passageEnd: ${passage.end}, passageSha256: ${passage.sha256}, passagePrefix: ${JSON.stringify(passage.prefix)}, passageSuffix: ${JSON.stringify(passage.suffix)}}
  - { id: s.ministry, attributedTo: ministry, cue: said, quotes: ["${quote}"], content: c }
claims: [{ id: c, kind: EVENT, text: it is so }]
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-verify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

/** Verifies a dossier against a text. */
async function verify(
  text: string,
  { quote, options = [] }: { quote?: string; options?: ReadonlyArray<string> } = {},
) {
  const file = await write('d.yaml', dossier(quote));
  return { file, ...(await runVerb('verify', file, '--text', await write('article.txt', text), ...options)) };
}

describe('onrecord verify', () => {
  it('finds the passages and quotations in the text, and exits 0', async () => {
    expect(await verify(article)).toMatchObject({
      exitCode: 0,
      data: [],
      talk: 'Passages and quotations: 2 found.',
    });
  });

  it('notes what has moved, and exits 0', async () => {
    const { exitCode, talk, file } = await verify(`Corrected.\n${article}`);
    expect(exitCode).toBe(0);
    expect(talk).toContain('is not the text in which the passages were marked');
    expect(talk).toContain(`note: ${file}:10:9 PASSAGE_MOVED The passage stands in line 2 of the text.`);
    expect(talk).toContain('1 found; 1 found at another place.');
  });

  it('reports what is changed or not found with its place, and exits 3', async () => {
    const { exitCode, talk, file } = await verify(article.replace('no request', 'one request'));
    expect(exitCode).toBe(3);
    expect(talk).toContain(`${file}:10:9 PASSAGE_CHANGED Other words stand in line 1 of the text`);
    expect(talk).toContain(
      `${file}:11:5 QUOTATION_NOT_FOUND The quotation "We made no request" does not stand in the text.`,
    );
  });

  it('prints every passage and quotation as JSON Lines', async () => {
    const { exitCode, data, talk } = await verify(article, {
      quote: 'We made … request',
      options: ['--json'],
    });
    expect({ exitCode, talk }).toEqual({ exitCode: 0, talk: '' });
    expect(data.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { kind: 'passage', state: 'FOUND', record: 'd:s.ministry', document: 'd:doc', start: 23, code: null },
      { kind: 'quotation', state: 'FOLDED', quote: 'We made … request', textLine: 1, line: 11 },
    ]);
  });

  it('takes the document of a text by its id, its hash, or as the only one that was read', async () => {
    const text = await write('article.txt', article);
    const two = dossier().replace(
      'documents: [',
      'documents: [{ id: memo, kind: REPORT, issuedBy: paper, consulted: true }, ',
    );
    const memo = '  - { id: s.memo, attributedTo: paper, reportedIn: memo, content: c }';
    const file = await write('two.yaml', two.replace('statements:', `statements:\n${memo}`));
    expect((await runVerb('verify', file, '--text', text)).exitCode).toBe(0);
    expect((await runVerb('verify', file, '--text', `doc=${text}`)).exitCode).toBe(0);
    const other = await write('other.txt', 'Something else.');
    const unclear = await runVerb('verify', file, '--text', other);
    expect(unclear.exitCode).toBe(2);
    expect(unclear.talk).toContain(
      'Write --text ID=FILE, once for each document, with one of the ids memo, doc.',
    );
    const ofMemo = await runVerb('verify', file, '--text', `memo=${other}`);
    expect(ofMemo).toMatchObject({
      exitCode: 0,
      talk: 'Passages and quotations: 1 of documents whose text was not given.',
    });
  });

  it('reports a faulty dossier and a missing text', async () => {
    const faulty = await write('faulty.yaml', 'id: a\ntitle: A\nsurprise: 1\n');
    expect((await runVerb('verify', faulty, '--text', 'x.txt')).exitCode).toBe(3);
    const file = await write('d.yaml', dossier());
    const text = await write('article.txt', article);
    const unknown = await runVerb('verify', file, '--text', `none=${text}`);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.talk).toContain('The dossier has no document "none".');
    const missing = await runVerb('verify', file, '--text', join(folder, 'none.txt'));
    expect(missing.exitCode).toBe(2);
    expect(missing.talk).toContain('FILE_NOT_FOUND');
  });
});

describe('onrecord validate --text', () => {
  it('advises on sentences of the text from which nothing is recorded', async () => {
    const file = await write('d.yaml', dossier());
    const text = await write('article.txt', article);
    const { exitCode, talk } = await runVerb('validate', file, '--text', text);
    expect(exitCode).toBe(0);
    expect(talk).toContain(
      `advice: ${file}:4:13 SAYING_UNRECORDED Nothing is recorded from the sentence "The paper asked twice.".`,
    );
    expect(talk).not.toContain('We made no request');
    expect(talk).toContain('The embassy said nothing.');
  });

  it('reports a text that is missing, and exits 2', async () => {
    const file = await write('d.yaml', dossier());
    const { exitCode, talk } = await runVerb('validate', file, '--text', join(folder, 'none.txt'));
    expect([exitCode, talk]).toEqual([2, expect.stringContaining('none.txt')]);
  });
});
