import { linkEnds } from '../../model/long-lists.js';
import type { Level, LevelSource, ListedLinks } from '../plan-nodes.js';
import { linkPattern } from './link-pattern.js';
import { bound, pattern, printWhere, record, unnamed } from './matcher.js';
import { printSideStatements } from './print-for-side.js';
import { printLinkedTo } from './print-linked-to.js';
import { printRootSource } from './print-root-source.js';
import type { PrintScope } from './print-scope.js';

/** Prints the clauses that bind the records of a level that meet conditions. */
export function printSource(
  { source, seeks = [], listed }: Pick<Level, 'source' | 'seeks' | 'listed'>,
  at: PrintScope,
  where: ReadonlyArray<string> = [],
): string {
  const { matcher, node, link, parent } = at;
  switch (source.kind) {
    case 'label': {
      const hints = seeks.map((property) => `${node}:${source.label}(${property})`);
      return matcher.match(pattern`(${record(node)}:${source.label})`, where, hints);
    }
    case 'side':
      return printSideStatements(source, at, where);
    case 'linkedTo':
      return printLinkedTo(source, at, where);
    case 'link':
      if (listed) return printListed(listed, at, where);
      return matcher.match(linkPattern({ ...source, here: bound(parent), link, there: record(node) }), where);
    case 'linkIndex':
      return matcher.match(linkPattern({ ...source, here: unnamed, link, there: record(node) }), where);
    case 'id':
      return printLookUp(at, source.labels, `$${source.parameter}`);
    case 'ids': {
      const list = `$${source.parameter}`;
      const lookUp = printLookUp(at, source.labels, `${list}[position]`);
      return `UNWIND range(0, size(${list}) - 1) AS position CALL (position) { ${lookUp} RETURN ${node} }`;
    }
    default:
      return `${printRootSource(source, at)}${printWhere(where)}`;
  }
}

/** Prints the links of the record above by an index that has them in order; Neo4j would choose another by what it last knew of the graph. */
function printListed(
  { type, direction, properties }: ListedLinks,
  { matcher, node, link }: PrintScope,
  where: ReadonlyArray<string>,
): string {
  const of = linkPattern({ type, direction, here: unnamed, link, there: record(node) });
  return matcher.match(of, where, [`${link}:${type}(${properties.join(', ')})`]);
}

/** Says whether a source belongs to a root that is no list: its clauses need RETURN to be counted. */
export function isRootSource({ kind }: LevelSource): boolean {
  return !['label', 'side', 'linkedTo', 'link', 'linkIndex', 'id', 'ids'].includes(kind);
}

/** Says whether a link is bound with each record. */
export function bindsLink({ kind }: LevelSource): boolean {
  return kind === 'link' || kind === 'linkIndex' || kind === 'search';
}

/** Prints the property of a link by which an index finds the links of the record at this end. */
export function printIndexedEnd(direction: 'OUT' | 'IN', link: string): string {
  return `${link}.${linkEnds[direction].here}`;
}

/** Prints one MATCH for all labels: Neo4j reads the index of each, and plans it faster than a UNION. */
function printLookUp({ matcher, node }: PrintScope, labels: ReadonlyArray<string>, id: string): string {
  return matcher.match(pattern`(${record(node)}:${labels.join('|')} {id: ${id}})`);
}
