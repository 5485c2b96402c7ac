import type { Problem } from '../../model/graph-data.js';
import type { Declaration } from '../declaration.js';
import { declarationsOf } from '../diff.js';
import { mergeDeclarations } from '../merge-declarations.js';
import type { Contradiction } from '../merge-declarations.js';
import { groupBy } from '../../lib/group-by.js';
import type { CheckInput } from './graph-check.js';

/** Later than any stored declaration, so that the new one is merged last. */
const newest = { createdBy: '', recordedAt: '9999-12-31T23:59:59Z' };

/** Rejects a declaration that contradicts another dossier's declaration of the same shared record; reports both places. */
export function declarationContradicts({ model, graph, context }: CheckInput): ReadonlyArray<Problem> {
  const ours = graph.dossier.id;
  const others = groupBy(
    context.declarations.filter(({ dossier }) => dossier !== ours),
    ({ entityId }) => entityId,
  );
  return declarationsOf(model, graph, new Map(), newest).flatMap((declaration) => {
    const merged = mergeDeclarations(model, [...(others.get(declaration.entityId) ?? []), declaration]);
    return (merged?.contradictions ?? []).map((contradiction) => problemOf(declaration, contradiction));
  });
}

function problemOf({ dossier }: Declaration, { id, field, first, second }: Contradiction): Problem {
  const [here, there] = first.dossier === dossier ? [first, second] : [second, first];
  const { file, line, column } = there.at;
  return {
    code: 'DECLARATION_CONTRADICTS',
    message:
      `"${id}" has ${field} ${JSON.stringify(here.value)} here, ` +
      `and ${JSON.stringify(there.value)} in dossier "${there.dossier}" (${file}:${line}:${column}).`,
    hint: 'Write the same value in both, or remove it from one of them.',
    at: here.at,
  };
}
