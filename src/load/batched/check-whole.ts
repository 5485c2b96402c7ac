import { append } from '../../lib/append.js';
import { EdgeList } from '../../lib/edge-list.js';
import { findCycles } from '../../lib/find-cycles.js';
import { contentTooDeep, deepestContents } from '../../model/content-depth.js';
import type { Problem } from '../../model/graph-data.js';
import type { Store } from '../../store/store.js';
import { allRemain } from './batch.js';
import type { Remains } from './batch.js';
import { chains } from '../chains.js';
import type { Chain } from '../chains.js';
import { columnPages, pages } from '../pages.js';

/** What is wrong with the whole of a dossier, and which record it is told at. */
export interface WholeFault extends Omit<Problem, 'at'> {
  readonly id: string;
}

/**
 * Checks what no single record shows, over all that the graph holds of a dossier: contents that no consulted document leads to,
 * consulted documents without a statement of their own voice or with two, contents that are too deep, and circles of contents,
 * derivations and speaking for.
 *
 * What does not stay counts as gone. Reads page by page and keeps some bytes a link. The rules are those of the refusals of whole files.
 */
export async function checkWhole(
  store: Store,
  dossier: string,
  remains: Remains,
): Promise<ReadonlyArray<WholeFault>> {
  const own = { after: `${dossier}:`, before: `${dossier};`, dossier, remains };
  // Side by side, as each waits for the database.
  const [{ reach, ...content }, { roots, faults }, ...others] = await Promise.all([
    contentLinks(store, own),
    outerStatements(store, own),
    ...chains.filter(({ name }) => name !== 'content').map((chain) => linksOf(store, chain, own)),
  ]);
  return [
    ...(await unreached(store, own, reach.reachedFrom(roots))),
    ...faults,
    ...(await circles(store, [content, ...others])),
    ...(await tooDeep(store, content.edges)),
  ];
}

/** The links of a chain, over all that could close a circle with the dossier's own. */
interface ChainLinks {
  readonly name: Chain['name'];
  readonly edges: EdgeList;
}

/** The links of contents, as a chain, and as what leads from a statement to what its document says. */
async function contentLinks(store: Store, own: Range): Promise<ChainLinks & { readonly reach: EdgeList }> {
  const reach = new EdgeList();
  const edges = new EdgeList();
  const outside = new Set<number>();
  for await (const columns of ownColumns(store, contentsText, own)) {
    const [names, froms, tos, kinds] = columns as ContentColumns; // by the statement's RETURN
    for (const [index, from] of froms.entries()) {
      const to = tos[index] ?? 0;
      if (!isOwnStaying(own, names, index)) continue;
      reach.push(from, to);
      if (kinds[index] !== contentKinds.other) edges.push(from, to);
      if (kinds[index] === contentKinds.outside) outside.add(to);
    }
  }
  for (const [from, to] of await edgesBelow(store, outside)) edges.push(from, to);
  return { name: 'content', edges, reach };
}

/** Of statements that are held: whose they are. */
const contentKinds = { other: 0, own: 1, outside: 2 };

/** What statements hold, confirm and deny. */
const contentsText = `MATCH (s:Statement) WHERE s.id > $after AND s.id < $before
  WITH s ORDER BY s.id LIMIT toInteger($pageSize)
  OPTIONAL MATCH (s)-[r:HAS_CONTENT|RESPONDS_TO]->(c:Content)
    WHERE type(r) = 'HAS_CONTENT' OR r.stance IN ['CONFIRM', 'DENY']
  WITH s.id AS id, id(c) AS to, CASE WHEN c IS NOT NULL THEN id(s) END AS from,
    CASE WHEN c IS NULL THEN null
      WHEN type(r) = 'RESPONDS_TO' OR NOT c:Statement THEN ${contentKinds.other}
      WHEN c.dossier = $dossier THEN ${contentKinds.own} ELSE ${contentKinds.outside} END AS kind
  RETURN max(id), collect(CASE WHEN $isNamed AND from IS NOT NULL THEN id END),
    collect(from), collect(to), collect(kind)`;

type ContentColumns = readonly [
  names: ReadonlyArray<string>,
  froms: ReadonlyArray<number>,
  tos: ReadonlyArray<number>,
  kinds: ReadonlyArray<number>,
];

/** Content links below statements of other dossiers, by which a circle could close. */
async function edgesBelow(
  store: Store,
  nodes: ReadonlySet<number>,
): Promise<ReadonlyArray<readonly [number, number]>> {
  if (nodes.size === 0) return [];
  const { rows } = await store.read({
    text: `UNWIND $nodes AS node MATCH (s) WHERE id(s) = toInteger(node) MATCH (s)-[:HAS_CONTENT*0..]->(a:Statement)
      WITH DISTINCT a MATCH (a)-[:HAS_CONTENT]->(b:Statement) RETURN id(a), id(b)`,
    parameters: { nodes: [...nodes] },
  });
  return rows.map(([from, to]) => [Number(from), Number(to)] as const);
}

interface Range {
  readonly remains: Remains;
  readonly after: string;
  readonly before: string;
  readonly dossier: string;
}

/** Pages of columns of what is the dossier's own; the first one has the ids, where it is not known without them what remains. */
async function* ownColumns(
  store: Store,
  text: string,
  { remains, ...range }: Range,
): AsyncGenerator<ReadonlyArray<unknown>> {
  yield* columnPages(store, text, { ...range, isNamed: remains !== allRemain });
}

function isOwnStaying({ remains }: Range, names: ReadonlyArray<string>, index: number): boolean {
  return remains === allRemain || remains(names[index] ?? '');
}

