import { kindKey, kindWords } from './records.js';
import type { GraphRecord } from './records.js';
import { outcomeWords, statusWords } from './words.js';

/** Describes a record in words, for screen readers: "request: Venezuela asked Russia for equipment, reported". */
export function recordDescription(record: GraphRecord): string {
  return [`${kindWords(kindKey(record))}: ${record.label}`, ...record.amounts, ...markWords(record)].join(
    ', ',
  );
}

/** Returns the meaning of the colours and signs of a record, in words. */
function markWords({ claim, anonymous }: GraphRecord): ReadonlyArray<string> {
  if (!claim) return anonymous ? ['unnamed'] : [];
  const hearsay = claim.minHearsay ?? 0;
  return [
    statusWords[claim.status].word,
    ...(claim.outcome ? [outcomeWords[claim.outcome]] : []),
    ...(hearsay > 0 ? [hearsayWords(hearsay)] : []),
  ];
}

function hearsayWords(least: number): string {
  return `hearsay, passed on at least ${least === 1 ? 'once' : `${least} times`}`;
}
