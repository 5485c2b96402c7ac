import { groupBy } from '../lib/group-by.js';
import type { NodeRecord } from '../model/graph-data.js';
import { readText, verifyDossier, type DocumentText, type Verification } from '../verify/verify.js';
import type { Advice, AdviceView } from './advice-rule.js';

/** A quotation of three words or more, or a reporting verb. */
const saying =
  /[“"«][^”"»\s]+\s+[^”"»\s]+\s+[^”"»]+[”"»]|\b(?:said|says|told|asked|demanded|denied|denies|confirmed|confirms|declined|reported|announced|claimed|added|wrote|admitted|promised|refused)\b/iu;

/** The most sentences of one text that are listed. */
const mostSentences = 5;

/**
 * Advises to record the sentences of a text with a quotation or a reporting verb in which nothing is marked.
 *
 * Only of documents from which something is recorded already: before that, it would list the whole text.
 */
export function sayingUnrecorded({ graph, nodes, texts }: AdviceView): ReadonlyArray<Advice> {
  const found = groupBy(verifyDossier(graph, texts), ({ document }) => document);
  return texts.flatMap((text) => {
    const document = nodes.get(text.document);
    const recorded = (found.get(text.document) ?? []).filter(({ place }) => place !== null);
    return document && recorded.length > 0 ? adviceOnText(document, text, recorded) : [];
  });
}

function adviceOnText(
  { id, at }: NodeRecord,
  { text: original }: DocumentText,
  recorded: ReadonlyArray<Verification>,
): ReadonlyArray<Advice> {
  const { text, pointOf } = readText(original);
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => ({ sentence: segment.trim(), start: index, end: index + segment.length }))
    .filter(({ sentence, start, end }) => saying.test(sentence) && !isRecorded(pointOf(start), pointOf(end)))
    .slice(0, mostSentences)
    .map(({ sentence }) => ({
      code: 'SAYING_UNRECORDED' as const,
      message: `Nothing is recorded from the sentence "${shortened(sentence)}".`,
      hint: 'If it says who says something, record that.',
      at,
      record: id,
      sentence,
    }));

  function isRecorded(start: number, end: number): boolean {
    return recorded.some(({ place }) => place !== null && place.start < end && place.end > start);
  }
}

function shortened(sentence: string): string {
  return sentence.length > 120 ? `${sentence.slice(0, 119)}…` : sentence;
}
