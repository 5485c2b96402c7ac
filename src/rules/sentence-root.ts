import { capitalized } from '../lib/capitalized.js';
import type { Chain } from './chains.js';
import type { ClaimContext } from './claim-context.js';
import type { Factuality } from './commitment.js';
import { derivationOf, issuersOf } from './derivation.js';
import { namesInText, possessive } from './source-name.js';
import { areSeveral } from './source-number.js';

/** The content of a document's own statement: the words of doubt or denial before it, and the clause. */
export interface RootContent {
  readonly doubt: string;
  readonly clause: string;
}

/**
 * Writes the frame around what a document's own statement says: `Latin Times: …`, `In Latin Times' own voice, …`.
 *
 * Source: rule 9, "The label stays", "A document that is DERIVED_FROM another", "Every negative at the root".
 */
export function framedByRoot(context: ClaimContext, chain: Chain, { doubt, clause }: RootContent): string {
  const [root] = chain.links;
  if (!root) return clause;
  const { sources } = root.statement;
  const name = namesInText(context.index, sources);
  const drawn = derivationInText(context, chain);
  const subject = drawn === '' ? name : `${name}, ${drawn},`;
  if (root.factuality === 'KNOWN_UNDISCLOSED') return `${subject} would not say whether ${clause}`;
  if (root.factuality === 'UNCOMMITTED')
    return `${subject} ${leavesOpen(context, sources)} whether ${clause}`;
  if (isNegative(root.factuality)) {
    return `${subject} ${areSeveral(context.index, sources) ? 'say' : 'says'} that ${doubt}${clause}`;
  }
  if (drawn !== '') return `${name}, ${drawn}: ${capitalized(`${doubt}${clause}`)}`;
  if (chain.links.length === 1) return `In ${possessive(name)} own voice, ${doubt}${clause}`;
  return `${name}: ${capitalized(`${doubt}${clause}`)}`;
}

function isNegative(factuality: Factuality): boolean {
  return factuality.endsWith('_NOT');
}

/** A person is no "it", so a person "leaves open whether". */
function leavesOpen({ index }: ClaimContext, ids: ReadonlyArray<string>): string {
  if (areSeveral(index, ids)) return 'do not commit themselves on';
  const source = index.sources.get(ids[0] ?? '');
  return source?.type === 'Actor' && source.kind === 'PERSON' ? 'leaves open' : 'does not commit itself on';
}

/** Returns `drawing on Agency N`; empty for a document that is not derived, or whose first issuer speaks next. */
function derivationInText({ index }: ClaimContext, { document, links }: Chain): string {
  if (document.derivedFrom.length === 0) return '';
  const { first, kinds } = derivationOf(index, document);
  const [root, next] = links;
  const named = [...(root?.statement.sources ?? []), ...(next?.statement.sources ?? [])];
  const sources = [...new Set(first.flatMap(issuersOf))].filter((id) => !named.includes(id));
  if (sources.length === 0) return '';
  const [kind, ...others] = kinds;
  const verb = others.length === 0 && kind ? derivationVerbs.get(kind) : undefined;
  return `${verb ?? 'drawing on'} ${namesInText(index, sources)}`;
}

const derivationVerbs: ReadonlyMap<string, string> = new Map([
  ['REPUBLISHED', 'republishing'],
  ['TRANSLATED', 'translating'],
]);
