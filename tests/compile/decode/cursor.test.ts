import { describe, expect, it } from '@jest/globals';
import { readCursor, writeCursor } from '../../../src/compile/decode/cursor.js';
import type { SortKey } from '../../../src/compile/plan-nodes.js';

function keyOf(type: SortKey['type'], computed?: SortKey['computed']): SortKey {
  const key = { on: 'node', property: 'p', type, direction: 'ASC', nullable: false } as const;
  return computed ? { ...key, computed } : key;
}

/** Returns the values of a cursor that a client has written with one value, or the code of the failure. */
function read(key: SortKey, value: unknown): unknown {
  try {
    return readCursor([key], writeCursor([key], [value]));
  } catch (failure) {
    return (failure as { readonly code: string }).code;
  }
}

describe('readCursor', () => {
  it.each([
    ['text', ''],
    ['number', -1e308],
    ['boolean', false],
    ['date', '2024-02-29'],
    ['date', '0000-01-01'],
    ['datetime', '2025-11-03T09:30Z'],
    ['datetime', '2025-11-03T09:30:05.123456789Z'],
    ['datetime', '0000-01-01T00:00Z'],
  ] as const)('accepts the %s %j', (type, value) => {
    expect(read(keyOf(type), value)).toEqual([value]);
  });

  it.each([
    ['text', null],
    ['text', 1],
    ['number', '1'],
    ['boolean', 0],
    ['date', ''],
    ['date', '2025-02-29'],
    ['date', '2025-13-01'],
    ['date', '99999-01-01'],
    ['date', '2025-11-03T00:00Z'],
    ['datetime', '2025-02-30T00:00Z'],
    ['datetime', '2025-11-03T24:00Z'],
    ['datetime', '2025-11-03T09:30+18:30'],
    ['datetime', 'Mon Nov 3 2025'],
    ['datetime', '2025-11-03'],
  ] as const)('rejects the %s %j, which Neo4j could not compare', (type, value) => {
    expect(read(keyOf(type), value)).toBe('CURSOR_INVALID');
  });

  it.each([1.5, -1, 2 ** 53, 1e308])('rejects %d as a number of links', (value) => {
    expect(
      read(keyOf('number', { kind: 'count', of: { type: 'HAS_CONTENT', direction: 'IN' } }), value),
    ).toBe('CURSOR_INVALID');
  });
});
