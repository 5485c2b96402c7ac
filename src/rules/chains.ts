import { groupBy } from '../lib/group-by.js';
import { commitmentOf, extendPrefix, factualityOf, type Factuality, type Prefix } from './commitment.js';
import { isOnRecord } from './path-groups.js';
import type { LastLink } from './last-links.js';
import type { ContentLink, EvidenceDocument, EvidenceStatement } from './evidence.js';
import type { ClaimContext } from './claim-context.js';
import { rootDocumentsOf } from './root.js';
import type { StatementNode } from './statement-nodes.js';

/** The most chains of a claim that are listed. */
const maxChains = 200;

/** A chain of statements from a document to a claim. */
export interface Chain {
  readonly document: EvidenceDocument;
  /** From the root, which is the document's own statement, to the statement that has the claim as content. */
  readonly links: ReadonlyArray<ChainStep>;
  readonly last: LastLink;
  readonly commitment: Factuality;
  readonly attributionDenied: boolean;
  /** Those whose statement it contains and who are on record as denying to have made it, sorted. */
  readonly disownedBy: ReadonlyArray<string>;
  readonly items: ReadonlyArray<ChainItem>;
}

/** One statement of a chain, with its link to the next statement or to the claim. */
export interface ChainStep {
  readonly statement: EvidenceStatement;
  readonly factuality: Factuality;
  readonly locator: string | null;
  readonly as: string | null;
  readonly inferred: boolean;
}

/** An item of a claim, with the commitment of a chain to it. */
export interface ChainItem {
  readonly item: string;
  readonly action: string | null;
  readonly actionText: string | null;
  readonly commitment: Factuality;
}

/** The listed chains. */
export interface ChainList {
  readonly chains: ReadonlyArray<Chain>;
  /** Whether there are more. */
  readonly truncated: boolean;
}

/** Lists at most 200 chains of the claim itself, the shortest first, then by the ids of their statements. Source: rule 0, "chain". */
export function chainsOf(context: ClaimContext): ChainList {
  const links = linksToClaim(context);
  const roots = rootsOf(context, links);
  const found: Chain[] = [];
  for (const length of lengthsOf(roots, links)) {
    for (const { node, documents } of roots) {
      for (const path of pathsFrom(links, { place: node.place, length, trail: [] })) {
        found.push(...documents.map((document) => chainOf(context, document, path)));
        if (found.length > maxChains) return { chains: found.slice(0, maxChains), truncated: true };
      }
    }
  }
  return { chains: found, truncated: false };
}

/** The links that lead to the claim, by the place of the statement that they start from. */
interface LinksToClaim {
  /** The lengths of the chains that start with the statement, as bits: bit n for n statements. A chain can have a thousand. */
  readonly lengths: ReadonlyArray<bigint>;
  readonly linksFrom: (place: number) => ReadonlyArray<InnerLink>;
  readonly lastFrom: (place: number) => ReadonlyArray<LastLink>;
}

/** A link with the place of the statement that it leads to. */
interface InnerLink {
  readonly link: ContentLink;
  readonly inner: number;
}

interface Path {
  readonly links: ReadonlyArray<ContentLink>;
  readonly last: LastLink;
}

function linksToClaim({ index, lastLinks, pathsOf }: ClaimContext): LinksToClaim {
  const lengths = new Array<bigint>(index.outerFirst.length).fill(0n);
  const linksFrom = new Map<number, InnerLink[]>();
  for (const { node } of lastLinks) lengths[node.place] = 1n << 1n;
  for (let inner = lengths.length - 1; inner >= 0; inner -= 1) {
    const own = lengths[inner] ?? 0n;
    const node = own === 0n ? undefined : index.outerFirst[inner];
    if (!node || pathsOf(node).length === 0) continue;
    for (const { outer, link } of node.links) {
      lengths[outer.place] = (lengths[outer.place] ?? 0n) | (own << 1n);
      const links = linksFrom.get(outer.place);
      if (links) links.push({ link, inner });
      else linksFrom.set(outer.place, [{ link, inner }]);
    }
  }
  return {
    lengths,
    linksFrom: sortedBy(linksFrom, (a, b) => byContentAndLocator(a.link, b.link)),
    lastFrom: sortedBy(
      groupBy(lastLinks, ({ node }) => node.place),
      byLocator,
    ),
  };
}

