import type { Chain, ChainStep } from './chains.js';
import { readCue } from './cue.js';
import type { ClaimContext } from './claim-context.js';
import { dateInText } from './sentence-date.js';
import { quoteFor } from './sentence-quote.js';
import { verbOf, viaInText } from './sentence-verb.js';
import { isNamedIn, namesInText, possessive } from './source-name.js';
import type { Factuality } from './commitment.js';

/** The words of doubt or negation before the clause that a link leads to. */
const doubts: Readonly<Partial<Record<Factuality, string>>> = {
  PROBABLE: 'it is likely that ',
  POSSIBLE: 'it is possible that ',
  CERTAIN_NOT: 'it is not true that ',
  PROBABLE_NOT: 'it is unlikely that ',
  POSSIBLE_NOT: 'it may not be true that ',
};

/** The number of statements after which a sentence is broken by a dash. */
const maxUnbroken = 3;

/** The inputs of one sentence. */
interface SentenceInput {
  readonly context: ClaimContext;
  readonly chain: Chain;
}

/** Writes a chain as one English sentence: A said that B said that the claim. Source: rule 9. */
export function sentenceOf(context: ClaimContext, chain: Chain): string {
  const input = { context, chain };
  const [root] = chain.links;
  if (!root) return '';
  const name = namesInText(context.index, root.statement.sources);
  const isBare = chain.links.length === 1;
  const doubt = doubts[root.factuality];
  const content = contentOf(input, 0, isBare || doubt !== undefined ? 'VERB' : 'ANY');
  return finished(
    openRoot(name, root, content) ?? plainRoot({ name, isBare, clause: `${doubt ?? ''}${content}` }),
  );
}

function plainRoot({
  name,
  isBare,
  clause,
}: {
  readonly name: string;
  readonly isBare: boolean;
  readonly clause: string;
}): string {
  return isBare ? `In ${possessive(name)} own words, ${clause}` : `${name}: ${capitalized(clause)}`;
}

function openRoot(name: string, { statement, factuality }: ChainStep, content: string): string | null {
  if (factuality === 'KNOWN_UNDISCLOSED') return `${name} would not say whether ${content}`;
  if (factuality !== 'UNCOMMITTED') return null;
  const words = statement.sources.length > 1 ? 'do not commit themselves' : 'does not commit itself';
  return `${name} ${words} on whether ${content}`;
}

/** Whether a statement needs a verb of its own; ANY allows `according to N` for one without a cue. */
type VerbNeed = 'ANY' | 'VERB';

/** Returns the content of the statement at a position: the clause of the next statement, or the claim with its quotation. */
function contentOf(input: SentenceInput, at: number, need: VerbNeed): string {
  const { chain, context } = input;
  if (at + 1 < chain.links.length) return clauseOf(input, at + 1, need);
  const text = context.index.claims.get(chain.last.claim)?.text.trim() ?? '';
  const { deemed } = chain.last;
  const { statement } = chain.last.node;
  const responses = context.index.responsesFrom(statement.id);
  const hasOneContent = deemed
    ? statement.contentCount + responses.length === 1
    : statement.contentCount === 1;
  const quote = hasOneContent ? quoteFor(text, statement.quotes) : null;
  return quote === null ? text : `${text} (“${quote}”)`;
}

function clauseOf(input: SentenceInput, at: number, need: VerbNeed): string {
  const { context, chain } = input;
  const step = chain.links[at];
  if (!step) return '';
  const { statement, factuality } = step;
  const name = namesInText(context.index, statement.sources);
  if (need === 'ANY' && statement.cue === null && (factuality === 'CERTAIN' || isLikely(factuality))) {
    const doubt = doubts[factuality] ?? '';
    const content = contentOf(input, at, doubt === '' ? 'ANY' : 'VERB');
    const head = [`according to ${name}${behalfOf(input, step)}`, dateInText(statement)]
      .filter(isText)
      .join(' ');
    return `${head}${viaOf(input, step, '')}, ${doubt}${content}`;
  }
  return `${name}${closed(behalfOf(input, step))} ${predicateOf(input, at)}`;
}

