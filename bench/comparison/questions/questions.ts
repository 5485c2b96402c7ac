import { deepQuestions } from './deep.js';
import { derivedQuestions } from './derived.js';
import { filteredQuestions } from './filtered.js';
import { floor } from './floor.js';
import { graphQuestions } from './graph-questions.js';
import { listQuestions } from './lists.js';
import { nestedQuestions } from './nested.js';
import type { Question } from './question.js';
import type { Subjects } from './subjects.js';

/** Returns H and Q1 to Q18. `cursors` are those of Onrecord for the pages of Q4; empty texts for the first page. */
export function allQuestions(subjects: Subjects, cursors: ReadonlyArray<string>): ReadonlyArray<Question> {
  const all = [
    floor,
    ...listQuestions(subjects, cursors),
    ...nestedQuestions(subjects),
    ...deepQuestions,
    ...filteredQuestions,
    ...graphQuestions(subjects),
    ...derivedQuestions(subjects),
  ];
  return [...all].sort((one, other) => numberOf(one) - numberOf(other));
}

function numberOf({ id }: Question): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}
