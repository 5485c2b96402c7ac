import type { Problem } from '../../model/graph-data.js';
import { isOfType, lacks, linksOf, type DraftLink, type DraftRecord } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses an answer of which is not said what it does to the request, or, of a claim, who answers. */
export const answerIncomplete: Refusal = (set) =>
  set.records.flatMap((record) => {
    const answers = linksOf(record, 'related').filter(({ properties }) => properties['kind'] === 'ANSWERS');
    return [...answers.filter(lacksAnswer).map(withoutAnswer), ...withoutActor(record, answers)];
  });

/** An answer that is there and could not be read has a problem of its own, and a place. */
function lacksAnswer({ properties, places }: DraftLink): boolean {
  return properties['answer'] === undefined && !places.has('answer');
}

function withoutAnswer({ ref, at }: DraftLink): Problem {
  return {
    code: 'ANSWER_INCOMPLETE',
    message: `The answer to "${ref}" does not say what it does.`,
    hint: 'Add answer: PROMISES, GRANTS, FULFILS or REFUSES; what leaves it open is kind: BEARS_ON.',
    at,
  };
}

function withoutActor(record: DraftRecord, answers: ReadonlyArray<DraftLink>): ReadonlyArray<Problem> {
  if (answers.length === 0 || !isOfType(record, 'Claim') || !lacks(record, 'actors')) return [];
  // A request without actor is refused for that.
  if (record.type.name === 'Request') return [];
  return [
    {
      code: 'ANSWER_INCOMPLETE',
      message: `${record.type.name} "${record.localId}" is an answer and has no actor.`,
      hint: 'Say in actors who answers.',
      at: record.at,
    },
  ];
}
