import { groupBy } from '../lib/group-by.js';
import { commitmentOf, extendPrefix, factualityOf, type Factuality, type Prefix } from './commitment.js';
import { isOnRecord } from './path-groups.js';
import type { LastLink } from './chain-groups.js';
import type { ContentLink, EvidenceDocument, EvidenceStatement } from './evidence.js';
import type { ClaimContext } from './rule-context.js';
import { rootDocumentsOf } from './root.js';

/** The limits of what is listed: statements in a chain, and chains of a claim. */
export const maxStatements = 8;
export const maxChains = 200;

/** A chain of statements from a document to a claim. */
export interface Chain {
  readonly document: EvidenceDocument;
  /** From the root, which is the document's own statement, to the statement that has the claim as content. */
  readonly links: ReadonlyArray<ChainStep>;
  readonly last: LastLink;
  readonly commitment: Factuality;
  readonly attributionDenied: boolean;
  readonly attributionDisputed: boolean;
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
  readonly commitment: Factuality;
}

/** The listed chains. */
export interface ChainList {
  readonly chains: ReadonlyArray<Chain>;
  /** Whether chains are missing: there are more, or longer ones. */
  readonly truncated: boolean;
}

/** Lists the chains of the claim itself, the shortest first, then by the ids of their statements. Source: rule 0, "chain". */
export function chainsOf(context: ClaimContext): ChainList {
  const links = linksToClaim(context);
  const found: Chain[] = [];
  const roots = rootsOf(context, links);
  for (let length = 1; length <= maxStatements && found.length <= maxChains; length += 1) {
    for (const { statement, documents } of roots) {
      for (const path of pathsFrom(links, statement.id, length)) {
        found.push(...documents.map((document) => chainOf(context, document, path)));
        if (found.length > maxChains) break;
      }
      if (found.length > maxChains) break;
    }
  }
  const isTooLong = context.ownChainGroups.some(({ paths }) => paths.mostDepth > maxStatements);
  return {
    chains: found.slice(0, maxChains),
    truncated: found.length > maxChains || isTooLong,
  };
}

/** The links that lead to the claim, by the statement that they start from. */
interface LinksToClaim {
  /** The lengths of the chains that start with the statement, as bits: bit n for n statements. */
  readonly lengthsFrom: ReadonlyMap<string, number>;
  /** Sorted; computed when needed, as only few statements of a long list are listed. */
  readonly linksFrom: (statement: string) => ReadonlyArray<ContentLink>;
  readonly lastFrom: (statement: string) => ReadonlyArray<LastLink>;
}

interface Path {
  readonly links: ReadonlyArray<ContentLink>;
  readonly last: LastLink;
}

function linksToClaim({ index, lastLinks, pathGroups }: ClaimContext): LinksToClaim {
  const lengthsFrom = new Map<string, number>();
  const linksFrom = new Map<string, ContentLink[]>();
  const lastFrom = groupBy(lastLinks, ({ statement }) => statement.id);
  for (const id of lastFrom.keys()) lengthsFrom.set(id, 1 << 1);
  for (let at = index.outerFirst.length - 1; at >= 0; at -= 1) {
    const { id = '' } = index.outerFirst[at] ?? {};
    const lengths = (lengthsFrom.get(id) ?? 0) & ((1 << maxStatements) - 1);
    if (lengths === 0 || !pathGroups.has(id)) continue;
    for (const link of index.contentLinksTo(id)) {
      lengthsFrom.set(link.statement, (lengthsFrom.get(link.statement) ?? 0) | (lengths << 1));
      const links = linksFrom.get(link.statement);
      if (links) links.push(link);
      else linksFrom.set(link.statement, [link]);
    }
  }
  return {
    lengthsFrom,
    linksFrom: sortedBy(linksFrom, byContentAndLocator),
    lastFrom: sortedBy(lastFrom, byLocator),
  };
}

/** Returns a look-up that sorts the entries of a key at its first use. */
function sortedBy<T>(
  entries: ReadonlyMap<string, ReadonlyArray<T>>,
  order: (one: T, other: T) => number,
): (key: string) => ReadonlyArray<T> {
  const sorted = new Map<string, ReadonlyArray<T>>();
  return (key) => {
    const found = sorted.get(key) ?? (entries.get(key) ?? []).toSorted(order);
    sorted.set(key, found);
    return found;
  };
}

function rootsOf(
  { index }: ClaimContext,
  { lengthsFrom }: LinksToClaim,
): ReadonlyArray<{
  readonly statement: EvidenceStatement;
  readonly documents: ReadonlyArray<EvidenceDocument>;
}> {
  const roots = [...lengthsFrom.keys()].flatMap((id) => {
    const statement = index.statements.get(id);
    const documents = statement ? rootDocumentsOf(index, statement) : [];
    if (!statement || documents.length === 0) return [];
    return [{ statement, documents: documents.toSorted((a, b) => byText(a.id, b.id)) }];
  });
  return roots.sort((a, b) => byText(a.statement.id, b.statement.id));
}

/** Walks the paths of a length in the order of their ids; follows only links that lead to the claim in that many steps. */
function* pathsFrom(all: LinksToClaim, id: string, length: number): Generator<Path> {
  if (((all.lengthsFrom.get(id) ?? 0) & (1 << length)) === 0) return;
  if (length === 1) {
    for (const last of all.lastFrom(id)) yield { links: [], last };
    return;
  }
  for (const link of all.linksFrom(id)) {
    for (const { links, last } of pathsFrom(all, link.content, length - 1)) {
      yield { links: [link, ...links], last };
    }
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
  const { statement, factuality, locator, as, inferred } = last;
  return {
    document,
    links: [...steps, { statement, factuality, locator, as, inferred }],
    last,
    ...commitmentOf(prefix, last.factuality),
    attributionDisputed: [...steps, last].some((step) => isDisowned(context, step.statement)),
    items: index
      .rolesOf(last.claim)
      .filter(({ role }) => role === 'OBJECT')
      .map(({ thing, action, factuality: own }) => ({
        item: thing,
        action,
        commitment: commitmentOf(whole, factualityOf(own ?? 'CERTAIN')).commitment,
      })),
  };
}

/** Returns whether the source of a statement, or an actor that it was made on behalf of, denies on record having made it. Source: rule 5. */
function isDisowned({ index, pathGroups }: ClaimContext, statement: EvidenceStatement): boolean {
  const speakers = new Set([...statement.sources, ...statement.onBehalfOf]);
  return index.responsesTo(statement.id).some(({ statement: id, stance }) => {
    const denial = index.statements.get(id);
    if (stance !== 'DENY' || !denial || !isOnRecord(pathGroups, id)) return false;
    return [...denial.sources, ...denial.onBehalfOf].some((speaker) => speakers.has(speaker));
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
