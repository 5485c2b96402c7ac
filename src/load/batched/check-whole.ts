import { acyclicLinks, ConsultedDocuments, leadingStances, wholeChecks } from '../../checks/checks.js';
import type { AcyclicLinks, RecordName, WholeDossier } from '../../checks/checks.js';
import { append } from '../../lib/append.js';
import { EdgeList } from '../../lib/edge-list.js';
import type { Problem } from '../../model/graph-data.js';
import { splitId } from '../../model/ids.js';
import type { Model } from '../../model/types.js';
import type { Rows, Store } from '../../store/store.js';
import { typeOfLabels } from '../labels.js';
import { loadTimeoutMs } from '../load-timeout.js';
import { columnPages, pages } from '../pages.js';
import { allRemain } from './batch.js';
import type { Remains } from './batch.js';

/** Nodes that are looked up in one read. */
const numbersPerRead = 5_000;

/** A problem of a whole dossier, reported at one of its records. */
export interface WholeFault extends Omit<Problem, 'at'> {
  readonly id: string;
}

/** A dossier of the graph, and the records that remain of it: the others count as removed. */
export interface StoredDossier {
  readonly store: Store;
  readonly model: Model;
  readonly dossier: string;
  readonly remains: Remains;
}

/** Runs the checks of whole dossiers on the graph. Reads page by page and keeps a few bytes for each record and link. */
export async function checkWhole(given: StoredDossier): Promise<ReadonlyArray<WholeFault>> {
  const whole = await readWhole(given);
  const findings = wholeChecks.map((check) => check(whole));
  const names = await readNames(given, new Set(findings.flatMap(({ nodes }) => nodes)));
  const nameOf = (node: number): RecordName => names.get(node) ?? { id: '', type: '', isOwn: false };
  return findings
    .flatMap(({ problems }) => problems(nameOf))
    .map(({ node, code, message, hint }) => ({ id: nameOf(node).id, code, message, hint }));
}

/** Reads the links concurrently, as each of the reads waits for the database. */
async function readWhole(given: StoredDossier): Promise<WholeDossier> {
  const [{ reach, content }, contents, documents, derivation, speaksFor] = await Promise.all([
    readContentLinks(given),
    readContents(given),
    readDocuments(given),
    readAcyclicLinks(given, 'derivation'),
    readAcyclicLinks(given, 'speaksFor'),
  ]);
  return { acyclic: { content, derivation, speaksFor }, reach, contents, documents };
}

/** Reads the links between statements and contents: `content` as a chain of statements, `reach` to all contents. */
async function readContentLinks(
  given: StoredDossier,
): Promise<{ readonly content: EdgeList; readonly reach: EdgeList }> {
  const reach = new EdgeList();
  const content = new EdgeList();
  const outside = new Set<number>();
  for await (const columns of ownColumns(given, contentLinksText)) {
    const [names, froms, tos, kinds] = columns as ContentLinkColumns; // by the statement's RETURN
    for (const [index, from] of froms.entries()) {
      const to = tos[index] ?? 0;
      if (!isRemaining(given, names, index)) continue;
      reach.push(from, to);
      if (kinds[index] !== contentKinds.other) content.push(from, to);
      if (kinds[index] === contentKinds.outside) outside.add(to);
    }
  }
  for (const [from, to] of await readLinksBelow(given.store, outside)) content.push(from, to);
  return { content, reach };
}

/** Kinds of content links: to a claim, or to a statement of this or another dossier. */
const contentKinds = { other: 0, own: 1, outside: 2 };

/** Finds the contents of statements, and the records that they confirm or deny. */
const contentLinksText = `MATCH (s:Statement) USING INDEX SEEK s:Statement(id) WHERE s.id > $after AND s.id < $before
  WITH s ORDER BY s.id LIMIT toInteger($pageSize)
  OPTIONAL MATCH (s)-[r:HAS_CONTENT|RESPONDS_TO]->(c:Content)
    WHERE type(r) = 'HAS_CONTENT' OR r.stance IN $leadingStances
  WITH s.id AS id, id(c) AS to, CASE WHEN c IS NOT NULL THEN id(s) END AS from,
    CASE WHEN c IS NULL THEN null
      WHEN type(r) = 'RESPONDS_TO' OR NOT c:Statement THEN ${contentKinds.other}
      WHEN c.dossier = $dossier THEN ${contentKinds.own} ELSE ${contentKinds.outside} END AS kind
  RETURN max(id), collect(CASE WHEN $isNamed AND from IS NOT NULL THEN id END),
    collect(from), collect(to), collect(kind)`;

type ContentLinkColumns = readonly [
  names: ReadonlyArray<string>,
  froms: ReadonlyArray<number>,
  tos: ReadonlyArray<number>,
  kinds: ReadonlyArray<number>,
];

