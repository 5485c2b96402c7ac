import { capitalized } from '../lib/capitalized.js';
import type { Chain, ChainStep } from './chains.js';
import type { ClaimContext } from './claim-context.js';
import type { Factuality } from './commitment.js';
import { readCue, type Cue } from './cue.js';
import type { LastLink } from './last-links.js';
import { dateInText } from './sentence-date.js';
import { doubtOf, type Doubt } from './sentence-doubt.js';
import { quoteFor } from './sentence-quote.js';
import { framedByRoot } from './sentence-root.js';
import { finished } from './sentence-text.js';
import { cueWords, verbOf, verbOfDenial, viaInText } from './sentence-verb.js';
import { shortenedLinks } from './shortened-links.js';
import { isNamedIn, namesInText } from './source-name.js';
import { areSeveral } from './source-number.js';

/** A statement that is shown, or the place of those that are left out. */
type Part =
  { readonly kind: 'STEP'; readonly step: ChainStep } | { readonly kind: 'GAP'; readonly words: string };

/** The inputs of one sentence. */
interface SentenceInput {
  readonly context: ClaimContext;
  readonly last: LastLink;
  readonly parts: ReadonlyArray<Part>;
}

/** How a clause continues what stands before it. */
interface Continuation {
  /** Whether a doubt has been stated; a further one is an adverb. */
  readonly isHedged: boolean;
  /** `possibly `, before the verb of the clause; empty without a further doubt. */
  readonly adverb: string;
  /** VERB forbids `according to N` for a statement without a reporting verb. */
  readonly need: 'ANY' | 'VERB';
}

/** Writes a chain as one English sentence: A said that B said that the claim. Source: rule 9. */
export function sentenceOf(context: ClaimContext, chain: Chain): string {
  const input = { context, last: chain.last, parts: partsOf(chain) };
  const [root] = chain.links;
  if (!root) return '';
  const doubt = doubtOf(root.factuality, { isHedged: false });
  const isOpen = root.factuality === 'UNCOMMITTED' || root.factuality === 'KNOWN_UNDISCLOSED';
  const clause = contentOf(input, 0, { ...after(doubt, false), ...(isOpen ? verbNeeded : {}) });
  const sentence = finished(framedByRoot(context, chain, { doubt: doubt.words, clause }));
  return chain.disownedBy.length === 0 ? sentence : `${sentence} ${disownedInText(context, chain)}`;
}

/** Writes what the last statement of chains says as a clause, without those before it: `Z said that it is not true that X called Y`. */
export function assertionOf(context: ClaimContext, last: LastLink): string {
  const step: ChainStep = { ...last, statement: last.node.statement };
  const input = { context, last, parts: [{ kind: 'STEP', step } as const] };
  return clauseOf(input, 0, { isHedged: false, adverb: '', ...verbNeeded });
}

const verbNeeded = { need: 'VERB' } as const;

function partsOf({ links }: Chain): ReadonlyArray<Part> {
  const { first, omitted, last } = shortenedLinks(links);
  const steps = (shown: ReadonlyArray<ChainStep>): ReadonlyArray<Part> =>
    shown.map((step) => ({ kind: 'STEP', step }));
  const doubt = omitted.areCertain ? '' : ', not all of them as fact';
  const gap = { kind: 'GAP', words: `(${omitted.count} more between${doubt})` } as const;
  return omitted.count === 0 ? steps(first) : [...steps(first), gap, ...steps(last)];
}

/** Returns how the content of a link continues after the words of its doubt. */
function after({ words, adverb, isHedge }: Doubt, isHedged: boolean): Continuation {
  const need = words === '' && adverb === '' ? 'ANY' : 'VERB';
  return { isHedged: isHedged || isHedge, adverb, need };
}

/** Returns the content of the statement at a position: the clause of the next statement, or the claim with its quotation. */
function contentOf(input: SentenceInput, at: number, how: Continuation): string {
  const { last, context, parts } = input;
  const next = parts[at + 1];
  if (next?.kind === 'GAP') return `${next.words} ${contentOf(input, at + 1, { ...how, need: 'VERB' })}`;
  if (next) return clauseOf(input, at + 1, how);
  const text = context.index.claims.get(last.claim)?.text.trim() ?? '';
  const { deemed } = last;
  const { statement } = last.node;
  const responses = context.index.responsesFrom(statement.id);
  const hasOneContent = deemed
    ? statement.contentCount + responses.length === 1
    : statement.contentCount === 1;
  const quote = hasOneContent ? quoteFor(text, statement.quotes) : null;
  return `${how.adverb}${text}${quote === null ? '' : ` (“${quote}”)`}`;
}

function clauseOf(input: SentenceInput, at: number, how: Continuation): string {
  const step = stepAt(input, at);
  if (!step) return '';
  const { index } = input.context;
  const { statement, factuality } = step;
  const name = namesInText(index, statement.sources);
  if (how.need === 'ANY' && cueOf(input, at).frame === 'NONE' && isPositive(factuality)) {
    const doubt = doubtOf(factuality, how);
    const head = [`according to ${name}${behalfOf(input, step)}`, dateInText(statement)];
    const clause = contentOf(input, at, { ...after(doubt, how.isHedged), ...verbNeeded });
    return `${head.filter(isText).join(' ')}${viaInText(index, statement, '')}, ${doubt.words}${clause}`;
  }
  return `${name}${closed(behalfOf(input, step))} ${how.adverb}${predicateOf(input, at, how.isHedged)}`;
}

