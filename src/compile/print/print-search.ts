import { leastRankOfNames } from '../roots/search-queries.js';
import type { SearchSource } from '../root-nodes.js';
import { bound, pattern, record, unnamed } from './matcher.js';
import type { Pattern } from './matcher.js';
import type { PrintScope } from './print-scope.js';

/** The most records of one query that pages can show, and the most that are read to find those of a type or dossier. */
const mostFound = 1_000;
const mostRead = 10_000;
/** With so many results, no misspelt or missing words are looked for. */
const enoughFound = 20;
/** Of the records with some of the words in their names, those with the most links; for so many different sets of words. */
const mostNamed = 20;
const mostSets = 6;

/** Prints the clauses that bind the records that the full-text indexes find, each with its score in a map in place of a link. */
export function printSearch(source: SearchSource, at: PrintScope): string {
  const { node, link } = at;
  const conditions = searchConditions(source, node);
  const asked = (queries: string): string => `UNWIND ${queries} AS ask
    CALL (ask) { ${printCall('ask.index', 'ask.query', at, conditions)} RETURN ${node}, score }`;
  return `CALL () {
    ${asked(`$${source.queries}.exact`)} RETURN collect({node: ${node}, rank: ask.rank, score: score}) AS found }
    CALL (found) {
      UNWIND found AS hit RETURN hit
      UNION ALL
      WITH found WHERE size(found) < ${enoughFound} ${asked(`$${source.queries}.near`)}
        RETURN {node: ${node}, rank: ask.rank, score: score} AS hit
      UNION ALL
      WITH found WHERE size(found) < ${mostFound} ${printLinked(source, at)}
    }
    WITH hit.node AS ${node}, hit.rank AS rank, hit.score AS score
    WITH ${node}, max(rank * 1000 + ${printPlace(at)}) AS score
    WITH ${node}, {score: score} AS ${link}`;
}

/** Prints the call of an index, up to the records that the search may return. */
function printCall(index: string, query: string, at: PrintScope, conditions: ReadonlyArray<string>): string {
  const limit = conditions.length > 0 ? mostRead : mostFound;
  const narrowed =
    conditions.length > 0 ? ` WITH * WHERE ${conditions.join(' AND ')} WITH * LIMIT ${mostFound}` : '';
  return `CALL db.index.fulltext.queryNodes(${index}, ${query}, {limit: ${limit}}) YIELD node AS ${at.node}, score${at.matcher.whereOf(at.node)}${narrowed}`;
}

/** Prints the place of a record among those of its rank, from 0 to 999: by its links if its name was found, otherwise by its score. */
function printPlace({ matcher, node }: PrintScope): string {
  const links = matcher.count(pattern`(${bound(node)})<--(${unnamed})`);
  return `CASE WHEN rank >= ${leastRankOfNames}
      THEN (CASE WHEN coalesce(${node}.anonymous, false) THEN 0 ELSE 500 END) + 499.0 * ${links} / (${links} + 100)
      ELSE 999.0 * score / (score + 10) END`;
}

/** Prints the search for records that have some words themselves, and lead to a record with the others in its name. */
function printLinked(source: SearchSource, at: PrintScope): string {
  const { matcher, node } = at;
  const leadsTo = (links: Pattern): string => `EXISTS { ${matcher.match(links, ['target IN others'])} }`;
  const direct = leadsTo(pattern`(${bound(node)})-->(${record('target')})`);
  const said = leadsTo(
    pattern`(${bound(node)})<-[:HAS_CONTENT]-(${unnamed})-[:ATTRIBUTED_TO|ON_BEHALF_OF]->(${record('target')})`,
  );
  return `UNWIND $${source.queries}.linked AS ask
    CALL (ask) {
      CALL db.index.fulltext.queryNodes('search_names', ask.names, {limit: ${mostFound}}) YIELD node AS named${matcher.whereOf('named')}
      WITH ask, named, [i IN range(0, size(ask.words) - 1) WHERE any(name IN named.searchNames WHERE ' ' + name + ' ' CONTAINS ask.words[i])] AS own
      WHERE 0 < size(own) AND size(own) < size(ask.words)
      WITH ask, named, own ORDER BY ${matcher.count(pattern`(${bound('named')})<--(${unnamed})`)} DESC, named.id
      WITH ask, own, collect(named)[..${mostNamed}] AS others ORDER BY size(own) DESC, own LIMIT ${mostSets}
      RETURN others, reduce(query = '', i IN range(0, size(ask.words) - 1) | CASE WHEN i IN own THEN query ELSE query + ' ' + ask.clauses[i] END) AS rest
    }
    CALL (others, rest) { ${printCall("'search_forms'", 'rest', at, [...searchConditions(source, node), `(${direct} OR ${said})`])}
      RETURN ${node}, score }
    RETURN {node: ${node}, rank: ask.rank, score: score} AS hit`;
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
