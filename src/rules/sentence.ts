import type { Chain, ChainStep } from './chains.js';
import { readCue } from './cue.js';
import type { ClaimGround } from './ground.js';
import { dateInText } from './sentence-date.js';
import { quoteFor } from './sentence-quote.js';
import { verbOf, viaInText } from './sentence-verb.js';
import { isNamedIn, namesInText, possessive } from './source-name.js';
import type { Factuality } from './commitment.js';

/** Doubt of a positive or negative link, as words before what the link leads to. */
const doubts: Readonly<Partial<Record<Factuality, string>>> = {
  PROBABLE: 'it is likely that ',
  POSSIBLE: 'it is possible that ',
  CERTAIN_NOT: 'it is not true that ',
  PROBABLE_NOT: 'it is unlikely that ',
  POSSIBLE_NOT: 'it may not be true that ',
};

/** Statements beyond which a sentence is broken by a dash. */
const maxUnbroken = 3;

/** What the parts of one sentence are made from. */
interface Telling {
  readonly ground: ClaimGround;
  readonly chain: Chain;
}

/** Puts a chain in one English sentence: who says that who says that the claim. Source: rule 9. */
export function sentenceOf(ground: ClaimGround, chain: Chain): string {
  const telling = { ground, chain };
  const [root] = chain.links;
  if (!root) return '';
  const name = namesInText(ground.index, root.statement.sources);
  const isBare = chain.links.length === 1;
  const doubt = doubts[root.factuality];
  const content = contentOf(telling, 0, isBare || doubt !== undefined ? 'VERB' : 'ANY');
  return finished(
    openRoot(name, root, content) ?? plainRoot({ name, isBare, told: `${doubt ?? ''}${content}` }),
  );
}

function plainRoot({
  name,
  isBare,
  told,
}: {
  readonly name: string;
  readonly isBare: boolean;
  readonly told: string;
}): string {
  return isBare ? `In ${possessive(name)} own words, ${told}` : `${name}: ${capitalized(told)}`;
}

function openRoot(name: string, { statement, factuality }: ChainStep, content: string): string | null {
  if (factuality === 'KNOWN_UNDISCLOSED') return `${name} would not say whether ${content}`;
  if (factuality !== 'UNCOMMITTED') return null;
  const words = statement.sources.length > 1 ? 'do not commit themselves' : 'does not commit itself';
  return `${name} ${words} on whether ${content}`;
}

/** Whether a statement must be told with a verb of its own; ANY lets one without a cue be told as `according to N`. */
type Telltale = 'ANY' | 'VERB';

/** What the statement at a place says: the clause of the next statement, or the claim with its quotation. */
function contentOf(telling: Telling, at: number, how: Telltale): string {
  const { chain, ground } = telling;
  if (at + 1 < chain.links.length) return clauseOf(telling, at + 1, how);
  const text = ground.index.claims.get(chain.last.claim)?.text.trim() ?? '';
  const { statement, deemed } = chain.last;
  const responses = ground.index.responsesOf(statement.id);
  const hasOneContent = deemed
    ? statement.contentCount + responses.length === 1
    : statement.contentCount === 1;
  const quote = hasOneContent ? quoteFor(text, statement.quotes) : null;
  return quote === null ? text : `${text} (“${quote}”)`;
}

function clauseOf(telling: Telling, at: number, how: Telltale): string {
  const { ground, chain } = telling;
  const step = chain.links[at];
  if (!step) return '';
  const { statement, factuality } = step;
  const name = namesInText(ground.index, statement.sources);
  if (how === 'ANY' && statement.cue === null && (factuality === 'CERTAIN' || isLikely(factuality))) {
    const doubt = doubts[factuality] ?? '';
    const content = contentOf(telling, at, doubt === '' ? 'ANY' : 'VERB');
    const head = [`according to ${name}${behalfOf(telling, step)}`, dateInText(statement)]
      .filter(isText)
      .join(' ');
    return `${head}${viaOf(telling, step, '')}, ${doubt}${content}`;
  }
  return `${name}${closed(behalfOf(telling, step))} ${predicateOf(telling, at)}`;
}

