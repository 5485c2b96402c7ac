import type { Advice, AdviceView } from './advice-rule.js';

/** Advises to record what a statement denies, where its reporting verb denies and it responds to nothing. */
export function replyTargetMissing({ graph, linksFrom }: AdviceView): ReadonlyArray<Advice> {
  return graph.nodes.flatMap(({ id, type, properties: { cue }, at }) => {
    if (type !== 'Statement' || typeof cue !== 'string' || !/^(?:den(?:y|ies|ied)|reject|refut)/.test(cue))
      return [];
    if (
      linksFrom(id).some(
        (link) => link.type === 'RESPONDS_TO' || link.properties['factuality'] === 'CERTAIN_NOT',
      )
    )
      return [];
    return [
      {
        code: 'REPLY_TARGET_MISSING',
        message: `A statement has the reporting verb "${cue}", but denies no recorded claim.`,
        hint: 'Record what it denies: a reply with the stance DENY (respondsTo).',
        at,
        record: id,
      },
    ];
  });
}