/** Reads the content links below statements of other dossiers, which could close a cycle. */
async function readLinksBelow(
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

/** Reads the numbers of the claims and statements. */
async function readContents(given: StoredDossier): Promise<Iterable<number>> {
  const blocks: Uint32Array[] = [];
  for await (const columns of ownColumns(given, contentsText)) {
    const [names, nodes] = columns as [ReadonlyArray<string>, ReadonlyArray<number>]; // by the statement's RETURN
    blocks.push(Uint32Array.from(nodes.filter((_, index) => isRemaining(given, names, index))));
  }
  return {
    *[Symbol.iterator]() {
      for (const block of blocks) yield* block;
    },
  };
}

// The label Content has no index: each page would scan all of its nodes.
const contentsText = `MATCH (c:Entity) USING INDEX SEEK c:Entity(id) WHERE c.id > $after AND c.id < $before AND c:Content
  WITH c ORDER BY c.id LIMIT toInteger($pageSize)
  RETURN max(c.id), collect(CASE WHEN $isNamed THEN c.id END), collect(id(c))`;

async function readDocuments(given: StoredDossier): Promise<ConsultedDocuments> {
  const { store, dossier, remains } = given;
  const documents = new ConsultedDocuments();
  for await (const [id, document, issuers, statements] of pages(store, documentsText, rangeOf(dossier))) {
    if (!remains(String(id))) continue;
    const outer = (statements as ReadonlyArray<readonly [number, string]>) // by the statement's RETURN, as the next
      .filter(([, statement]) => remains(statement))
      .map(([node]) => node);
    documents.add({ document: Number(document), issuers: issuers as ReadonlyArray<number>, outer });
  }
  const faulty = documents.withoutOuterStatement;
  documents.addReported(
    await readReported(
      given,
      faulty.map(({ document }) => document),
    ),
  );
  return documents;
}

const documentsText = `MATCH (d:Document) USING INDEX SEEK d:Document(id) WHERE d.id > $after AND d.id < $before AND d.consulted
  WITH d ORDER BY d.id LIMIT toInteger($pageSize)
  RETURN d.id, id(d), COLLECT { MATCH (d)-[:ISSUED_BY]->(i) RETURN id(i) },
    COLLECT { MATCH (d)-[:ISSUED_BY]->(i) MATCH (d)<-[:REPORTED_IN]-(s:Statement)-[:ATTRIBUTED_TO]->(i)
      WHERE s.dossier = $dossier RETURN DISTINCT [id(s), s.id] }
  ORDER BY d.id`;

/** Reads the statements that are reported in documents. */
async function readReported(
  { store, dossier, remains }: StoredDossier,
  documents: ReadonlyArray<number>,
): Promise<ReadonlyArray<number>> {
  const text = `UNWIND $nodes AS node MATCH (d) WHERE id(d) = toInteger(node)
    MATCH (d)<-[:REPORTED_IN]-(s:Statement) WHERE s.dossier = $dossier RETURN DISTINCT id(s), s.id`;
  const rows = await readByNumber(store, text, { nodes: documents, dossier });
  return rows.filter(([, id]) => remains(String(id))).map(([node]) => Number(node));
}

/** Reads the links of a kind in the whole graph; there are few of them. */
async function readAcyclicLinks(
  { store, dossier, remains }: StoredDossier,
  name: Exclude<AcyclicLinks['name'], 'content'>,
): Promise<EdgeList> {
  const links = acyclicLinks.filter((each) => each.name === name);
  const label = name === 'derivation' ? 'Document' : 'Actor';
  const edges = new EdgeList();
  for (const { types, when } of links) {
    const filter = when === null ? '' : ` {${when}: true}`;
    const text = `MATCH (n:${label}) USING INDEX SEEK n:${label}(id) WHERE n.id > $after WITH n ORDER BY n.id LIMIT toInteger($pageSize)
      RETURN n.id, id(n), COLLECT { MATCH (n)-[:${types.join('|')}${filter}]->(m) RETURN id(m) },
        n.dossier = $dossier OR n.declaredBy = [$dossier]`;
    for await (const [id, node, targets, isOurs] of pages(store, text, { after: '', dossier })) {
      if (isOurs === true && !remains(String(id))) continue;
      for (const target of targets as ReadonlyArray<number>) edges.push(Number(node), target); // by the RETURN
    }
  }
  return edges;
}

/** Yields pages of columns of the dossier's own records; the first column has the ids if `remains` needs them. */
async function* ownColumns(
  { store, dossier, remains }: StoredDossier,
  text: string,
): AsyncGenerator<ReadonlyArray<unknown>> {
  const parameters = { ...rangeOf(dossier), leadingStances, isNamed: remains !== allRemain };
  yield* columnPages(store, text, parameters);
}

function isRemaining({ remains }: StoredDossier, names: ReadonlyArray<string>, index: number): boolean {
  return remains === allRemain || remains(names[index] ?? '');
}

/** Returns the parameters that limit a statement to the ids of the dossier's own records. */
function rangeOf(dossier: string): {
  readonly after: string;
  readonly before: string;
  readonly dossier: string;
} {
  return { after: `${dossier}:`, before: `${dossier};`, dossier };
}

async function readNames(
  { store, model, dossier }: StoredDossier,
  nodes: ReadonlySet<number>,
): Promise<ReadonlyMap<number, RecordName>> {
  const text = 'UNWIND $nodes AS node MATCH (n) WHERE id(n) = toInteger(node) RETURN node, n.id, labels(n)';
  const rows = await readByNumber(store, text, { nodes: [...nodes] });
  return new Map(
    rows.map(([node, id, labels]) => {
      const owner = splitId(String(id)).dossier;
      const type = typeOfLabels(model, labels as ReadonlyArray<string>) ?? ''; // by the statement's RETURN
      return [Number(node), { id: String(id), type, isOwn: owner === null || owner === dossier }];
    }),
  );
}

/** Runs a statement over nodes that are given by their numbers, a part of them at a time. */
async function readByNumber(
  store: Store,
  text: string,
  { nodes, ...parameters }: Readonly<Record<string, unknown>> & { readonly nodes: ReadonlyArray<number> },
): Promise<Rows> {
  const all: Array<Rows[number]> = [];
  for (let start = 0; start < nodes.length; start += numbersPerRead) {
    const some = nodes.slice(start, start + numbersPerRead);
    const statement = { text, parameters: { ...parameters, nodes: some } };
    append(all, (await store.read(statement, { timeoutMs: loadTimeoutMs })).rows);
  }
  return all;
}