/** What a statement at a place does, without its source: `told TASS that …`. */
function predicateOf(telling: Telling, at: number): string {
  const { ground, chain } = telling;
  const step = chain.links[at];
  if (!step) return '';
  const { statement, factuality } = step;
  const { sources } = ground.index;
  const cue = statement.cue === null ? null : readCue(statement.cue);
  const date = dateInText(statement);
  const framed = (verb: string, joint: string, content: string): string =>
    [`${[verb, date].filter(isText).join(' ')}${closed(viaOf(telling, step, verb))}`, joint, content]
      .filter(isText)
      .join(' ');
  const that = at + 1 === maxUnbroken && chain.links.length > maxUnbroken ? 'that –' : 'that';
  const verb = (what: 'SAY' | 'CUE'): string => verbOf({ sources }, { statement, cue }, what);
  if (factuality === 'UNCOMMITTED') return framed('left open', 'whether', contentOf(telling, at, 'VERB'));
  if (factuality === 'KNOWN_UNDISCLOSED')
    return framed('would not say', 'whether', contentOf(telling, at, 'VERB'));
  if (factuality === 'CERTAIN_NOT' && (cue?.frame === 'DENIAL' || isStanceDenial(telling, at))) {
    const denied = cue?.base === 'deny' ? cue.verb : 'denied';
    return framed(denied, that, contentOf(telling, at, 'VERB'));
  }
  const doubt = doubts[factuality] ?? '';
  if (factuality.endsWith('_NOT'))
    return framed(verb('SAY'), '', `${doubt}${contentOf(telling, at, 'VERB')}`);
  const next = chain.links[at + 1];
  if (cue?.frame === 'CITING' && next && doubt === '') return framed(cue.verb, '', citedOf(telling, at + 1));
  const content = contentOf(telling, at, doubt === '' ? 'ANY' : 'VERB');
  const isAside = that === 'that' && content.startsWith('according to ');
  return framed(verb('CUE'), isAside ? 'that,' : that, `${doubt}${content}`);
}

/** A statement that is cited: `unnamed analysts, who cautioned that …`. */
function citedOf(telling: Telling, at: number): string {
  const { ground, chain } = telling;
  const step = chain.links[at];
  if (!step) return '';
  const { sources } = step.statement;
  const areDocuments = sources.every((id) => ground.index.sources.get(id)?.type === 'Document');
  const who = `${areDocuments ? 'which' : 'who'}${closed(behalfOf(telling, step))}`;
  return `${namesInText(ground.index, sources)}, ${who} ${predicateOf(telling, at)}`;
}

/** `, on behalf of the Kremlin`; empty where it is nobody's, or the source's own name says whose. */
function behalfOf({ ground }: Telling, { statement }: ChainStep): string {
  const name = namesInText(ground.index, statement.sources);
  const others = statement.onBehalfOf.filter((id) => !isNamedIn(name, namesInText(ground.index, [id])));
  return others.length > 0 ? `, on behalf of ${namesInText(ground.index, others)}` : '';
}

function viaOf({ ground }: Telling, { statement }: ChainStep, verb: string): string {
  return viaInText(ground.index, statement, verb);
}

/** Whether the statement at a place denies what comes next by its stance. */
function isStanceDenial({ ground, chain }: Telling, at: number): boolean {
  const next = chain.links[at + 1]?.statement.id ?? chain.last.claim;
  const responses = ground.index.responsesOf(chain.links[at]?.statement.id ?? '');
  return responses.some(({ content, stance }) => content === next && stance === 'DENY');
}

function isLikely(factuality: Factuality): boolean {
  return factuality === 'PROBABLE' || factuality === 'POSSIBLE';
}

/** Closes a part that began with a comma. */
function closed(part: string): string {
  return part === '' ? '' : `${part},`;
}

function isText(part: string): boolean {
  return part !== '';
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** One space, one full stop, a capital first. */
function finished(text: string): string {
  const line = capitalized(text).replace(/\s+/g, ' ').trim();
  return line.endsWith('.') ? line : `${line}.`;
}
