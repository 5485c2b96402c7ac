import { leadsTo } from '../checks/checks.js';
import { groupBy } from '../lib/group-by.js';
import type { GraphData, LinkRecord, NodeRecord, Place } from '../model/graph-data.js';
import { findPassage } from './find-passage.js';
import { findQuotation } from './find-quotation.js';
import type { FoundPlace, Passage, VerificationState } from './passage.js';
import { readText, type ReadText } from './read-text.js';

/** The text of a document. */
export interface DocumentText {
  /** The stored id of the document. */
  readonly document: string;
  readonly text: string;
}

/** A passage or quotation of a dossier, and what was found of it in the text of its document. */
export interface Verification {
  readonly kind: 'passage' | 'quotation';
  /** TRANSLATED: a quotation in another language than the text, which is not found in it. NO_TEXT: the text was not given. */
  readonly state: VerificationState | 'TRANSLATED' | 'NO_TEXT';
  /** The stored id of the claim or statement. */
  readonly record: string;
  /** The stored id of the document. */
  readonly document: string;
  /** The words of a quotation; null for a passage. */
  readonly quote: string | null;
  /** Where it was found, in code points of the text. */
  readonly place: FoundPlace['place'];
  /** The line of the text, from 1, at which it begins; null if it was not found. */
  readonly textLine: number | null;
  readonly at: Place;
}

/**
 * Compares the passages and quotations of a dossier with the texts of its documents; each is in the answer, in the order of the dossier.
 * Pure: what is found is a report on these texts, and nothing is stored.
 */
export function verifyDossier(
  graph: GraphData,
  texts: ReadonlyArray<DocumentText>,
): ReadonlyArray<Verification> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const readTexts = new Map(texts.map(({ document, text }) => [document, readText(text)]));
  const passages = graph.links.flatMap((link) => verifyLink(link, nodes, readTexts));
  const quotations = [...readTexts].flatMap(([document, text]) =>
    verifyQuotations(graph, { document: nodes.get(document), text }),
  );
  return [...passages, ...bestOf(quotations)].sort(
    (one, other) => one.at.line - other.at.line || one.at.column - other.at.column,
  );
}

/** The properties of a content link that hold a passage. */
interface PassageProperties {
  readonly passageStart?: unknown;
  readonly passageEnd?: unknown;
  readonly passageSha256?: unknown;
  readonly passagePrefix?: unknown;
  readonly passageSuffix?: unknown;
}

/** Returns the passage of a content link as the dossier has it, or null if it has none. */
export function passageIn(properties: PassageProperties): Passage | null {
  const { passageStart: start, passageEnd: end, passageSha256: sha256 } = properties;
  const { passagePrefix: prefix, passageSuffix: suffix } = properties;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof sha256 !== 'string') return null;
  const textOf = (side: unknown): string | null => (typeof side === 'string' ? side : null);
  return { start, end, sha256, prefix: textOf(prefix), suffix: textOf(suffix) };
}

function verifyLink(
  { to, properties, at }: LinkRecord,
  nodes: ReadonlyMap<string, NodeRecord>,
  texts: ReadonlyMap<string, ReadText>,
): ReadonlyArray<Verification> {
  const passage = passageIn(properties);
  const document = properties['passageDocument'];
  if (passage === null || typeof document !== 'string') return [];
  const text = texts.get(document);
  const marked = nodes.get(document)?.properties['textSha256'];
  const found: Pick<Verification, 'state' | 'place'> = text
    ? findPassage(text, passage, typeof marked === 'string' ? marked : null)
    : { state: 'NO_TEXT', place: null };
  return [
    { kind: 'passage', ...found, record: to, document, quote: null, textLine: lineOf(text, found.place), at },
  ];
}

function verifyQuotations(
  graph: GraphData,
  { document, text }: { readonly document: NodeRecord | undefined; readonly text: ReadText },
): ReadonlyArray<Verification> {
  if (!document) return [];
  const told = statementsIn(graph, document.id);
  return graph.nodes.flatMap(({ id, properties, at }) => {
    const { quotes, language } = properties;
    if (!told.has(id) || !Array.isArray(quotes)) return [];
    return quotes.map((quote: string): Verification => {
      const found = findQuotation(text, quote);
      const isTranslated = found.state === 'NOT_FOUND' && differs(language, document.properties['language']);
      const state = isTranslated ? 'TRANSLATED' : found.state;
      const { place } = found;
      return {
        kind: 'quotation',
        state,
        record: id,
        document: document.id,
        quote,
        place,
        textLine: lineOf(text, place),
        at,
      };
    });
  });
}

/** Returns the ids of the records that a document leads to: what it reports, and all within. */
function statementsIn({ links }: GraphData, document: string): ReadonlySet<string> {
  const from = groupBy(links, (link) => link.from);
  const pending = links.flatMap(({ type, from: id, to }) =>
    type === 'REPORTED_IN' && to === document ? [id] : [],
  );
  const found = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const { type, to, properties } of from.get(id) ?? [])
      if (leadsTo(type, properties)) pending.push(to);
  }
  return found;
}

/** Of a quotation that several texts may have, keeps the best answer. */
function bestOf(quotations: ReadonlyArray<Verification>): ReadonlyArray<Verification> {
  const order: ReadonlyArray<Verification['state']> = ['FOUND', 'FOLDED', 'TRANSLATED', 'NOT_FOUND'];
  const byQuote = groupBy(quotations, ({ record, quote }) => JSON.stringify([record, quote]));
  return [...byQuote.values()].flatMap((all) =>
    all.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state)).slice(0, 1),
  );
}

/** Returns whether two language tags are of different languages; `en` and `en-GB` are not. */
function differs(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return one.split('-')[0]?.toLowerCase() !== other.split('-')[0]?.toLowerCase();
}

function lineOf(text: ReadText | undefined, place: FoundPlace['place']): number | null {
  if (!text || place === null) return null;
  return text.text.slice(0, text.unitOf(place.start)).split('\n').length;
}
