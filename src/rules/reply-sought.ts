import type { ClaimContext } from './claim-context.js';
import { sidesOf } from './side.js';

/** Whether a reply was sought. */
export type ReplySought = 'YES' | 'NO' | 'NOT_SAID';

/**
 * Returns whether a statement in a chain to a request, or to a response to it, says that a reply was sought from one of these sides.
 *
 * Without sides, a reply sought from anybody counts. Dossiers cannot state that no reply was sought, so NO is never returned.
 */
export function replySoughtFrom(context: ClaimContext, sides: ReadonlyArray<string>): ReplySought {
  const { index, timeOf } = context;
  const isSought = statementsAbout(context).some((id) => {
    const asked = index.statements.get(id)?.soughtReplyFrom ?? [];
    return asked.some(({ actor }) => {
      return sides.length === 0 || sidesOf(index, actor, timeOf(id)).some((side) => sides.includes(side));
    });
  });
  return isSought ? 'YES' : 'NOT_SAID';
}

function statementsAbout({ index, pathsTo, versions }: ClaimContext): ReadonlyArray<string> {
  const found = new Set<string>();
  for (const version of versions.ids) {
    for (const { link } of index.contentLinksTo(version)) found.add(link.statement);
    for (const { statement } of index.responsesTo(version)) found.add(statement);
  }
  // The loop also visits the ids that it adds.
  for (const id of found) for (const { link } of index.contentLinksTo(id)) found.add(link.statement);
  return [...found].filter((id) => pathsTo(id).length > 0);
}
