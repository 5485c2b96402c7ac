import { reportsOf } from '../provenance/documents.js';
import type { Provenance } from '../provenance/provenance.js';
import { sourceName } from '../provenance/source-name.js';
import { documentLabel, locatorsWords } from '../record-labels.js';
import { factualityWords, listWords, positionWords, stanceWords } from '../words.js';

type Evidence = Provenance['status']['evidence'][number];

/** What parties say about a claim in the same words, and the documents that report it. */
export interface PartyStatement {
  readonly names: string;
  /** "denies", "says it itself (superseded since)". */
  readonly verb: string;
  readonly quotes: ReadonlyArray<string>;
  /** The reporting verb; null if there is none. */
  readonly cue: string | null;
  /** With the places in them: "article of Paper A, paragraph 3". */
  readonly documents: ReadonlyArray<string>;
}

/** Returns what parties say, each once: the same words in several documents are listed together. */
export function partyStatements(evidence: ReadonlyArray<Evidence>): ReadonlyArray<PartyStatement> {
  const byWords = new Map<string, PartyStatement>();
  for (const statement of once(evidence).map(partyStatement)) {
    const { documents, ...words } = statement;
    const key = JSON.stringify(words);
    const others = byWords.get(key)?.documents ?? [];
    byWords.set(key, { ...words, documents: [...new Set([...others, ...documents])] });
  }
  return [...byWords.values()];
}

/** A statement that replies to a claim and also has it as content is listed once, as the reply. */
function once(evidence: ReadonlyArray<Evidence>): ReadonlyArray<Evidence> {
  return evidence.filter(
    ({ stance, statement, version }) =>
      stance !== null ||
      evidence.every(
        (other) =>
          other.stance === null || other.statement.id !== statement.id || other.version.id !== version.id,
      ),
  );
}

function partyStatement(evidence: Evidence): PartyStatement {
  const { statement, superseded } = evidence;
  return {
    names: listWords(statement.attributedTo.map(({ node }) => sourceName(node))),
    verb: `${verbOf(evidence)}${superseded ? ' (superseded since)' : ''}`,
    quotes: statement.quotes,
    cue: statement.cue,
    documents: documentsOf(statement),
  };
}

function verbOf({ position, stance, factuality }: Evidence): string {
  if (stance) return stanceWords[stance];
  if (position) return positionWords[position];
  return factuality ? factualityWords[factuality] : '';
}

function documentsOf(statement: Evidence['statement']): ReadonlyArray<string> {
  return reportsOf(statement).map((document) => {
    const places = statement.reportedIn.flatMap(({ node, locator }) =>
      node.id === document.id ? (locator ?? []) : [],
    );
    return [documentLabel(document), locatorsWords(places)].filter((part) => part !== '').join(', ');
  });
}
