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

/** In the order of the dossier. */
const inOrder = (from: string): string =>
  `${from}, way, end ORDER BY ${from}.id, coalesce(way.position, -1), end.id, way.key`;

/** Few subqueries, for each costs the planner time: so links are read together, and told apart by their type. */
const linkValues = [
  ...['factuality', 'locator', 'as', 'stance', 'accordingTo', 'result', 'kind', 'answer', 'action', 'amount'],
  ...['minValue', 'maxValue', 'unitText', 'quantityText', 'inferred', 'partial'],
]
  .map((name) => `way.${name}`)
  .join(', ');

/**
 * What is read of the evidence, in the order in which `readEvidence` takes it.
 *
 * Content links are read from the content: what holds one is always in the evidence, while an outer statement may hold a
 * whole archive.
 */
const expression = `[
  claim.id,
  [known IN claims | [known.id, known.kind, known.text, ${day('known.dateStart')}, ${day('known.dateEnd')}]],
  [statement IN statements | [statement.id, statement.text, statement.cue, coalesce(statement.quotes, []), statement.basis,
    statement.date, statement.dateText, ${day('statement.dateStart')}, ${day('statement.dateEnd')},
    COUNT { MATCH (statement)-[:HAS_CONTENT]->(held) WITH DISTINCT held LIMIT 2 RETURN held }]],
  [actor IN actors | [actor.id, actor.name, actor.inText, actor.kind, coalesce(actor.anonymous, false)]],
  [document IN documents | [document.id, coalesce(document.title, ''), document.inText, document.kind,
    document.access, coalesce(document.consulted, false), coalesce(document.correction = 'RETRACTED', false),
    ${day('document.dateStart')}, ${day('document.dateEnd')}]],
  COLLECT {
    UNWIND versions + answers + statements AS content
    WITH DISTINCT content
    MATCH (content)<-[way:HAS_CONTENT|RELATED_TO]-(end)
    WHERE way.factuality IS NOT NULL OR way.kind = 'SAME_AS'
      OR (way.kind IN ['ANSWERS', 'BEARS_ON', 'PART_OF'] AND content IN versions)
    WITH content, way, end ORDER BY end.id, coalesce(way.position, -1), content.id, way.key
    RETURN [type(way), end.id, content.id, end:Actor, null, null, ${linkValues}]
  } + COLLECT {
    UNWIND statements + versions + answers + documents + actors AS content
    WITH DISTINCT content
    MATCH (content)-[way:ATTRIBUTED_TO|ON_BEHALF_OF|VIA|REPORTED_IN|SOUGHT_REPLY_FROM|RESPONDS_TO|ACTOR|RECIPIENT|OBJECT|ISSUED_BY|DERIVED_FROM|HOLDS_POSITION|PART_OF]->(end)
    WHERE NOT coalesce(way.speaksFor = false, false)
    WITH ${inOrder('content')}
    RETURN [type(way), content.id, end.id, end:Actor, ${day('way.dateStart')}, ${day('way.dateEnd')}, ${linkValues}]
  }
]`;
