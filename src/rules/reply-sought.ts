import type { ClaimGround } from './ground.js';
import { sidesOf } from './side.js';

/** Whether somebody asked for a reply. */
export type ReplySought = 'YES' | 'NO' | 'NOT_SAID';

/**
 * Tells whether a statement on the way to a request, or to a response to it, says that one of these sides was asked for a reply.
 *
 * Without sides any such statement tells so. A dossier has no way of saying that nobody was asked, so NO is never given.
 */
export function replySoughtFrom(ground: ClaimGround, sides: ReadonlyArray<string>): ReplySought {
  const { index, timeOf } = ground;
  const isSought = statementsAbout(ground).some((id) => {
    const asked = index.statements.get(id)?.soughtReplyFrom ?? [];
    return asked.some(({ actor }) => {
      return sides.length === 0 || sidesOf(index, actor, timeOf(id)).some((side) => sides.includes(side));
    });
  });
  return isSought ? 'YES' : 'NOT_SAID';
}

function statementsAbout({ index, arrivals, versions }: ClaimGround): ReadonlyArray<string> {
  const found = new Set<string>();
  for (const version of versions.ids) {
    for (const { statement } of index.holdersOf(version)) found.add(statement);
    for (const { statement } of index.responsesTo(version)) found.add(statement);
  }
  // The set grows while it is walked.
  for (const id of found) for (const { statement } of index.holdersOf(id)) found.add(statement);
  return [...found].filter((id) => (arrivals.get(id) ?? []).length > 0);
}
