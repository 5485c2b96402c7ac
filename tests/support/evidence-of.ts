import type {
  ContentLink,
  Evidence,
  EvidenceSource,
  EvidenceStatement,
  Interval,
  RelationLink,
  ResponseLink,
  RoleLink,
  SpeaksForLink,
} from '../../src/rules/rules.js';
import type { GraphData, LinkRecord, Properties } from '../../src/model/graph-data.js';

/** A graph in memory: the records of all dossiers by id, and their links. */
interface Records {
  readonly nodes: ReadonlyMap<string, { readonly type: string; readonly properties: Properties }>;
  readonly links: ReadonlyArray<LinkRecord>;
}

const claimTypes = ['Request', 'Event', 'Obligation', 'Sanction', 'Condition', 'Evaluation'];
const maxDerivations = 5;
const maxSteps = 4;

/**
 * Gathers the evidence of a claim from what dossiers say, naively: each set by walking all links.
 *
 * What stands first wins where dossiers differ on a shared record; `claim` is a stored id.
 */
export function evidenceOf(graphs: ReadonlyArray<GraphData>, claim: string): Evidence {
  const records = recordsOf(graphs);
  const of = (type: string): ReadonlyArray<LinkRecord> => records.links.filter((link) => link.type === type);
  const isClaim = (id: string): boolean => claimTypes.includes(records.nodes.get(id)?.type ?? '');
  const related = (kind: string): ReadonlyArray<LinkRecord> =>
    of('RELATED_TO').filter((link) => link.properties['kind'] === kind);

  const sameClaims = related('SAME_AS').filter(({ from }) => isClaim(from));
  const versions = closure([claim], (id) => neighbours(sameClaims, id));
  const onto = (kind: string): ReadonlyArray<string> =>
    related(kind)
      .filter(({ to }) => versions.has(to))
      .map(({ from }) => from);
  const answers = closure(onto('ANSWERS').filter(isClaim), (id) => neighbours(sameClaims, id));
  const context = [...onto('BEARS_ON'), ...onto('PART_OF')];
  const claims = new Set([...versions, ...answers]);

  // Who responds to these claims, and the other tellings of what they said.
  const responses = of('RESPONDS_TO');
  const sameStatements = related('SAME_AS').filter(({ from }) => !isClaim(from));
  const responding = responses.filter(({ to }) => claims.has(to)).map(({ from }) => from);
  const utterances = closure(responding, (id) => neighbours(sameStatements, id));
  // All from which a chain leads to one of these.
  const contents = of('HAS_CONTENT');
  const above = (ids: Iterable<string>): ReadonlySet<string> =>
    closure(ids, (id) => contents.filter(({ to }) => to === id).map(({ from }) => from));
  const leading = new Set([...above([...claims, ...utterances])].filter((id) => !isClaim(id)));
  // Who denies having said it, and what leads to the denial.
  const denials = responses.filter(
    ({ to, properties }) => leading.has(to) && properties['stance'] === 'DENY',
  );
  const statements = new Set([...leading, ...above(denials.map(({ from }) => from))]);
  // What the statements that hold a version or an answer, or reply to it, respond to: for the words of it.
  const holding = new Set(
    [...contents, ...responses].filter(({ to }) => claims.has(to)).map(({ from }) => from),
  );
  const asides = responses.filter(({ from }) => holding.has(from));
  const isStatement = (id: string): boolean => records.nodes.get(id)?.type === 'Statement';
  const accounts = asides.flatMap(
    ({ properties }) => (properties['accordingTo'] ?? []) as ReadonlyArray<string>,
  ); // a list of ids
  const mentioned = [...asides.map(({ to }) => to).filter(isStatement), ...accounts];
  const known = new Set([...statements, ...mentioned]);
  const told = new Set([
    ...claims,
    ...context.filter(isClaim),
    ...asides.map(({ to }) => to).filter(isClaim),
  ]);
  const replies = responses.filter((link) => {
    return claims.has(link.to) || denials.includes(link) || holding.has(link.from);
  });
  const answering = new Set([...versions, ...answers]);
  const relations = of('RELATED_TO').filter(({ from, to, properties: { kind } }) => {
    if (kind === 'SAME_AS') return isClaim(from) ? answering.has(from) : statements.has(from);
    return ['ANSWERS', 'BEARS_ON', 'PART_OF'].includes(String(kind)) && versions.has(to);
  });

  const roles = links(of, ['ACTOR', 'RECIPIENT', 'OBJECT'], ({ from }) => claims.has(from));
  const isSource = (id: string): boolean => ['Actor', 'Document'].includes(records.nodes.get(id)?.type ?? '');
  const named = links(
    of,
    ['ATTRIBUTED_TO', 'ON_BEHALF_OF', 'VIA', 'REPORTED_IN', 'SOUGHT_REPLY_FROM'],
    ({ from }) => known.has(from),
  );
  const derived = of('DERIVED_FROM');
  const documents = closure(
    named.map(({ to }) => to),
    (id) => derived.filter(({ from }) => from === id).map(({ to }) => to),
    maxDerivations,
  );
  const issued = of('ISSUED_BY').filter(({ from }) => documents.has(from));
  const speaking = links(
    of,
    ['HOLDS_POSITION', 'PART_OF'],
    ({ properties }) => properties['speaksFor'] === true,
  );
  const sources = closure(
    [...documents, ...issued.map(({ to }) => to), ...roles.map(({ to }) => to)].filter(isSource),
    (id) => speaking.filter(({ from }) => from === id).map(({ to }) => to),
    maxSteps,
  );

  return {
    claims: new Map([...told].map((id) => [id, { id, ...claimOf(records, id) }])),
    statements: new Map([...known].map((id) => [id, statementOf(records, id)])),
    sources: new Map([...sources].map((id) => [id, sourceOf(records, id)])),
    contents: contents
      .filter(({ from, to }) => statements.has(from) && (statements.has(to) || claims.has(to)))
      .map(contentOf),
    responses: replies.map(responseOf),
    relations: relations.map(relationOf),
    roles: roles.map((link) => roleOf(link, records.nodes.get(link.to)?.type === 'Actor')),
    speaksForLinks: speaking.filter(({ from }) => sources.has(from)).map(standingOf),
  };
}

