import { actionWords, factualityWords } from '../words.js';
import { nameOf } from './picture.js';
import type { Provenance } from './picture.js';

type Item = Provenance['objects'][number];

/** "supply of missile systems, as many as 14: possible". */
export function itemWords({ action, node, quantityText, factuality, as }: Item): string {
  const name = node.__typename === 'Actor' || node.__typename === 'Asset' ? node.name : node.text;
  const doing = action && action !== 'OTHER' ? actionWords[action] : null;
  const item = as ?? name;
  const what = doing && doing !== item ? `${doing}: ${item}` : item;
  const how = factuality === 'CERTAIN' ? '' : ` (${factualityWords[factuality]})`;
  return `${what}${quantityText ? `, ${quantityText}` : ''}${how}`;
}

type Origin = Provenance['rests']['for']['origins'][number];

/** "The Washington Post (also passes it on)". */
export function originWords({ source, anonymous, relay }: Origin): string {
  const notes = [anonymous ? 'unnamed' : null, relay ? 'also passes it on' : null].filter(
    (note) => note !== null,
  );
  return `${nameOf(source)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
