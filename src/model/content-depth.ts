import type { Problem } from './graph-data.js';

/** So many statements may hold one another in a row. What is deeper is no testimony, and costs as much as it is deep at every claim in it. */
export const deepestContents = 1_000;

/** What to say of a statement below which contents are deeper than is taken. */
export function contentTooDeep(id: string, depth: number): Pick<Problem, 'code' | 'message' | 'hint'> {
  return {
    code: 'CONTENT_TOO_DEEP',
    message: `From "${id}" on ${depth.toLocaleString('en-US')} statements hold one another; ${deepestContents.toLocaleString('en-US')} are taken.`,
    hint: 'Give what is said its own statement only where somebody passes it on.',
  };
}
