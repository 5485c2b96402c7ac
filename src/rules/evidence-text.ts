import { invariant } from '../lib/invariant.js';

/** Lists of nodes that the fragments of the schema folder bring, by the name of their variable. */
export type EvidenceNodes = 'claims' | 'statements' | 'documents' | 'actors' | 'things';

/** The evidence of one claim as Cypher. */
export interface EvidenceText {
  /** Clauses that follow one in which the claim is bound. */
  readonly clauses: string;
  /** The expression that `readEvidence` reads. */
  readonly expression: string;
  /** The variable of one of the lists. */
  variable(nodes: EvidenceNodes): string;
}

/**
 * Writes the Cypher that brings the evidence of the claim that is bound to a variable.
 *
 * `suffix` makes the variables of this place its own: evidence may stand inside the selection of other evidence.
 */
export function evidenceText(
  fragments: ReadonlyArray<string>,
  place: { readonly claim: string; readonly suffix: string },
): EvidenceText {
  const declared = new Set(fragments.flatMap(variablesOf));
  invariant(declared.has('statements'), 'the schema folder brings the statements of a claim');
  const own = (text: string): string =>
    text.replaceAll(word, (name) => (declared.has(name) ? name + place.suffix : name));
  return {
    clauses: `WITH ${place.claim} AS claim${place.suffix}\n${fragments.map((text) => own(withoutComments(text))).join('\n')}`,
    expression: own(expression),
    variable: own,
  };
}

/** A word that can be a variable: no property, label, parameter, function or part of a text. */
const word = /(?<![\w.:'$])[a-z]\w*(?![\w('])/g;

/** `claim` is given; the others are bound in patterns, or by AS. */
function variablesOf(fragment: string): ReadonlyArray<string> {
  const bound = withoutComments(fragment).matchAll(/\bAS ([a-z]\w*)|[([]([a-z]\w*)[:)]/g);
  return ['claim', ...[...bound].map(([, named, inPattern]) => named ?? inPattern ?? '')];
}

/** Comments explain; the marks of what is to be seen are kept out of the text until rights exist. */
function withoutComments(fragment: string): string {
  return fragment
    .replaceAll(/^\/\/.*\n/gm, '')
    .replaceAll(/ \/\*see \w+\*\//g, '')
    .trim();
}

const day = (text: string): string => `toString(${text})`;
const ids = (statement: string, type: string): string =>
  `COLLECT { MATCH (${statement})-[way:${type}]->(end) WITH end, way ORDER BY coalesce(way.position, -1), end.id RETURN end.id }`;

/**
 * What is read of the evidence, in the order in which `readEvidence` takes it.
 *
 * Content links are read from the content: what holds one is always in the evidence, while an outer statement may hold a whole archive.
 */
const expression = `[
  claim.id,
  [claim IN claims | [claim.id, claim.kind, claim.text, ${day('claim.dateStart')}, ${day('claim.dateEnd')}]],
  COLLECT {
    UNWIND statements AS statement
    RETURN [statement.id, statement.text, statement.cue, coalesce(statement.quotes, []), statement.basis,
      statement.date, statement.dateText, ${day('statement.dateStart')}, ${day('statement.dateEnd')},
      COUNT { (statement)-[:HAS_CONTENT]->() },
      ${ids('statement', 'ATTRIBUTED_TO')}, ${ids('statement', 'ON_BEHALF_OF')}, ${ids('statement', 'VIA')},
      COLLECT { MATCH (statement)-[way:REPORTED_IN]->(end) WITH end, way ORDER BY coalesce(way.position, -1), end.id, way.key RETURN [end.id, way.locator] },
      COLLECT { MATCH (statement)-[way:SOUGHT_REPLY_FROM]->(end) WITH end, way ORDER BY coalesce(way.position, -1), end.id RETURN [end.id, way.result] }]
  },
  [actor IN actors | [actor.id, actor.name, actor.inText, actor.kind, coalesce(actor.anonymous, false)]],
  COLLECT {
    UNWIND documents AS document
    RETURN [document.id, coalesce(document.title, document.id), document.inText, document.kind, document.access,
      coalesce(document.consulted, false), coalesce(document.correction = 'RETRACTED', false),
      ${day('document.dateStart')}, ${day('document.dateEnd')}, ${ids('document', 'ISSUED_BY')}, ${ids('document', 'DERIVED_FROM')}]
  },
  COLLECT {
    UNWIND versions + answers + statements AS content
    WITH DISTINCT content
    MATCH (content)<-[way:HAS_CONTENT]-(statement:Statement)
    WITH content, way, statement ORDER BY statement.id, coalesce(way.position, -1), content.id, way.key
    RETURN [statement.id, content.id, way.factuality, way.locator, way.as, coalesce(way.inferred, false)]
  },
  COLLECT {
    UNWIND statements AS statement
    MATCH (statement)-[way:RESPONDS_TO]->(content)
    WITH content, way, statement ORDER BY statement.id, coalesce(way.position, -1), content.id, way.key
    RETURN [statement.id, content.id, way.stance, coalesce(way.accordingTo, [])]
  },
  COLLECT {
    UNWIND versions + answers + replies AS content
    WITH DISTINCT content
    MATCH (content)<-[way:RELATED_TO]-(end)
    WHERE way.kind = 'SAME_AS' OR (way.kind IN ['ANSWERS', 'BEARS_ON', 'PART_OF'] AND content IN versions)
    WITH content, way, end ORDER BY end.id, coalesce(way.position, -1), content.id, way.key
    RETURN [end.id, content.id, way.kind, way.answer, coalesce(way.partial, false)]
  },
  COLLECT {
    UNWIND versions + answers AS content
    WITH DISTINCT content
    MATCH (content)-[way:ACTOR|RECIPIENT|OBJECT]->(thing)
    WITH content, way, thing ORDER BY content.id, type(way), coalesce(way.position, -1), thing.id, way.key
    RETURN [content.id, thing.id, type(way), thing:Actor, way.as, way.action, way.amount, way.minValue, way.maxValue,
      way.unitText, way.quantityText, way.factuality]
  },
  COLLECT {
    UNWIND actors AS actor
    MATCH (actor)-[way:HOLDS_POSITION|PART_OF {speaksFor: true}]->(end)
    WITH actor, way, end ORDER BY actor.id, end.id, way.key
    RETURN [actor.id, end.id, ${day('way.dateStart')}, ${day('way.dateEnd')}]
  }
]`;
