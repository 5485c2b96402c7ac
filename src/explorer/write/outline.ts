import type { GraphData, LinkRecord, NodeRecord } from '../../model/graph-data.js';
import { idWithin } from '../../model/ids.js';
import { factualityWords, listWords, stanceWords } from '../words.js';
import type { Factuality, Stance } from '../operations.generated.js';

/** An entry of the outline: a document, a statement or a claim, with what stands within it. */
export interface Entry {
  /** The id as written in the dossier. */
  readonly id: string;
  readonly kind: 'DOCUMENT' | 'STATEMENT' | 'CLAIM' | 'REQUEST';
  /** What it is, in words. */
  readonly heading: string;
  /** Relations to other entries, in words. */
  readonly notes: ReadonlyArray<string>;
  readonly children: ReadonlyArray<Entry>;
}

/** Returns the documents that were read, each with its statements and claims, indented under who says them. */
export function outlineOf(graph: GraphData): ReadonlyArray<Entry> {
  const world: World = {
    dossier: graph.dossier.id,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    linksFrom: (id, type) => graph.links.filter((link) => link.from === id && link.type === type),
  };
  const shown = new Set<string>();
  const documents = graph.nodes.filter(
    ({ type, properties }) => type === 'Document' && properties['consulted'],
  );
  const entries = documents.map((document) => documentEntry(world, graph.links, { document, shown }));
  const unreached = graph.nodes.filter(
    ({ id, type }) => !shown.has(id) && !['Actor', 'Asset', 'Place', 'Document'].includes(type),
  );
  return [
    ...entries,
    ...unreached.flatMap((node) =>
      shown.has(node.id) ? [] : [entryOf(world, node, { certainty: null, shown, above: [] })],
    ),
  ];
}

interface World {
  readonly dossier: string;
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly linksFrom: (id: string, type: string) => ReadonlyArray<LinkRecord>;
}

function documentEntry(
  world: World,
  links: ReadonlyArray<LinkRecord>,
  { document, shown }: { readonly document: NodeRecord; readonly shown: Set<string> },
): Entry {
  const issuers = world.linksFrom(document.id, 'ISSUED_BY').map(({ to }) => to);
  const outer = links.filter(
    ({ type, from, to }) =>
      type === 'REPORTED_IN' &&
      to === document.id &&
      sourcesOf(world, from).some((source) => issuers.includes(source)),
  );
  const statements = outer.flatMap(({ from }) => world.nodes.get(from) ?? []);
  const title = textOf(document, 'title') || idWithin(world.dossier, document.id);
  const facts = [listWords(issuers.map((id) => nameIn(world, id))), textOf(document, 'date')].filter(
    (fact) => fact !== '',
  );
  return {
    id: idWithin(world.dossier, document.id),
    kind: 'DOCUMENT',
    heading: [title, ...facts].join(', '),
    notes: [],
    children: statements.map((node) =>
      entryOf(world, node, { certainty: null, shown, above: [], isOuter: true }),
    ),
  };
}

interface EntryPlace {
  readonly certainty: string | null;
  /** All entries that are shown so far. */
  readonly shown: Set<string>;
  readonly above: ReadonlyArray<string>;
  readonly isOuter?: boolean;
}

function entryOf(
  world: World,
  node: NodeRecord,
  { certainty, shown, above, isOuter = false }: EntryPlace,
): Entry {
  shown.add(node.id);
  const id = idWithin(world.dossier, node.id);
  const put =
    certainty === null || certainty === 'CERTAIN' ? '' : `${factualityWords[certainty as Factuality]}: `; // of the model
  const notes = [...repliesOf(world, node), ...relationsOf(world, node), ...soughtOf(world, node)];
  if (node.type !== 'Statement')
    return {
      ...{ id, notes, children: [] },
      kind: node.type === 'Request' ? 'REQUEST' : 'CLAIM',
      heading: put + textOf(node, 'text'),
    };
  const within = [...above, node.id];
  const children = world
    .linksFrom(node.id, 'HAS_CONTENT')
    .filter(({ to }) => !within.includes(to))
    .flatMap(({ to, properties }) => {
      const content = world.nodes.get(to);
      return content
        ? [entryOf(world, content, { certainty: String(properties['factuality']), shown, above: within })]
        : [];
    });
  return { id, kind: 'STATEMENT', heading: put + statementWords(world, node, isOuter), notes, children };
}

function statementWords(world: World, node: NodeRecord, isOuter: boolean): string {
  const names = listWords(sourcesOf(world, node.id).map((source) => nameIn(world, source)));
  if (isOuter) return `${names}, in its own words`;
  const inName = world.linksFrom(node.id, 'ON_BEHALF_OF').map(({ to }) => nameIn(world, to));
  const via = world.linksFrom(node.id, 'VIA').map(({ to }) => nameIn(world, to));
  return [
    names || 'nobody',
    inName.length > 0 ? `, for ${listWords(inName)},` : '',
    ` ${textOf(node, 'cue') || 'says'}`,
    via.length > 0 ? ` (${listWords(via)})` : '',
  ].join('');
}

function repliesOf(world: World, { id }: NodeRecord): ReadonlyArray<string> {
  return world.linksFrom(id, 'RESPONDS_TO').map(({ to, properties }) => {
    const stance = stanceWords[String(properties['stance']) as Stance]; // of the model
    return `${stance}: ${textIn(world, to)}`;
  });
}

function relationsOf(world: World, { id }: NodeRecord): ReadonlyArray<string> {
  return world.linksFrom(id, 'RELATED_TO').map(({ to, properties: { kind, answer } }) => {
    const words = kind === 'ANSWERS' ? answerWords[String(answer)] : relationWords[String(kind)];
    return `${words ?? String(kind)}: ${textIn(world, to)}`;
  });
}

function soughtOf(world: World, { id }: NodeRecord): ReadonlyArray<string> {
  return world.linksFrom(id, 'SOUGHT_REPLY_FROM').map(({ to }) => `asked for a reply: ${nameIn(world, to)}`);
}

/** Words for the relations of contents. */
export const relationWords: Readonly<Record<string, string>> = {
  SAME_AS: 'the same, told differently',
  PART_OF: 'part of',
  BECAUSE: 'because of',
  FOLLOWS: 'after',
  DURING: 'during',
  BEARS_ON: 'bears on',
  SUPPORTS: 'supports',
  REFUTES: 'contradicts',
};

/** Words for what an answer does to the request. */
export const answerWords: Readonly<Record<string, string>> = {
  PROMISES: 'answers with a promise',
  GRANTS: 'grants',
  FULFILS: 'carries out',
  REFUSES: 'refuses',
};

function sourcesOf(world: World, statement: string): ReadonlyArray<string> {
  return world.linksFrom(statement, 'ATTRIBUTED_TO').map(({ to }) => to);
}

function textIn(world: World, id: string): string {
  const node = world.nodes.get(id);
  return node ? textOf(node, 'text') || nameIn(world, id) : idWithin(world.dossier, id);
}

function nameIn({ nodes, dossier }: World, id: string): string {
  const node = nodes.get(id);
  return (
    (node && (textOf(node, 'inText') || textOf(node, 'name') || textOf(node, 'title'))) ||
    idWithin(dossier, id)
  );
}

function textOf({ properties }: NodeRecord, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