function links(
  of: (type: string) => ReadonlyArray<LinkRecord>,
  types: ReadonlyArray<string>,
  isMeant: (link: LinkRecord) => boolean,
): ReadonlyArray<LinkRecord> {
  return types.flatMap((type) => of(type).filter(isMeant));
}

function recordsOf(graphs: ReadonlyArray<GraphData>): Records {
  const nodes = new Map<string, { readonly type: string; readonly properties: Properties }>();
  for (const { id, type, properties } of graphs.flatMap((graph) => graph.nodes)) {
    const known = nodes.get(id);
    nodes.set(id, { type, properties: { ...properties, ...known?.properties } });
  }
  const identified = new Map<string, LinkRecord>();
  for (const link of graphs.flatMap((graph) => graph.links)) {
    const { locator, stance, kind, action, actionText, title, date } = link.properties;
    // A locator, stance, kind, action, title or date is part of a link's identity wherever its type has one as key.
    const key = JSON.stringify([
      link.type,
      link.from,
      link.to,
      locator,
      stance,
      kind,
      action,
      actionText,
      title,
      date,
    ]);
    if (!identified.has(key)) identified.set(key, link);
  }
  return { nodes, links: [...identified.values()] };
}

/** All that can be reached, the beginning included; in at most so many steps. */
function closure(
  from: Iterable<string>,
  next: (id: string) => ReadonlyArray<string>,
  maxDepth = Infinity,
): ReadonlySet<string> {
  const found = new Set(from);
  let layer: ReadonlyArray<string> = [...found];
  for (let depth = 0; layer.length > 0 && depth < maxDepth; depth += 1) {
    layer = [...new Set(layer.flatMap(next))].filter((id) => !found.has(id));
    for (const id of layer) found.add(id);
  }
  return found;
}

function neighbours(same: ReadonlyArray<LinkRecord>, id: string): ReadonlyArray<string> {
  return same.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
}

function propertiesOf({ nodes }: Records, id: string): Properties {
  return nodes.get(id)?.properties ?? {};
}

