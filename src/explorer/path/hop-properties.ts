import { locatorWords } from '../record-labels.js';
import { relationshipWords } from '../relationships-from.js';
import { actionInWords, codeWords, dateWords, factualityWords } from '../words.js';
import type { PathHop } from './path-answer.js';

/** Returns the words along a relationship, read from the record where it starts. */
export function hopWords({ from, to, way, link, stance, kind }: PathHop): string {
  const start = way === 'OUT' ? from : to;
  return relationshipWords(link, { from: start.__typename, stance, relation: kind });
}

/** Returns the ids of a relationship's records in its own direction, which may differ from that of the path. */
export function hopEnds(hop: PathHop): readonly [from: string, to: string] {
  return hop.way === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
}

/** Returns the properties of a relationship with their names; unknown ones are left out. */
export function hopProperties(hop: PathHop): ReadonlyArray<readonly [name: string, value: string]> {
  const pairs: ReadonlyArray<readonly [string, string | null | undefined]> = [
    ['In the words of the text', hop.as && `“${hop.as}”`],
    ['Certainty', hop.factuality && factualityWords[hop.factuality]],
    ['Answer', hop.answer && codeWords(hop.answer)],
    ['How it was made', hop.derivation && codeWords(hop.derivation)],
    ['Action', actionInWords(hop.action, hop.actionText)],
    ['Role of the place', hop.role && codeWords(hop.role)],
    ['Office', hop.title],
    ['When', dateWords(hop.date ?? null, null)],
    ['Speaks for it', hop.speaksFor === null ? null : hop.speaksFor ? 'yes' : 'no'],
    ['Terms', hop.terms && codeWords(hop.terms)],
    ['Result', hop.result && codeWords(hop.result)],
    ['Place in the document', hop.locator && locatorWords(hop.locator)],
    ['Inferred', hop.inferred ? 'yes' : null],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
