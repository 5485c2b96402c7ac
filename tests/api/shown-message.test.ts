import { describe, expect, it } from '@jest/globals';
import { shortMessage, withoutForeignNames } from '../../src/api/shown-message.js';

describe('shortMessage', () => {
  it('returns a short message unchanged', () => {
    const message = 'Variable "$id" got invalid value {}; ID cannot represent value: {}';
    expect(shortMessage(message)).toBe(message);
  });

  it('cuts long quoted values, also where quotes are escaped', () => {
    const message = `Variable "$x" got invalid value ${JSON.stringify('"\\'.repeat(500_000))}; Expected an Int.`;
    const short = shortMessage(message);
    expect(short.length).toBeLessThan(200);
    expect(short).toMatch(/^Variable "\$x" got invalid value ".*…"; Expected an Int\.$/);
  });

  it('cuts the middle of a message of many short values', () => {
    const message = `Variable "$x" got invalid value { ${'a: 1, '.repeat(50_000)} }; Expected an Int.`;
    const short = shortMessage(message);
    expect(short.length).toBeLessThan(1_100);
    expect(short).toMatch(/^Variable "\$x" .* … .*Expected an Int\.$/);
  });
});

describe('withoutForeignNames', () => {
  it('keeps the names of the request, and hides all others', () => {
    const message = 'Field "stance" of required type "Stance!" was not provided at "w.and[0]".';
    expect(withoutForeignNames(message, '{"w":{"and":[{}]}}')).toBe(
      'Field "…" of required type "…!" was not provided at "w.and[0]".',
    );
  });

  it('removes suggestions', () => {
    const message = 'Field "claims" must have a selection of subfields. Did you mean "claims { ... }"?';
    expect(withoutForeignNames(message, '{ claims }')).toBe(
      'Field "claims" must have a selection of subfields.',
    );
  });
});
