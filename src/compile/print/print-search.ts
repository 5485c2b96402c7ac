import type { SearchSource } from '../root-nodes.js';
import type { PrintScope } from './print-scope.js';

/** The most records that pages can show, and the most that are read to find those of a type or dossier. */
const mostFound = 1000;
const mostRead = 10_000;

/** Prints the clauses that bind the records that the full-text index finds, each with its score in a map in place of a link. */
export function printSearch(source: SearchSource, { matcher, node, link }: PrintScope): string {
  const conditions = searchConditions(source, node).join(' AND ');
  const limit = conditions ? mostRead : mostFound;
  const narrowed = conditions
    ? ` WITH ${node}, score WHERE ${conditions} WITH ${node}, score LIMIT ${mostFound}`
    : '';
  const found = `CALL db.index.fulltext.queryNodes('${source.index}', $${source.query}, {limit: ${limit}}) YIELD node AS ${node}, score`;
  return `${found}${matcher.whereOf(node)}${narrowed} WITH ${node}, {score: score} AS ${link}`;
}

function searchConditions({ labels, dossier }: SearchSource, node: string): ReadonlyArray<string> {
  const ofLabels = labels?.map((label) => `${node}:${label}`).join(' OR ');
  return [
    ...(ofLabels === undefined ? [] : [`(${ofLabels || 'false'})`]),
    ...(dossier === null
      ? []
      : [
          `(coalesce(${node}.dossier = $${dossier}, false) OR $${dossier} IN coalesce(${node}.declaredBy, []))`,
        ]),
  ];
}
