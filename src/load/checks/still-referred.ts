import type { Problem } from '../../model/graph-data.js';
import { nodeTypeOf } from '../entries.js';
import type { OutsideReference } from '../outside-references.js';
import { groupBy } from '../../lib/group-by.js';
import type { CheckInput } from './graph-check.js';

const mostNamed = 5;

/** Rejects the removal of records that other dossiers refer to, and a change of their type that these references do not allow. */
export function stillReferred({ model, graph, context }: CheckInput): ReadonlyArray<Problem> {
  const inFile = new Map(graph.nodes.map((node) => [node.id, node]));
  const declaredElsewhere = new Set(
    context.declarations
      .filter(({ dossier }) => dossier !== graph.dossier.id)
      .map(({ entityId }) => entityId),
  );
  const broken = context.outside.filter(({ id, type }) => {
    const node = inFile.get(id);
    return node ? !nodeTypeOf(model, type).possibleTypes.includes(node.type) : !declaredElsewhere.has(id);
  });
  return [...groupBy(broken, ({ id }) => id)].map(([id, references]) => {
    const node = inFile.get(id);
    const loss = node ? `"${id}" cannot become of type ${node.type}` : `"${id}" cannot be removed`;
    return {
      code: 'STILL_REFERRED',
      message: `${loss}: ${listed(references)}.`,
      hint: 'Change the other dossiers first, or keep the record.',
      at: node?.at ?? graph.dossier.at,
    };
  });
}

function listed(references: ReadonlyArray<OutsideReference>): string {
  const named = references
    .slice(0, mostNamed)
    .map(({ dossier, from, by }) => `"${from}" of dossier "${dossier}" refers to it (${by})`);
  const more = references.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
