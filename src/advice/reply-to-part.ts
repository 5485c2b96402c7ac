import type { LinkRecord } from '../model/graph-data.js';
import type { Advice, AdviceView } from './advice-rule.js';
import { labelOf } from './label-of.js';

/** Advises to check a reply to a part of a claim, where the same sources say nothing of the whole: it may be meant for the whole. */
export function replyToPart(view: AdviceView): ReadonlyArray<Advice> {
  return view.graph.links.flatMap((reply) => {
    const stance = reply.properties['stance'];
    if (reply.type !== 'RESPONDS_TO' || (stance !== 'DENY' && stance !== 'CONFIRM')) return [];
    const part = view.nodes.get(reply.to);
    const whole = wholeOf(view, reply);
    if (!part || !whole) return [];
    const verb = stance === 'DENY' ? 'denies' : 'confirms';
    return [
      {
        code: 'REPLY_TO_PART' as const,
        message: `A reply ${verb} "${labelOf(part)}", which is a part of "${labelOf(whole)}"; nothing is recorded of its source on the whole.`,
        hint: 'If the text means the whole claim, let the reply respond to that.',
        at: reply.at,
        record: reply.from,
      },
    ];
  });
}

/** Returns the claim of which a reply answers only a part; undefined where it is no part, or its sources reply to the whole as well. */
function wholeOf({ nodes, linksFrom, linksTo }: AdviceView, reply: LinkRecord) {
  const sources = sourcesOf(reply.from);
  const wholes = linksFrom(reply.to).filter(
    ({ type, properties }) => type === 'RELATED_TO' && properties['kind'] === 'PART_OF',
  );
  const unanswered = wholes.find(({ to }) => !linksTo(to).some(isReplyOfSame));
  return unanswered && nodes.get(unanswered.to);

  function sourcesOf(statement: string): ReadonlyArray<string> {
    return linksFrom(statement).flatMap(({ type, to }) => (type === 'ATTRIBUTED_TO' ? [to] : []));
  }
  function isReplyOfSame({ type, from }: LinkRecord): boolean {
    return type === 'RESPONDS_TO' && sourcesOf(from).some((source) => sources.includes(source));
  }
}
