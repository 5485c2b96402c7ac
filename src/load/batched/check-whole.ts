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
import { loadTimeoutMs } from '../load-timeout.js';

/** A problem of a whole dossier, reported at one of its records. */
export interface WholeFault extends Omit<Problem, 'at'> {
  readonly id: string;
}

/**
 * Runs the checks that need all records of a dossier, on the graph: contents that no consulted document leads to, consulted documents
 * without exactly one statement in their own voice, contents that are nested too deep, and cycles of contents, derivations and
 * speakers.
 *
 * Records that do not remain count as removed. Reads page by page and keeps a few bytes per link. The rules are those of the checks of
 * whole files.
 */
export async function checkWhole(
  store: Store,
  dossier: string,
  remains: Remains,
): Promise<ReadonlyArray<WholeFault>> {
  const own = { after: `${dossier}:`, before: `${dossier};`, dossier, remains };
  // Concurrently, as each of them waits for the database.
  const [{ reach, ...content }, { roots, faults }, ...others] = await Promise.all([
    contentLinks(store, own),
    outerStatements(store, own),
    ...chains.filter(({ name }) => name !== 'content').map((chain) => linksOf(store, chain, own)),
  ]);
  return [
    ...(await unreached(store, own, reach.reachedFrom(roots))),
    ...faults,
    ...(await cycles(store, [content, ...others])),
    ...(await tooDeepFaults(store, content.edges)),
  ];
}

/** The links of a chain, including those that could close a cycle with the dossier's own. */
interface ChainLinks {
  readonly name: Chain['name'];
  readonly edges: EdgeList;
}

/** Reads the content links: `edges` as a chain, `reach` with the CONFIRM and DENY links as well. */
async function contentLinks(store: Store, own: Range): Promise<ChainLinks & { readonly reach: EdgeList }> {
  const reach = new EdgeList();
  const edges = new EdgeList();
  const outside = new Set<number>();
  for await (const columns of ownColumns(store, contentsText, own)) {
    const [names, froms, tos, kinds] = columns as ContentColumns; // by the statement's RETURN
    for (const [index, from] of froms.entries()) {
      const to = tos[index] ?? 0;
      if (!isOwnRemaining(own, names, index)) continue;
      reach.push(from, to);
      if (kinds[index] !== contentKinds.other) edges.push(from, to);
      if (kinds[index] === contentKinds.outside) outside.add(to);
    }
  }
  for (const [from, to] of await edgesBelow(store, outside)) edges.push(from, to);
  return { name: 'content', edges, reach };
}

/** Kinds of content links: to a claim, or to a statement of this or another dossier. */
const contentKinds = { other: 0, own: 1, outside: 2 };

/** Finds the contents of statements, and the records that they confirm or deny. */
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

/** Reads the content links below statements of other dossiers, which could close a cycle. */
async function edgesBelow(
  store: Store,
  nodes: ReadonlySet<number>,
): Promise<ReadonlyArray<readonly [number, number]>> {
  if (nodes.size === 0) return [];
  const text = `UNWIND $nodes AS node MATCH (s) WHERE id(s) = toInteger(node) MATCH (s)-[:HAS_CONTENT*0..]->(a:Statement)
    WITH DISTINCT a MATCH (a)-[:HAS_CONTENT]->(b:Statement) RETURN id(a), id(b)`;
  const { rows } = await store.read(
    { text, parameters: { nodes: [...nodes] } },
    { timeoutMs: loadTimeoutMs },
  );
  return rows.map(([from, to]) => [Number(from), Number(to)] as const);
}

interface Range {
  readonly remains: Remains;
  readonly after: string;
  readonly before: string;
  readonly dossier: string;
}

/** Yields pages of columns of the dossier's own records; the first column has the ids if `remains` needs them. */
async function* ownColumns(
  store: Store,
  text: string,
  { remains, ...range }: Range,
): AsyncGenerator<ReadonlyArray<unknown>> {
  yield* columnPages(store, text, { ...range, isNamed: remains !== allRemain });
}

