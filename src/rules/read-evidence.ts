import { groupBy } from '../lib/group-by.js';
import type {
  ContentLink,
  Evidence,
  EvidenceActor,
  EvidenceClaim,
  EvidenceDocument,
  EvidenceStatement,
  RelationLink,
  ResponseLink,
  RoleLink,
  StandingLink,
} from './evidence.js';

type Text = string | null;
type Amount = number | null;

/** The lists as the expression of `evidenceText` gives them. */
type Lists = readonly [
  claim: string,
  claims: ReadonlyArray<readonly [string, string, string, Text, Text]>,
  statements: ReadonlyArray<StatementList>,
  actors: ReadonlyArray<readonly [string, string, Text, string, boolean]>,
  documents: ReadonlyArray<DocumentList>,
  links: ReadonlyArray<LinkList>,
];

type StatementList = readonly [
  ...[
    id: string,
    text: Text,
    cue: Text,
    quotes: ReadonlyArray<string>,
    basis: Text,
    date: Text,
    dateText: Text,
  ],
  ...[dateStart: Text, dateEnd: Text, contentCount: number],
];

type DocumentList = readonly [
  ...[id: string, title: string, inText: Text, kind: string, access: string, consulted: boolean],
  ...[retracted: boolean, dateStart: Text, dateEnd: Text],
];

type LinkList = readonly [
  ...[type: string, from: string, to: string, toActor: boolean, dateStart: Text, dateEnd: Text],
  ...[factuality: Text, locator: Text, as: Text, stance: Text, accordingTo: ReadonlyArray<string> | null],
  ...[
    result: Text,
    kind: Text,
    answer: Text,
    action: Text,
    amount: Amount,
    minValue: Amount,
    maxValue: Amount,
  ],
  ...[unitText: Text, quantityText: Text, inferred: boolean | null, partial: boolean | null],
];

/** A link of any type, by names. */
type Link = ReturnType<typeof readLink>;

/** Links of one type that leave one record. */
type LinksOf = (type: string, from: string) => ReadonlyArray<Link>;

/** Reads the evidence of a claim from the lists that the database gave for the expression of `evidenceText`. */
export function readEvidence(value: unknown): Evidence {
  const [claim, claims, statements, actors, documents, lists] = value as Lists; // what evidenceText writes
  const links = lists.map(readLink);
  const byType = groupBy(links, ({ type }) => type);
  const byEnd = groupBy(links, ({ type, from }) => `${type} ${from}`);
  const of = (...types: ReadonlyArray<string>): ReadonlyArray<Link> =>
    types.flatMap((type) => byType.get(type) ?? []);
  const linksOf: LinksOf = (type, from) => byEnd.get(`${type} ${from}`) ?? [];
  return {
    claim,
    claims: byId(claims.map(readClaim)),
    statements: byId(statements.map((list) => readStatement(list, linksOf))),
    sources: byId([...actors.map(readActor), ...documents.map((list) => readDocument(list, linksOf))]),
    contents: of('HAS_CONTENT').map(contentLink),
    responses: of('RESPONDS_TO').map(responseLink),
    relations: of('RELATED_TO').map(relationLink),
    roles: of('ACTOR', 'OBJECT', 'RECIPIENT').map(roleLink),
    standings: of('HOLDS_POSITION', 'PART_OF').map(standingLink),
  };
}

function byId<T extends { readonly id: string }>(records: ReadonlyArray<T>): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** By place, into one literal: a spread costs several times as much, and there are hundreds of links to a claim. */
function readLink(list: LinkList) {
  return {
    type: list[0],
    from: list[1],
    to: list[2],
    toActor: list[3],
    dateStart: list[4],
    dateEnd: list[5],
    factuality: list[6],
    locator: list[7],
    as: list[8],
    stance: list[9],
    accordingTo: list[10],
    result: list[11],
    kind: list[12],
    answer: list[13],
    action: list[14],
    amount: list[15],
    minValue: list[16],
    maxValue: list[17],
    unitText: list[18],
    quantityText: list[19],
    inferred: list[20] ?? false,
    partial: list[21] ?? false,
  };
}

function readClaim([id, kind, text, dateStart, dateEnd]: Lists[1][number]): EvidenceClaim {
  return { id, kind, text, dateStart, dateEnd };
}

function readStatement(list: StatementList, linksOf: LinksOf): EvidenceStatement {
  const [id, text, cue, quotes, basis, date, dateText, dateStart, dateEnd, contentCount] = list;
  return {
    id,
    text,
    cue,
    quotes,
    basis,
    date,
    dateText,
    dateStart,
    dateEnd,
    contentCount,
    sources: linksOf('ATTRIBUTED_TO', id).map(({ to }) => to),
    onBehalfOf: linksOf('ON_BEHALF_OF', id).map(({ to }) => to),
    via: linksOf('VIA', id).map(({ to }) => to),
    reportedIn: linksOf('REPORTED_IN', id).map(({ to, locator }) => ({ document: to, locator })),
    soughtReplyFrom: linksOf('SOUGHT_REPLY_FROM', id).map(({ to, result }) => ({ actor: to, result })),
  };
}

function readActor([id, name, inText, kind, anonymous]: Lists[3][number]): EvidenceActor {
  return { type: 'Actor', id, name, inText, kind, anonymous };
}

function readDocument(list: DocumentList, linksOf: LinksOf): EvidenceDocument {
  const [id, title, inText, kind, access, consulted, retracted, dateStart, dateEnd] = list;
  return {
    type: 'Document',
    ...{ id, title, inText, kind, access, consulted, retracted, dateStart, dateEnd },
    issuers: linksOf('ISSUED_BY', id).map(({ to }) => to),
    derivedFrom: linksOf('DERIVED_FROM', id).map(({ to }) => to),
  };
}

function contentLink({ from, to, factuality, locator, as, inferred }: Link): ContentLink {
  return { statement: from, content: to, factuality: factuality ?? '', locator, as, inferred };
}

function responseLink({ from, to, stance, accordingTo }: Link): ResponseLink {
  return { statement: from, content: to, stance: stance ?? '', accordingTo: accordingTo ?? [] };
}

function relationLink({ from, to, kind, answer, partial }: Link): RelationLink {
  return { from, to, kind: kind ?? '', answer, partial };
}

function roleLink(link: Link): RoleLink {
  const { as, action, amount, minValue, maxValue, unitText, quantityText, factuality } = link;
  return {
    claim: link.from,
    thing: link.to,
    role: link.type as RoleLink['role'], // one of the three types that are asked for
    isActor: link.toActor,
    ...{ as, action, amount, minValue, maxValue, unitText, quantityText, factuality },
  };
}

function standingLink({ from, to, dateStart, dateEnd }: Link): StandingLink {
  return { from, to, dateStart, dateEnd };
}
