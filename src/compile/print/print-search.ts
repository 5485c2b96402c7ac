import { leastRankOfNames } from '../roots/search-queries.js';
import type { SearchSource } from '../root-nodes.js';
import { bound, pattern, printWhere, record, unnamed } from './matcher.js';
import type { PatternNode } from './matcher.js';
import type { PrintScope } from './print-scope.js';

/** The most records of one query that pages can show, and the most that are read to find those of a type or dossier. */
const mostFound = 1_000;
const mostRead = 10_000;
/** With so many results, no misspelt or missing words are looked for. */
const enoughFound = 20;
/** Of the records with some of the words in their names, those with the most links; for so many different sets of words. */
const mostNamed = 20;
const mostSets = 6;
/** What following all links of a record with the words takes, compared with a link of a named record. */
const hitsOfText = 4;

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

/**
 * Prints the search for records that have some words themselves, and lead to a record with the others in its name.
 *
 * Records are looked for from the side with fewer: those that have the words, or the links of those that are named.
 */
function printLinked(source: SearchSource, at: PrintScope): string {
  const { matcher, node } = at;
  const conditions = searchConditions(source, node);
  const links = matcher.count(pattern`(${bound('named')})<--(${unnamed})`);
  const direct = (from: PatternNode, to: PatternNode) => pattern`(${from})-->(${to})`;
  const said = (from: PatternNode, to: PatternNode) =>
    pattern`(${from})<-[:HAS_CONTENT]-(${unnamed})-[:ATTRIBUTED_TO|ON_BEHALF_OF]->(${to})`;
  const leadsTo = [direct, said].map(
    (to) => `EXISTS { ${matcher.match(to(bound(node), record('target')), ['target IN others'])} }`,
  );
  const reached = [direct, said].map(
    (from) =>
      `UNWIND others AS target ${matcher.match(from(record('reached'), bound('target')))} RETURN reached`,
  );
  return `UNWIND $${source.queries}.linked AS ask
    CALL (ask) {
      CALL db.index.fulltext.queryNodes('search_names', ask.names, {limit: ${mostFound}}) YIELD node AS named${matcher.whereOf('named')}
      WITH ask, named, [i IN range(0, size(ask.words) - 1) WHERE any(name IN named.searchNames WHERE ' ' + name + ' ' CONTAINS ask.words[i])] AS own
      WHERE 0 < size(own) AND size(own) < size(ask.words)
      WITH ask, named, own, ${links} AS links ORDER BY links DESC, named.id
      WITH ask, own, collect({record: named, links: links})[..${mostNamed}] AS others ORDER BY size(own) DESC, own LIMIT ${mostSets}
      RETURN [other IN others | other.record] AS others, reduce(sum = 0, other IN others | sum + other.links) AS links,
        reduce(query = '', i IN range(0, size(ask.words) - 1) | CASE WHEN i IN own THEN query ELSE query + ' ' + ask.clauses[i] END) AS rest
    }
    CALL (others, links, rest) {
      CALL db.index.fulltext.queryNodes('search_forms', rest, {limit: ${mostRead}}) YIELD node AS ${node}, score${matcher.whereOf(node)}
      WITH others, links, collect({node: ${node}, score: score}) AS hits
      CALL (others, links, hits) {
        WITH others, hits WHERE ${hitsOfText} * size(hits) <= links
        UNWIND hits AS hit WITH others, hit, hit.node AS ${node}${printWhere([...conditions, `(${leadsTo.join(' OR ')})`])}
        RETURN hit LIMIT ${mostFound}
        UNION ALL
        WITH others, hits WHERE ${hitsOfText} * size(hits) > links
        CALL (others) { ${reached.join(' UNION ALL ')} }
        WITH hits, collect(reached) AS allReached
        UNWIND hits AS hit WITH allReached, hit, hit.node AS ${node}${printWhere([`${node} IN allReached`, ...conditions])}
        RETURN hit LIMIT ${mostFound}
      }
      RETURN hit
    }
    RETURN {node: hit.node, rank: ask.rank, score: hit.score} AS hit`;
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
