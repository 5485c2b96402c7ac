import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../../src/explorer/write/decode-text.js';

function bytes(...values: ReadonlyArray<number>): ArrayBuffer {
  return new Uint8Array(values).buffer;
}

describe('decodeText', () => {
  it('reads UTF-8, and UTF-16 by its byte order mark', () => {
    expect(decodeText(bytes(0xc3, 0xa9))).toBe('é');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    expect(decodeText(bytes(0xff, 0xfe, 0xe9, 0x00))).toBe('é');
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xe9))).toBe('é');
  });

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    expect(decodeText(bytes(0xe9, 0x74, 0xe9))).toBe('été');
  });

  it('reads the character set that a file declares, unless its bytes or its name are wrong', () => {
    expect(decodeText(bytes(0xd0, 0xd1), 'windows-1251')).toBe('РС');
    expect(decodeText(bytes(0xe9), 'utf-8')).toBe('é');
    expect(decodeText(bytes(0xc3, 0xa9), 'no-such-set')).toBe('é');
  });
});
