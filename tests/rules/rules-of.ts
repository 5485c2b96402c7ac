import { createRules, type Rules } from '../../src/rules/rules.js';
import { read } from '../dossier/read-text.js';
import { evidenceOf } from '../support/evidence-of.js';

/** The rules for a claim of a small dossier, by its local id; `body` follows the dossier's id (`d`) and title. */
export function rulesOf(body: string, claim: string): Rules {
  const { graphs, problems } = read(body);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const id = `d:${claim}`;
  const rules = createRules(evidenceOf(graphs, id))(id);
  if (!rules) throw new Error(`The dossier has no claim ${claim}.`);
  return rules;
}

/** `for` and `against` of a claim, as at least..at most. */
export function countsOf(rules: Rules): readonly [string, string] {
  const { for: positive, against } = rules.origins('ALL');
  return [`${positive.atLeast}..${positive.atMost}`, `${against.atLeast}..${against.atMost}`];
}

/** Several lines of a list, one for each value. */
export function lines<T>(values: ReadonlyArray<T>, line: (value: T) => string): string {
  return values.map((value) => `  - ${line(value)}\n`).join('');
}