/** Returns the predicate of the statement at a position, without its subject: `told TASS that …`. */
function predicateOf(input: SentenceInput, at: number, isHedged: boolean): string {
  const step = stepAt(input, at);
  if (!step) return '';
  const { index } = input.context;
  const { statement, factuality } = step;
  const cue = cueOf(input, at);
  const plain: Continuation = { isHedged, adverb: '', ...verbNeeded };
  if (factuality === 'UNCOMMITTED' || factuality === 'KNOWN_UNDISCLOSED') {
    const verb = factuality === 'UNCOMMITTED' ? 'left open' : 'would not say';
    return framed(input, step, { verb, joint: 'whether', content: contentOf(input, at, plain) });
  }
  const spoken = { statement, cue };
  if (factuality === 'CERTAIN_NOT' && cue.frame === 'DENIAL') {
    return framed(input, step, {
      verb: cueWords(index, spoken),
      joint: 'that',
      content: contentOf(input, at, plain),
    });
  }
  if (cue.frame === 'CITING' && factuality === 'CERTAIN' && stepAt(input, at + 1)) {
    const cited = citedOf(input, at + 1, isHedged);
    return framed(input, step, { verb: cueWords(index, spoken), joint: '', content: cited });
  }
  const doubt = doubtOf(factuality, { isHedged });
  const content = `${doubt.words}${contentOf(input, at, after(doubt, isHedged))}`;
  const joint = content.startsWith('according to ') ? 'that,' : 'that';
  const verb = isPositive(factuality) ? verbOf(index, spoken) : verbOfDenial(index, spoken);
  return framed(input, step, { verb, joint, content });
}

/** Returns a verb with its date and channel, and what follows it: `said (“last week”), through TASS, that …`. */
function framed(
  { context }: SentenceInput,
  { statement }: ChainStep,
  { verb, joint, content }: { readonly verb: string; readonly joint: string; readonly content: string },
): string {
  // A quoted verb and quoted words of a date share one pair of parentheses.
  const dated = [verb, dateInText(statement)].filter(isText).join(' ').replace('”) (“', '”, “');
  const via = closed(viaInText(context.index, statement, verb));
  return [`${dated}${via}`, joint, content].filter(isText).join(' ');
}

/** Returns a cited statement: `unnamed analysts, who cautioned that …`. */
function citedOf(input: SentenceInput, at: number, isHedged: boolean): string {
  const step = stepAt(input, at);
  if (!step) return '';
  const { index } = input.context;
  const { sources } = step.statement;
  const relative = `${sources.some((id) => isPeople(input, id)) ? 'who' : 'which'}${closed(behalfOf(input, step))}`;
  return `${namesInText(index, sources)}, ${relative} ${predicateOf(input, at, isHedged)}`;
}

function isPeople({ context }: SentenceInput, id: string): boolean {
  const source = context.index.sources.get(id);
  return source?.type === 'Actor' && (source.kind === 'PERSON' || source.kind === 'GROUP');
}

function stepAt({ parts }: SentenceInput, at: number): ChainStep | null {
  const part = parts[at];
  return part?.kind === 'STEP' ? part.step : null;
}

/** Returns the cue of the statement at a position; `confirmed` or `denied` for a reply without one. */
function cueOf({ last, parts }: SentenceInput, at: number): Cue {
  const part = parts[at];
  const written = part?.kind === 'STEP' ? part.step.statement.cue : null;
  if (written !== null || at + 1 < parts.length || !last.deemed) return readCue(written);
  return readCue(last.factuality === 'CERTAIN' ? 'confirmed' : 'denied');
}

/** Returns `, on behalf of the Kremlin`; empty where there is no such actor, or the name of the source already contains it. */
function behalfOf({ context }: SentenceInput, { statement }: ChainStep): string {
  const name = namesInText(context.index, statement.sources);
  const others = statement.onBehalfOf.filter((id) => !isNamedIn(name, namesInText(context.index, [id])));
  return others.length > 0 ? `, on behalf of ${namesInText(context.index, others)}` : '';
}

function disownedInText({ index }: ClaimContext, { disownedBy }: Chain): string {
  const names = capitalized(namesInText(index, disownedBy));
  return `${names} ${areSeveral(index, disownedBy) ? 'are' : 'is'} reported to deny having said so.`;
}

function isPositive(factuality: Factuality): boolean {
  return factuality === 'CERTAIN' || factuality === 'PROBABLE' || factuality === 'POSSIBLE';
}

/** Adds the closing comma to a part that begins with a comma. */
function closed(part: string): string {
  return part === '' ? '' : `${part},`;
}

function isText(part: string): boolean {
  return part !== '';
}
