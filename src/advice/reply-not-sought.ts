import type { Advice, AdviceView } from './advice-rule.js';
import { labelOf } from './label-of.js';

/** Advises to record whether a reply was sought, where a request has neither a reply nor an answer. */
export function replyNotSought({ graph, linksTo }: AdviceView): ReadonlyArray<Advice> {
  const isSought = graph.links.some(({ type }) => type === 'SOUGHT_REPLY_FROM');
  if (isSought) return [];
  return graph.nodes.flatMap((node) => {
    const { id, type, at } = node;
    const links = linksTo(id);
    const isAnswered = links.some(
      (link) => link.type === 'RESPONDS_TO' || link.properties['kind'] === 'ANSWERS',
    );
    const isVersion = links.some(({ properties }) => properties['kind'] === 'SAME_AS');
    if (type !== 'Request' || isAnswered || isVersion) return [];
    return [
      {
        code: 'REPLY_NOT_SOUGHT',
        message: `The request "${labelOf(node)}" has no reply, and whether one was sought is not recorded.`,
        hint: 'If the text says that somebody was asked for a reply, record that (soughtReplyFrom).',
        at,
        record: id,
      },
    ];
  });
}
