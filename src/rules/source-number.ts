import type { EvidenceIndex } from './evidence-index.js';

const singularStarts = /^(?:an?|one|each|every|this|another)\b/i;
const pluralStarts =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|many|few|both|various|most|other)\b/i;
/** What follows the noun of a name: `documents of the ministry`, `analysts cited by the paper`, `people close to him`. */
const afterNoun =
  /[,(]| (?:of|in|from|by|at|on|for|with|within|to|about|who|which|that|close|familiar|seen|\w+ed)\b.*$/i;
const pluralWords = new Set(['people', 'men', 'women', 'police', 'minutes']);
const singularWords = new Set(['news', 'series', 'corps', 'headquarters']);

/**
 * Returns whether a verb after the printed names of these sources is plural: `documents indicate`, `X and Y say`.
 *
 * One state, person or organization is singular, whatever its name ends in: `The New York Times says`. The name of a group, and of a
 * document as it stands in a sentence, is plural where its noun is. Source: rule 9, "number agreeing with the printed sources".
 */
export function areSeveral({ sources }: Pick<EvidenceIndex, 'sources'>, ids: ReadonlyArray<string>): boolean {
  const source = sources.get(ids[0] ?? '');
  if (ids.length > 1 || !source) return ids.length > 1;
  if (source.type === 'Document') return source.inText !== null && isPlural(source.inText);
  return source.kind === 'GROUP' && isPlural(source.inText ?? source.name);
}

function isPlural(name: string): boolean {
  if (singularStarts.test(name)) return false;
  if (pluralStarts.test(name)) return true;
  const noun = name.replace(afterNoun, '').trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return pluralWords.has(noun) || (!singularWords.has(noun) && /[^siu]s$/.test(noun));
}
