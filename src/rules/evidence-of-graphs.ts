import { groupBy } from '../lib/group-by.js';
import type { GraphData, LinkRecord, NodeRecord, Properties } from '../model/graph-data.js';
import type {
  Evidence,
  EvidenceActor,
  EvidenceDocument,
  EvidenceSource,
  EvidenceStatement,
  Interval,
  RoleLink,
} from './evidence.js';

/**
 * Returns the evidence of all claims of dossiers that are in no database, so that the rules can be applied while they are written.
 *
 * Records that several dossiers declare have the values of the first; links are in the order of the dossiers.
 */
export function evidenceOfGraphs(graphs: ReadonlyArray<GraphData>): Evidence {
  const nodes = new Map<string, NodeRecord>();
  for (const node of graphs.flatMap((graph) => graph.nodes))
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  const byType = groupBy(
    graphs.flatMap((graph) => graph.links),
    ({ type }) => type,
  );
  const linksOf: LinksOf = (type) => byType.get(type) ?? [];
  const ofType = (isMeant: (type: string) => boolean): ReadonlyArray<NodeRecord> =>
    [...nodes.values()].filter(({ type }) => isMeant(type));
  const claims = ofType((type) => !['Actor', 'Document', 'Statement', 'Asset', 'Place'].includes(type));
  const relationKinds = ['SAME_AS', 'ANSWERS', 'BEARS_ON', 'PART_OF'];
  return {
    claims: new Map(claims.map(({ id, properties }) => [id, claimOf(id, properties)])),
    statements: statementsOf(
      ofType((type) => type === 'Statement'),
      linksOf,
    ),
    sources: sourcesOf(
      ofType((type) => type === 'Actor' || type === 'Document'),
      linksOf,
    ),
    contents: linksOf('HAS_CONTENT').map(({ from, to, properties }) => ({
      statement: from,
      content: to,
      factuality: textOf(properties['factuality']) ?? 'CERTAIN',
      locator: textOf(properties['locator']),
      as: textOf(properties['as']),
      inferred: properties['inferred'] === true,
    })),
    responses: linksOf('RESPONDS_TO').map(({ from, to, properties }) => ({
      statement: from,
      content: to,
      stance: textOf(properties['stance']) ?? '',
      accordingTo: textsOf(properties['accordingTo']),
    })),
    relations: linksOf('RELATED_TO')
      .filter(({ properties }) => relationKinds.includes(String(properties['kind'])))
      .map(({ from, to, properties: { kind, answer, partial } }) => {
        return { from, to, kind: String(kind), answer: textOf(answer), partial: partial === true };
      }),
    roles: (['ACTOR', 'OBJECT', 'RECIPIENT'] as const).flatMap((role) =>
      linksOf(role).map((link) => roleOf(role, link, nodes.get(link.to)?.type === 'Actor')),
    ),
    speaksForLinks: [...linksOf('HOLDS_POSITION'), ...linksOf('PART_OF')]
      .filter(({ properties }) => properties['speaksFor'] === true)
      .map(({ from, to, properties }) => ({ from, to, ...intervalOf(properties) })),
  };
}

/** Returns the links of a type of relationship. */
type LinksOf = (type: string) => ReadonlyArray<LinkRecord>;

function claimOf(id: string, properties: Properties) {
  const { kind, text } = properties;
  return { id, kind: textOf(kind) ?? '', text: textOf(text) ?? '', ...intervalOf(properties) };
}

function statementsOf(nodes: ReadonlyArray<NodeRecord>, linksOf: LinksOf): Evidence['statements'] {
  const from = (type: string): Grouped => groupBy(linksOf(type), (link) => link.from);
  const [sources, onBehalfOf, via] = [from('ATTRIBUTED_TO'), from('ON_BEHALF_OF'), from('VIA')];
  const [reportedIn, sought, contents] = [
    from('REPORTED_IN'),
    from('SOUGHT_REPLY_FROM'),
    from('HAS_CONTENT'),
  ];
  const statementOf = ({ id, properties }: NodeRecord): EvidenceStatement => ({
    id,
    text: textOf(properties['text']),
    cue: textOf(properties['cue']),
    quotes: textsOf(properties['quotes']),
    basis: textOf(properties['basis']),
    date: textOf(properties['date']),
    dateText: textOf(properties['dateText']),
    ...intervalOf(properties),
    contentCount: Math.min(2, new Set(endsOf(contents, id)).size),
    sources: endsOf(sources, id),
    onBehalfOf: endsOf(onBehalfOf, id),
    via: endsOf(via, id),
    reportedIn: (reportedIn.get(id) ?? []).map((link) => {
      return { document: link.to, locator: textOf(link.properties['locator']) };
    }),
    soughtReplyFrom: (sought.get(id) ?? []).map((link) => {
      return { actor: link.to, result: textOf(link.properties['result']) };
    }),
  });
  return new Map(nodes.map((node) => [node.id, statementOf(node)]));
}

function sourcesOf(nodes: ReadonlyArray<NodeRecord>, linksOf: LinksOf): Evidence['sources'] {
  const issuers = groupBy(linksOf('ISSUED_BY'), (link) => link.from);
  const origins = groupBy(linksOf('DERIVED_FROM'), (link) => link.from);
  return new Map<string, EvidenceSource>(
    nodes.map((node) => [
      node.id,
      node.type === 'Actor'
        ? actorOf(node)
        : documentOf(node, endsOf(issuers, node.id), origins.get(node.id) ?? []),
    ]),
  );
}

function actorOf({ id, properties: { name, inText, kind, anonymous } }: NodeRecord): EvidenceActor {
  return {
    type: 'Actor',
    id,
    name: textOf(name) ?? id,
    inText: textOf(inText),
    kind: textOf(kind) ?? '',
    anonymous: anonymous === true,
  };
}

function documentOf(
  { id, properties }: NodeRecord,
  issuers: ReadonlyArray<string>,
  derivedFrom: ReadonlyArray<LinkRecord>,
): EvidenceDocument {
  return {
    type: 'Document',
    id,
    title: textOf(properties['title']) ?? '',
    inText: textOf(properties['inText']),
    kind: textOf(properties['kind']) ?? '',
    access: textOf(properties['access']) ?? 'PUBLIC',
    consulted: properties['consulted'] === true,
    retracted: properties['correction'] === 'RETRACTED',
    ...intervalOf(properties),
    issuers,
    derivedFrom: derivedFrom.map(({ to, properties: link }) => ({
      document: to,
      kind: textOf(link['kind']),
    })),
  };
}

function roleOf(role: RoleLink['role'], { from, to, properties }: LinkRecord, isActor: boolean): RoleLink {
  return {
    claim: from,
    thing: to,
    role,
    isActor,
    as: textOf(properties['as']),
    action: textOf(properties['action']),
    actionText: textOf(properties['actionText']),
    amount: numberOf(properties['amount']),
    minValue: numberOf(properties['minValue']),
    maxValue: numberOf(properties['maxValue']),
    unitText: textOf(properties['unitText']),
    quantityText: textOf(properties['quantityText']),
    factuality: textOf(properties['factuality']),
  };
}

type Grouped = ReadonlyMap<string, ReadonlyArray<LinkRecord>>;

function endsOf(links: Grouped, from: string): ReadonlyArray<string> {
  return (links.get(from) ?? []).map(({ to }) => to);
}

function intervalOf({ dateStart, dateEnd }: Properties): Interval {
  return { dateStart: textOf(dateStart), dateEnd: textOf(dateEnd) };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: unknown): ReadonlyArray<string> {
  return Array.isArray(value) ? value.map(String) : [];
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
