import type { Problem } from '../../model/graph-data.js';
import { isOfType, lacks, linksOf, type DraftLink, type DraftRecord } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects an ANSWERS link without `answer`, and a claim that answers a request but has no actor. */
export const answerIncomplete: DossierCheck = (set) =>
  set.records.flatMap((record) => {
    const answers = linksOf(record, 'related').filter(({ properties }) => properties['kind'] === 'ANSWERS');
    return [...answers.filter(lacksAnswer).map(withoutAnswer), ...withoutActor(record, answers)];
  });

/** Returns whether a link has no `answer`; one that could not be read has a place and a problem of its own. */
function lacksAnswer({ properties, places }: DraftLink): boolean {
  return properties['answer'] === undefined && !places.has('answer');
}

function withoutAnswer({ ref, at }: DraftLink): Problem {
  return {
    code: 'ANSWER_INCOMPLETE',
    message: `The answer to "${ref}" has no field "answer".`,
    hint: 'Add answer: PROMISES, GRANTS, FULFILS or REFUSES. If the text leaves it open, write kind: BEARS_ON.',
    at,
  };
}

function withoutActor(record: DraftRecord, answers: ReadonlyArray<DraftLink>): ReadonlyArray<Problem> {
  if (answers.length === 0 || !isOfType(record, 'Claim') || !lacks(record, 'actors')) return [];
  // A request without an actor is rejected by another check.
  if (record.type.name === 'Request') return [];
  return [
    {
      code: 'ANSWER_INCOMPLETE',
      message: `${record.type.name} "${record.localId}" answers a request and has no actor.`,
      hint: 'Name in actors the actor that answers.',
      at: record.at,
    },
  ];
}