function targets({ links: all }: Records, id: string, type: string): ReadonlyArray<string> {
  return all.filter((link) => link.type === type && link.from === id).map(({ to }) => to);
}

function claimOf(records: Records, id: string): { readonly kind: string; readonly text: string } & Interval {
  const properties = propertiesOf(records, id);
  return {
    kind: text(properties['kind']) ?? '',
    text: text(properties['text']) ?? '',
    ...intervalOf(properties),
  };
}

function statementOf(records: Records, id: string): EvidenceStatement {
  const properties = propertiesOf(records, id);
  const own = records.links.filter(({ from }) => from === id);
  return {
    id,
    text: text(properties['text']),
    cue: text(properties['cue']),
    quotes: texts(properties['quotes']),
    basis: text(properties['basis']),
    date: text(properties['date']),
    dateText: text(properties['dateText']),
    ...intervalOf(properties),
    contentCount: Math.min(2, new Set(targets(records, id, 'HAS_CONTENT')).size),
    sources: targets(records, id, 'ATTRIBUTED_TO'),
    onBehalfOf: targets(records, id, 'ON_BEHALF_OF'),
    via: targets(records, id, 'VIA'),
    reportedIn: own
      .filter(({ type }) => type === 'REPORTED_IN')
      .map((link) => ({ document: link.to, locator: text(link.properties['locator']) })),
    soughtReplyFrom: own
      .filter(({ type }) => type === 'SOUGHT_REPLY_FROM')
      .map((link) => ({ actor: link.to, result: text(link.properties['result']) })),
  };
}

function sourceOf(records: Records, id: string): EvidenceSource {
  const properties = propertiesOf(records, id);
  const inText = text(properties['inText']);
  const kind = text(properties['kind']) ?? '';
  if (records.nodes.get(id)?.type !== 'Document') {
    const name = text(properties['name']) ?? id;
    return { type: 'Actor', id, name, inText, kind, anonymous: properties['anonymous'] === true };
  }
  return {
    type: 'Document',
    id,
    title: text(properties['title']) ?? '',
    inText,
    kind,
    access: text(properties['access']) ?? 'PUBLIC',
    consulted: properties['consulted'] === true,
    retracted: properties['correction'] === 'RETRACTED',
    ...intervalOf(properties),
    issuers: targets(records, id, 'ISSUED_BY'),
    derivedFrom: records.links
      .filter(({ type, from }) => type === 'DERIVED_FROM' && from === id)
      .map((link) => ({ document: link.to, kind: text(link.properties['kind']) })),
  };
}

function contentOf({ from, to, properties }: LinkRecord): ContentLink {
  return {
    statement: from,
    content: to,
    factuality: text(properties['factuality']) ?? 'CERTAIN',
    locator: text(properties['locator']),
    as: text(properties['as']),
    inferred: properties['inferred'] === true,
  };
}

function responseOf({ from, to, properties }: LinkRecord): ResponseLink {
  return {
    statement: from,
    content: to,
    stance: text(properties['stance']) ?? '',
    accordingTo: texts(properties['accordingTo']),
  };
}

function relationOf({ from, to, properties }: LinkRecord): RelationLink {
  const { kind, answer, partial } = properties;
  return { from, to, kind: text(kind) ?? '', answer: text(answer), partial: partial === true };
}

function roleOf({ type, from, to, properties }: LinkRecord, isActor: boolean): RoleLink {
  return {
    claim: from,
    thing: to,
    // The links were chosen by these three types.
    role: type as RoleLink['role'],
    isActor,
    as: text(properties['as']),
    action: text(properties['action']),
    actionText: text(properties['actionText']),
    amount: number(properties['amount']),
    minValue: number(properties['minValue']),
    maxValue: number(properties['maxValue']),
    unitText: text(properties['unitText']),
    quantityText: text(properties['quantityText']),
    factuality: text(properties['factuality']),
  };
}

function standingOf({ from, to, properties }: LinkRecord): SpeaksForLink {
  return { from, to, ...intervalOf(properties) };
}

function intervalOf({ dateStart, dateEnd }: Properties): Interval {
  return { dateStart: text(dateStart), dateEnd: text(dateEnd) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): ReadonlyArray<string> {
  return Array.isArray(value) ? value.map(String) : [];
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
