import type { Advice, AdviceView } from './advice-rule.js';
import { labelOf } from './label-of.js';

const kinds: Readonly<Record<string, string>> = {
  Actor: 'actor',
  Asset: 'asset',
  Place: 'place',
  Document: 'document',
};

/** Advises to use or remove what no relationship leads to and no reference names. */
export function recordUnused({ graph, linksTo }: AdviceView): ReadonlyArray<Advice> {
  const named = new Set(
    [...graph.nodes, ...graph.links].flatMap(({ properties: { source, accordingTo, dateAnchor } }) =>
      [source, accordingTo, dateAnchor].flat(),
    ),
  );
  // A dossier that only declares names, such as a registry of states, uses none of them.
  if (!graph.nodes.some(({ type }) => type === 'Statement')) return [];
  return graph.nodes.flatMap((node) => {
    const { id, type, at } = node;
    const kind = kinds[type];
    if (kind === undefined || linksTo(id).length > 0 || named.has(id)) return [];
    return [
      {
        code: 'RECORD_UNUSED',
        message: `Nothing refers to the ${kind} "${labelOf(node)}".`,
        hint: 'Refer to it, or remove it.',
        at,
        record: id,
      },
    ];
  });
}