/** Returns a look-up that sorts the entries of a key at its first use, as only few of many statements are listed. */
function sortedBy<T>(
  entries: ReadonlyMap<number, ReadonlyArray<T>>,
  order: (one: T, other: T) => number,
): (key: number) => ReadonlyArray<T> {
  const sorted = new Map<number, ReadonlyArray<T>>();
  return (key) => {
    const found = sorted.get(key) ?? (entries.get(key) ?? []).toSorted(order);
    sorted.set(key, found);
    return found;
  };
}

/** A statement that chains to the claim begin with. */
interface Root {
  readonly node: StatementNode;
  readonly documents: ReadonlyArray<EvidenceDocument>;
}

function rootsOf({ index }: ClaimContext, { lengths }: LinksToClaim): ReadonlyArray<Root> {
  const roots: Root[] = [];
  for (const node of index.outerFirst) {
    if (lengths[node.place] === 0n) continue;
    const documents = rootDocumentsOf(index, node.statement);
    if (documents.length > 0)
      roots.push({ node, documents: documents.toSorted((a, b) => byText(a.id, b.id)) });
  }
  return roots.sort((a, b) => byText(a.node.statement.id, b.node.statement.id));
}

/** Returns the lengths of all chains from these roots, the shortest first. */
function lengthsOf(roots: ReadonlyArray<Root>, { lengths }: LinksToClaim): ReadonlyArray<number> {
  const bits = roots.reduce((all, { node }) => all | (lengths[node.place] ?? 0n), 0n);
  return Array.from(bits.toString(2))
    .reverse()
    .flatMap((bit, length) => (bit === '1' ? [length] : []));
}

/** A place from which paths are walked, and the links that led to it. */
interface Walk {
  readonly place: number;
  readonly length: number;
  /** Changed while the paths are walked. */
  readonly trail: ContentLink[];
}

/** Walks the paths of a length in the order of their ids; follows only links that lead to the claim in that many steps. */
function* pathsFrom(all: LinksToClaim, { place, length, trail }: Walk): Generator<Path> {
  if ((((all.lengths[place] ?? 0n) >> BigInt(length)) & 1n) === 0n) return;
  if (length === 1) {
    for (const last of all.lastFrom(place)) yield { links: [...trail], last };
    return;
  }
  for (const { link, inner } of all.linksFrom(place)) {
    trail.push(link);
    yield* pathsFrom(all, { place: inner, length: length - 1, trail });
    trail.pop();
  }
}

function chainOf(context: ClaimContext, document: EvidenceDocument, { links, last }: Path): Chain {
  const { index } = context;
  let prefix: Prefix = 'CERTAIN';
  const steps: ChainStep[] = [];
  for (const { statement: id, factuality: text, locator, as, inferred } of links) {
    const factuality = factualityOf(text);
    const statement = index.statements.get(id);
    if (statement) steps.push({ statement, factuality, locator, as, inferred });
    prefix = extendPrefix(prefix, factuality);
  }
  const whole = extendPrefix(prefix, last.factuality);
  const { factuality, locator, as, inferred } = last;
  const { statement } = last.node;
  return {
    document,
    links: [...steps, { statement, factuality, locator, as, inferred }],
    last,
    ...commitmentOf(prefix, last.factuality),
    disownedBy: [
      ...new Set([...steps, last.node].flatMap((step) => disownersOf(context, step.statement))),
    ].sort(),
    items: index
      .rolesOf(last.claim)
      .filter(({ role }) => role === 'OBJECT')
      .map(({ thing, action, actionText, factuality: own }) => ({
        item: thing,
        action,
        actionText,
        commitment: commitmentOf(whole, factualityOf(own ?? 'CERTAIN')).commitment,
      })),
  };
}

/** Returns those of the sources of a statement, and of the actors that it was made on behalf of, who deny on record having made it. Source: rule 5. */
function disownersOf({ index, pathsTo }: ClaimContext, statement: EvidenceStatement): ReadonlyArray<string> {
  const speakers = new Set([...statement.sources, ...statement.onBehalfOf]);
  return index.responsesTo(statement.id).flatMap(({ statement: id, stance }) => {
    const denial = index.statements.get(id);
    if (stance !== 'DENY' || !denial || !isOnRecord(pathsTo(id))) return [];
    return [...denial.sources, ...denial.onBehalfOf].filter((speaker) => speakers.has(speaker));
  });
}

function byContentAndLocator(a: ContentLink, b: ContentLink): number {
  return byText(a.content, b.content) || byLocator(a, b);
}

function byLocator(a: { readonly locator: string | null }, b: { readonly locator: string | null }): number {
  return byText(a.locator ?? '', b.locator ?? '');
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
