import { findCycles } from '../../lib/find-cycles.js';
import type { Problem } from '../../model/graph-data.js';
import type { DraftLink } from '../draft.js';

/** Returns one problem per cycle among the links, at the link that closes it. `meaning` begins the message. */
export function cycleProblems(links: ReadonlyArray<DraftLink>, meaning: string): ReadonlyArray<Problem> {
  const edges = links.map((link) => ({ from: link.from, to: link.to, value: link }));
  return findCycles(edges).flatMap((cycle) => {
    const closing = cycle.at(-1);
    if (!closing) return [];
    const ids = [...cycle.map(({ from }) => from), closing.to];
    return [
      {
        code: 'CYCLE',
        message: `${meaning}: ${shortened(ids).join(' -> ')}.`,
        hint: 'Remove one of these links.',
        at: closing.value.refAt,
      },
    ];
  });
}

/** Returns the beginning and end of a long cycle. */
function shortened(ids: ReadonlyArray<string>): ReadonlyArray<string> {
  return ids.length <= 10 ? ids : [...ids.slice(0, 5), '...', ...ids.slice(-4)];
}