function isOwnRemaining({ remains }: Range, names: ReadonlyArray<string>, index: number): boolean {
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
    const left = nodes.filter((node, index) => !isReached(node) && isOwnRemaining(own, names, index));
    if (left.length === 0) continue;
    const idOf = await idsOf(store, new Set(left));
    append(
      faults,
      left.map((node) => unreachedFault(idOf(node))),
    );
  }
  return faults;
}

// The label Content has no index: each page would scan all of its nodes.
const contentNodesText = `MATCH (c:Entity) WHERE c.id > $after AND c.id < $before AND c:Content
  WITH c ORDER BY c.id LIMIT toInteger($pageSize)
  RETURN max(c.id), collect(CASE WHEN $isNamed THEN c.id END), collect(id(c))`;

function unreachedFault(id: string): WholeFault {
  return {
    id,
    code: 'UNREACHED',
    message: `"${localOf(id)}" is not in the content of any consulted document.`,
    hint: 'Add it to the content of the statement that makes it, up to a document with consulted: true.',
  };
}

const documentsText = `MATCH (d:Document) WHERE d.id > $after AND d.id < $before AND d.consulted
  WITH d ORDER BY d.id LIMIT toInteger($pageSize)
  RETURN d.id, COLLECT { MATCH (d)-[:ISSUED_BY]->(i) MATCH (d)<-[:REPORTED_IN]-(s:Statement)-[:ATTRIBUTED_TO]->(i)
    WHERE s.dossier = $dossier RETURN DISTINCT [id(s), s.id] }
  ORDER BY d.id`;

/** Returns the statements of consulted documents in their own voice, and the faults of documents without exactly one. */
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
      message: `Document "${localOf(String(id))}" ${has} in its own voice.`,
      hint: 'Write exactly one statement that is attributed to its issuer and reported in it.',
    });
  }
  return { roots, faults };
}

async function cycles(store: Store, links: ReadonlyArray<ChainLinks>): Promise<ReadonlyArray<WholeFault>> {
  const faults: WholeFault[] = [];
  for (const { name, words } of chains) {
    const left = links.find((each) => each.name === name)?.edges.leadingToCycles() ?? [];
    if (left.length === 0) continue;
    const idOf = await idsOf(store, new Set(left.flat()));
    const named = left.map(([from, to]) => ({ from: idOf(from), to: idOf(to), value: null }));
    for (const cycle of findCycles(named)) {
      const ids = [...cycle.map(({ from }) => from), cycle[0]?.from ?? ''];
      faults.push({
        id: cycle.at(-1)?.from ?? '',
        code: 'CYCLE',
        message: `${words}: ${shortened(ids).join(' -> ')}.`,
        hint: 'Remove one of these links.',
      });
    }
  }
  return faults;
}

async function tooDeepFaults(store: Store, contents: EdgeList): Promise<ReadonlyArray<WholeFault>> {
  const { from, length } = contents.longestPath();
  if (length < deepestContents) return [];
  const id = (await idsOf(store, new Set([from])))(from);
  return [{ id, ...contentTooDeep(localOf(id), length + 1) }];
}

/** Reads the links of a chain in the whole graph; there are few of them. */
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
  const text = 'UNWIND $nodes AS node MATCH (n) WHERE id(n) = toInteger(node) RETURN node, n.id';
  const { rows } = await store.read(
    { text, parameters: { nodes: [...nodes] } },
    { timeoutMs: loadTimeoutMs },
  );
  const ids = new Map(rows.map(([node, id]) => [Number(node), String(id)]));
  return (node) => ids.get(node) ?? '';
}

function localOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Returns the beginning and end of a long cycle. */
function shortened(ids: ReadonlyArray<string>): ReadonlyArray<string> {
  const quoted = ids.map((id) => `"${id}"`);
  return quoted.length <= 10 ? quoted : [...quoted.slice(0, 5), '...', ...quoted.slice(-4)];
}
