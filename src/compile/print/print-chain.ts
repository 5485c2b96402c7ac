import { bound, pattern, record, unnamed } from './matcher.js';
import type { Matcher } from './matcher.js';

/** Prints the clauses that bind `ending`: the statements that the chains of a record end with. A statement ends its own chain. */
function printEndings(of: 'claim' | 'statement', name: string, matcher: Matcher): string {
  if (of === 'statement') return `WITH ${name} AS ending`;
  const held = pattern`(${bound(name)})<-[held:HAS_CONTENT|RESPONDS_TO]-(${record('ending')}:Statement)`;
  const isHeld = `type(held) = 'HAS_CONTENT' OR held.stance IN ['CONFIRM', 'DENY']`;
  return `${matcher.match(held, [isHeld])}
    WITH DISTINCT ending`;
}

/** Prints the clause that binds `outer`: the statements that pass the statement `ending` on, itself among them. */
export function printOuter(matcher: Matcher): string {
  return matcher.match(pattern`(${bound('ending')})<-[:HAS_CONTENT*0..]-(${record('outer')}:Statement)`);
}

/** Prints the clause that binds `document`: the documents that chains begin with at the statement `outer`. */
export function printRootDocuments(matcher: Matcher): string {
  return matcher.match(...rootOfChain(matcher));
}

/**
 * Prints the clause that binds `begins` and `ends`, the interval of the statement `ending`.
 *
 * These are its own dates, or those of its documents if it has none. It ends no later than the statements that pass it on, and the documents
 * that its chains begin with. Source: rule 7, clock SAID.
 */
export function printSaid(matcher: Matcher): string {
  return `CALL (ending) {
      ${printOuter(matcher)}
      WITH DISTINCT ending, outer
      ${matcher.optionalMatch(...rootOfChain(matcher))}
      WITH ending, min(outer.dateEnd) AS said, min(document.dateEnd) AS reported,
        collect(CASE WHEN outer = ending THEN document END) AS own
      RETURN CASE WHEN coalesce(ending.date, ending.dateText, toString(ending.dateStart), toString(ending.dateEnd)) IS NULL
          AND size(own) > 0 AND all(document IN own WHERE document.dateStart IS NOT NULL)
        THEN reduce(least = own[0].dateStart, document IN own |
          CASE WHEN document.dateStart < least THEN document.dateStart ELSE least END)
        ELSE ending.dateStart END AS begins,
        CASE WHEN reported < said THEN reported ELSE coalesce(said, reported) END AS ends
    }`;
}

/** Prints the first possible day of the earliest dated document that the chains of a record begin with; empty text without one. */
export function printDocumentDate(of: 'claim' | 'statement', name: string, matcher: Matcher): string {
  const [documents, conditions = []] = rootOfChain(matcher);
  const clauses = [
    printEndings(of, name, matcher),
    printOuter(matcher),
    'WITH DISTINCT outer',
    matcher.match(documents, [...conditions, `document.dateKey <> ''`]),
    'RETURN DISTINCT document.dateKey AS day',
  ];
  // Neo4j would take min() for an aggregation of the ORDER BY that this is part of, and for ORDER BY read all documents by their index.
  return `reduce(least = '', day IN COLLECT { ${clauses.join(' ')} } | CASE WHEN least = '' OR day < least THEN day ELSE least END)`;
}

/** Returns the pattern and conditions of the documents that chains begin with. Source: rule 0, "root". */
function rootOfChain(matcher: Matcher): Parameters<Matcher['optionalMatch']> {
  const issued = pattern`(${bound('document')})-[:ISSUED_BY]->(${unnamed})<-[:ATTRIBUTED_TO]-(${bound('outer')})`;
  return [
    pattern`(${bound('outer')})-[:REPORTED_IN]->(${record('document')}:Document {consulted: true})`,
    [`coalesce(document.correction, '') <> 'RETRACTED'`, matcher.exists(issued)],
  ];
}