async function unreached(
  store: Store,
  own: Range,
  isReached: (node: number) => boolean,
): Promise<ReadonlyArray<WholeFault>> {
  const faults: WholeFault[] = [];
  for await (const columns of ownColumns(store, contentNodesText, own)) {
    const [names, nodes] = columns as [ReadonlyArray<string>, ReadonlyArray<number>]; // by the statement's RETURN
    const left = nodes.filter((node, index) => !isReached(node) && isOwnStaying(own, names, index));
    if (left.length === 0) continue;
    const idOf = await idsOf(store, new Set(left));
    append(
      faults,
      left.map((node) => unreachedFault(idOf(node))),
    );
  }
  return faults;
}

// The label of contents has no index: each page would look through all of them.
const contentNodesText = `MATCH (c:Entity) WHERE c.id > $after AND c.id < $before AND c:Content
  WITH c ORDER BY c.id LIMIT toInteger($pageSize)
  RETURN max(c.id), collect(CASE WHEN $isNamed THEN c.id END), collect(id(c))`;

function unreachedFault(id: string): WholeFault {
  return {
    id,
    code: 'UNREACHED',
    message: `"${localOf(id)}" is in no document that was consulted.`,
    hint: 'Put it into the content of the statement that holds it, up to a document with consulted: true.',
  };
}

const documentsText = `MATCH (d:Document) WHERE d.id > $after AND d.id < $before AND d.consulted
  WITH d ORDER BY d.id LIMIT toInteger($pageSize)
  RETURN d.id, COLLECT { MATCH (d)-[:ISSUED_BY]->(i) MATCH (d)<-[:REPORTED_IN]-(s:Statement)-[:ATTRIBUTED_TO]->(i)
    WHERE s.dossier = $dossier RETURN DISTINCT [id(s), s.id] }
  ORDER BY d.id`;

/** The statements of the own voice of consulted documents, and the documents that have none or several. */
async function outerStatements(
  store: Store,
  own: Range,
): Promise<{ readonly roots: ReadonlyArray<number>; readonly faults: ReadonlyArray<WholeFault> }> {
  const roots: number[] = [];
  const faults: WholeFault[] = [];
  const { remains, ...range } = own;
  for await (const [id, found] of pages(store, documentsText, range)) {
    if (!remains(String(id))) continue;
    const all = found as ReadonlyArray<readonly [number, string]>; // by the statement's RETURN
    const statements = all.filter(([, statement]) => own.remains(statement));
    for (const [statement] of statements) roots.push(statement);
    const count = statements.length;
    if (count === 1) continue;
    const has = count === 0 ? 'is consulted and has no statement' : `has ${count} statements`;
    faults.push({
      id: String(id),
      code: 'OUTER_STATEMENT',
      message: `Document "${localOf(String(id))}" ${has} of its own voice.`,
      hint: 'A consulted document has exactly one statement that is attributed to its issuer and reported in it.',
    });
  }
  return { roots, faults };
}

async function circles(store: Store, links: ReadonlyArray<ChainLinks>): Promise<ReadonlyArray<WholeFault>> {
  const faults: WholeFault[] = [];
  for (const { name, words } of chains) {
    const left = links.find((each) => each.name === name)?.edges.leadingToCycles() ?? [];
    if (left.length === 0) continue;
    const idOf = await idsOf(store, new Set(left.flat()));
    const named = left.map(([from, to]) => ({ from: idOf(from), to: idOf(to), value: null }));
    for (const circle of findCycles(named)) {
      const ids = [...circle.map(({ from }) => from), circle[0]?.from ?? ''];
      faults.push({
        id: circle.at(-1)?.from ?? '',
        code: 'CYCLE',
        message: `${words}: ${shortened(ids).join(' -> ')}.`,
        hint: 'Take one of these links out.',
      });
    }
  }
  return faults;
}

async function tooDeep(store: Store, contents: EdgeList): Promise<ReadonlyArray<WholeFault>> {
  const { from, length } = contents.longestPath();
  if (length < deepestContents) return [];
  const id = (await idsOf(store, new Set([from])))(from);
  return [{ id, ...contentTooDeep(localOf(id), length + 1) }];
}

/** The links of a chain over the whole graph; they are few. */
async function linksOf(
  store: Store,
  { types, when, name }: Chain,
  { dossier, remains }: Range,
): Promise<ChainLinks> {
  const label = name === 'derivation' ? 'Document' : 'Actor';
  const filter = when === null ? '' : ` {${when}: true}`;
  const text = `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT toInteger($pageSize)
    RETURN n.id, id(n), COLLECT { MATCH (n)-[:${types.join('|')}${filter}]->(m) RETURN id(m) },
      n.dossier = $dossier OR n.declaredBy = [$dossier]`;
  const edges = new EdgeList();
  for await (const [id, node, targets, isOurs] of pages(store, text, { after: '', dossier })) {
    if (isOurs === true && !remains(String(id))) continue;
    for (const target of targets as ReadonlyArray<number>) edges.push(Number(node), target); // by the RETURN
  }
  return { name, edges };
}

async function idsOf(store: Store, nodes: ReadonlySet<number>): Promise<(node: number) => string> {
  const { rows } = await store.read({
    text: 'UNWIND $nodes AS node MATCH (n) WHERE id(n) = toInteger(node) RETURN node, n.id',
    parameters: { nodes: [...nodes] },
  });
  const ids = new Map(rows.map(([node, id]) => [Number(node), String(id)]));
  return (node) => ids.get(node) ?? '';
}

function localOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Long circles are shown by their beginning and end. */
function shortened(ids: ReadonlyArray<string>): ReadonlyArray<string> {
  const quoted = ids.map((id) => `"${id}"`);
  return quoted.length <= 10 ? quoted : [...quoted.slice(0, 5), '...', ...quoted.slice(-4)];
}
