import { describe, expect, it } from '@jest/globals';
import { editText } from '../../../src/dossier/dossier.js';
import { articleDocument } from '../../../src/explorer/write/begin-entry.js';
import { beginDossier } from '../../../src/explorer/write/begin-dossier.js';
import { newEntry } from '../../../src/explorer/write/new-entry.js';
import { passageFields } from '../../../src/explorer/write/passage-fields.js';
import { readDraft } from '../../../src/explorer/write/read-draft.js';
import { verifyDossier } from '../../../src/verify/verify.js';
import { model } from '../../support/model.js';

const article = 'The board met.\nThe mayor said that “all is well”. Nobody asked.';

const begun = beginDossier(model, { title: 'A text', outlet: 'Paper', date: '2026-06-09', url: '' }, []);

/** Adds what a sentence says, with its passage, as the form does. */
function withEntry(
  yaml: string,
  words: string,
  { text = article, extractor = null as string | null } = {},
): string {
  const { records } = readDraft(model, yaml);
  const document = articleDocument(records) ?? '';
  const start = text.indexOf(words);
  const passage = { start, end: start + words.length };
  const kept = passageFields(records, document, { article: text, extractor, passage });
  const { edits } = newEntry(
    { records, known: [] },
    {
      ...{ act: 'PAPER', parent: 's.a-text', values: { text: words }, locator: 'p2' },
      passage: kept.fields,
    },
  );
  return editText(model, yaml, [...edits, ...kept.edits]);
}

describe('passageFields', () => {
  it('keeps the passage of an entry, and the hash of the text once', () => {
    const yaml = withEntry(withEntry(begun, 'The board met'), 'all is well');
    const { graph, problems } = readDraft(model, yaml);
    expect(problems).toEqual([]);
    expect(yaml.match(/textSha256/g)).toHaveLength(1);
    const found = verifyDossier(graph ?? never(), [{ document: 'a-text:a-text', text: article }]);
    expect(found.map(({ kind, state, textLine }) => [kind, state, textLine])).toEqual([
      ['passage', 'FOUND', 1],
      ['passage', 'FOUND', 2],
    ]);
  });

  it('names the program that extracted the text, beside the hash of the text', () => {
    const yaml = withEntry(begun, 'The board met', { extractor: 'PDF.js 5.4.0' });
    expect(yaml).toMatch(/textSha256: \w{64}\n +textExtractor: PDF.js 5.4.0\n/);
    expect(withEntry(begun, 'The board met')).not.toContain('textExtractor');
  });

  it('keeps no passage of a text other than the one in which the others were marked', () => {
    const yaml = withEntry(withEntry(begun, 'The board met'), 'a new text', { text: 'It is a new text.' });
    expect(yaml.match(/passageStart/g)).toHaveLength(1);
  });
});

function never(): never {
  throw new Error('the dossier is readable');
}