/** Returns the predicate of the statement at a position, without its subject: `told TASS that …`. */
function predicateOf(input: SentenceInput, at: number): string {
  const { context, chain } = input;
  const step = chain.links[at];
  if (!step) return '';
  const { statement, factuality } = step;
  const { sources } = context.index;
  const cue = statement.cue === null ? null : readCue(statement.cue);
  const date = dateInText(statement);
  const framed = (verb: string, joint: string, content: string): string =>
    [`${[verb, date].filter(isText).join(' ')}${closed(viaOf(input, step, verb))}`, joint, content]
      .filter(isText)
      .join(' ');
  const that = at + 1 === maxUnbroken && chain.links.length > maxUnbroken ? 'that –' : 'that';
  const verb = (what: 'SAY' | 'CUE'): string => verbOf({ sources }, { statement, cue }, what);
  if (factuality === 'UNCOMMITTED') return framed('left open', 'whether', contentOf(input, at, 'VERB'));
  if (factuality === 'KNOWN_UNDISCLOSED')
    return framed('would not say', 'whether', contentOf(input, at, 'VERB'));
  if (factuality === 'CERTAIN_NOT' && (cue?.frame === 'DENIAL' || isStanceDenial(input, at))) {
    const denied = cue?.base === 'deny' ? cue.verb : 'denied';
    return framed(denied, that, contentOf(input, at, 'VERB'));
  }
  const doubt = doubts[factuality] ?? '';
  if (factuality.endsWith('_NOT')) return framed(verb('SAY'), '', `${doubt}${contentOf(input, at, 'VERB')}`);
  const next = chain.links[at + 1];
  if (cue?.frame === 'CITING' && next && doubt === '') return framed(cue.verb, '', citedOf(input, at + 1));
  const content = contentOf(input, at, doubt === '' ? 'ANY' : 'VERB');
  const isAside = that === 'that' && content.startsWith('according to ');
  return framed(verb('CUE'), isAside ? 'that,' : that, `${doubt}${content}`);
}

/** Returns a cited statement: `unnamed analysts, who cautioned that …`. */
function citedOf(input: SentenceInput, at: number): string {
  const { context, chain } = input;
  const step = chain.links[at];
  if (!step) return '';
  const { sources } = step.statement;
  const areDocuments = sources.every((id) => context.index.sources.get(id)?.type === 'Document');
  const relative = `${areDocuments ? 'which' : 'who'}${closed(behalfOf(input, step))}`;
  return `${namesInText(context.index, sources)}, ${relative} ${predicateOf(input, at)}`;
}

/** Returns `, on behalf of the Kremlin`; empty where there is no such actor, or the name of the source already contains it. */
function behalfOf({ context }: SentenceInput, { statement }: ChainStep): string {
  const name = namesInText(context.index, statement.sources);
  const others = statement.onBehalfOf.filter((id) => !isNamedIn(name, namesInText(context.index, [id])));
  return others.length > 0 ? `, on behalf of ${namesInText(context.index, others)}` : '';
}

function viaOf({ context }: SentenceInput, { statement }: ChainStep, verb: string): string {
  return viaInText(context.index, statement, verb);
}

/** Returns whether the statement at a position responds to its content with the stance DENY. */
function isStanceDenial({ context, chain }: SentenceInput, at: number): boolean {
  const next = chain.links[at + 1]?.statement.id ?? chain.last.claim;
  const responses = context.index.responsesFrom(chain.links[at]?.statement.id ?? '');
  return responses.some(({ content, stance }) => content === next && stance === 'DENY');
}

function isLikely(factuality: Factuality): boolean {
  return factuality === 'PROBABLE' || factuality === 'POSSIBLE';
}

/** Adds the closing comma to a part that begins with a comma. */
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

/** Normalizes spaces, and adds the capital letter and the full stop. */
function finished(text: string): string {
  const line = capitalized(text).replace(/\s+/g, ' ').trim();
  return line.endsWith('.') ? line : `${line}.`;
}
