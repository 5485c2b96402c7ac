import { evidenceText } from './evidence-text.js';
import type { EvidenceNodes, EvidenceText } from './evidence-text.js';
import type { Evidence } from './evidence.js';
import { readEvidence } from './read-evidence.js';

export type { EvidenceNodes };

/** The rules over the evidence of one claim. */
export interface Rules {
  attributionChains(): unknown;
  attributionChainsTruncated(): boolean;
  origins(versions: 'ALL' | 'OWN'): unknown;
  parties(): unknown;
  status(): unknown;
  versions(): unknown;
  outcome(): unknown;
}

/** Stands in until the rules are there. */
export function createRules(evidence: Evidence): Rules {
  const ids = [...evidence.statements.keys()];
  return {
    attributionChains: () => [],
    attributionChainsTruncated: () => false,
    origins: () => ({
      for: { origins: [], atLeast: 0, atMost: 0, circular: false },
      against: { origins: [], atLeast: 0, atMost: 0, circular: false },
      mentionedBy: [],
    }),
    parties: () => [],
    status: () => ({
      value: 'REPORTED',
      polarity: 'OPEN',
      withinOneSide: false,
      changed: false,
      stanceDisputed: false,
      onOtherVersionOnly: false,
      evidence: ids.map((statement) => ({
        statement,
        version: evidence.claim,
        sides: [],
        partiesSpokenFor: [],
        accordingTo: [],
      })),
    }),
    versions: () => ({ versions: [evidence.claim], truncated: false, rows: [] }),
    outcome: () => null,
  };
}

/** Writes the Cypher that brings the evidence of a claim; `rulesOver` takes what it gives. */
export function writeEvidence(...given: Parameters<typeof evidenceText>): EvidenceText {
  return evidenceText(...given);
}

/** Gives the rules over the evidence that the database gave. */
export function rulesOver(lists: unknown): Rules {
  return createRules(readEvidence(lists));
}
