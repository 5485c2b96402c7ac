import { actionInWords, factualityWords } from '../words.js';
import type { Provenance } from './provenance.js';
import { sourceName } from './source-name.js';

type Item = Provenance['objects'][number];

/** Returns an item of a claim in words: "supply: missile systems, as many as 14 (possible)". */
export function itemWords({ action, actionText, node, quantityText, factuality, as }: Item): string {
  const name = node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
  const verb = actionInWords(action, actionText);
  const item = as ?? name;
  const what = verb && verb !== item ? `${verb}: ${item}` : item;
  const certainty = factuality === 'CERTAIN' ? '' : ` (${factualityWords[factuality]})`;
  return `${what}${quantityText ? `, ${quantityText}` : ''}${certainty}`;
}

type Origin = Provenance['origins']['for']['origins'][number];

/** Returns an original source in words: "The Washington Post (also passes it on)". */
export function originWords({ source, anonymous, relay }: Origin): string {
  const notes = [anonymous ? 'unnamed' : null, relay ? 'also passes it on' : null].filter(
    (note) => note !== null,
  );
  return `${sourceName(source)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
