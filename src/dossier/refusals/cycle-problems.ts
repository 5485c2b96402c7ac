import { findCycles } from '../../lib/find-cycles.js';
import type { Problem } from '../../model/graph-data.js';
import type { DraftLink } from '../draft.js';

/** Gives one problem for each cycle among the links, at the link that closes it. `says` is what the cycle would mean. */
export function cycleProblems(links: ReadonlyArray<DraftLink>, says: string): ReadonlyArray<Problem> {
  const edges = links.map((link) => ({ from: link.from, to: link.to, value: link }));
  return findCycles(edges).flatMap((cycle) => {
    const closing = cycle.at(-1);
    if (!closing) return [];
    const ids = [...cycle.map(({ from }) => from), closing.to];
    return [
      {
        code: 'CYCLE',
        message: `${says}: ${shortened(ids).join(' -> ')}.`,
        hint: 'Take one of these links away.',
        at: closing.value.refAt,
      },
    ];
  });
}

/** Long cycles are shown by their beginning and end. */
function shortened(ids: ReadonlyArray<string>): ReadonlyArray<string> {
  return ids.length <= 10 ? ids : [...ids.slice(0, 5), '...', ...ids.slice(-4)];
}
