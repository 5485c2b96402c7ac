import { describe, expect, it } from '@jest/globals';
import type { OutlineContent } from '../../src/explorer/pages/outline-statement.js';
import { textCheck } from '../../src/explorer/pages/text-check.js';
import { makePassage } from '../../src/verify/verify.js';

const text = 'The paper asked twice. “We made no request,” the ministry said.';
const made = makePassage(text, { start: 0, end: 21 });
const content: OutlineContent = {
  ...{ id: 'd:s', locator: null, factuality: 'CERTAIN', inferred: false, as: null },
  ...{ passageDocument: 'd:doc', passageStart: 0, passageEnd: 21, passageSha256: made?.passage.sha256 ?? '' },
  ...{ passagePrefix: null, passageSuffix: made?.passage.suffix ?? null },
};
const document = { id: 'd:doc', textSha256: made?.textSha256 ?? '', language: 'en' };

describe('textCheck', () => {
  it('marks the quotations and passages that stand in the text', () => {
    const check = textCheck(text, document);
    expect(check.isMarkedText).toBe(true);
    expect(check.quotation('We made no request', { language: null })).toEqual({
      isVerified: true,
      words: 'Quotation: in the text',
    });
    expect(check.passage(content)).toEqual({ isVerified: true, words: 'Passage: in the text' });
  });

  it('marks what does not, and says where another language is the reason', () => {
    const check = textCheck(text.replace('paper asked', 'paper then asked'), document);
    expect(check.isMarkedText).toBe(false);
    expect(check.passage(content)).toMatchObject({
      isVerified: false,
      words: 'Passage: the text reads otherwise now',
    });
    expect(check.quotation('No hubo', { language: 'en-GB' }).words).toBe('Quotation: not in the text');
    expect(check.quotation('No hubo', { language: 'es' }).words).toContain('not checked');
  });

  it('marks no passage of another document', () => {
    expect(textCheck(text, document).passage({ ...content, passageDocument: 'd:other' })).toBeNull();
  });
});
