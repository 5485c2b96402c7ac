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

/** The lists as the expression of `evidenceText` gives them. */
type Lists = readonly [
  claim: string,
  claims: ReadonlyArray<readonly [string, string, string, Text, Text]>,
  statements: ReadonlyArray<StatementList>,
  actors: ReadonlyArray<readonly [string, string, Text, string, boolean]>,
  documents: ReadonlyArray<DocumentList>,
  contents: ReadonlyArray<readonly [string, string, string, Text, Text, boolean]>,
  responses: ReadonlyArray<readonly [string, string, string, ReadonlyArray<string>]>,
  relations: ReadonlyArray<readonly [string, string, string, Text, boolean]>,
  roles: ReadonlyArray<RoleList>,
  standings: ReadonlyArray<readonly [string, string, Text, Text]>,
];

type StatementList = readonly [
  id: string,
  text: Text,
  cue: Text,
  quotes: ReadonlyArray<string>,
  basis: Text,
  date: Text,
  dateText: Text,
  dateStart: Text,
  dateEnd: Text,
  contentCount: number,
  sources: ReadonlyArray<string>,
  onBehalfOf: ReadonlyArray<string>,
  via: ReadonlyArray<string>,
  reportedIn: ReadonlyArray<readonly [string, Text]>,
  soughtReplyFrom: ReadonlyArray<readonly [string, Text]>,
];

type DocumentList = readonly [
  id: string,
  title: string,
  inText: Text,
  kind: string,
  access: string,
  consulted: boolean,
  retracted: boolean,
  dateStart: Text,
  dateEnd: Text,
  issuers: ReadonlyArray<string>,
  derivedFrom: ReadonlyArray<string>,
];

type RoleList = readonly [
  claim: string,
  thing: string,
  role: RoleLink['role'],
  isActor: boolean,
  as: Text,
  action: Text,
  amount: number | null,
  minValue: number | null,
  maxValue: number | null,
  unitText: Text,
  quantityText: Text,
  factuality: Text,
];

/** Reads the evidence of a claim from the lists that the database gave for the expression of `evidenceText`. */
export function readEvidence(value: unknown): Evidence {
  const lists = value as Lists; // the very expression that evidenceText writes
  const [claim, claims, statements, actors, documents, contents, responses, relations, roles, standings] =
    lists;
  return {
    claim,
    claims: byId(claims.map(readClaim)),
    statements: byId(statements.map(readStatement)),
    sources: byId([...actors.map(readActor), ...documents.map(readDocument)]),
    contents: contents.map(readContent),
    responses: responses.map(readResponse),
    relations: relations.map(readRelation),
    roles: roles.map(readRole),
    standings: standings.map(readStanding),
  };
}

function byId<T extends { readonly id: string }>(records: ReadonlyArray<T>): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function readClaim([id, kind, text, dateStart, dateEnd]: Lists[1][number]): EvidenceClaim {
  return { id, kind, text, dateStart, dateEnd };
}

function readStatement(list: StatementList): EvidenceStatement {
  const [id, text, cue, quotes, basis, date, dateText, dateStart, dateEnd, contentCount] = list;
  const [, , , , , , , , , , sources, onBehalfOf, via, reportedIn, soughtReplyFrom] = list;
  return {
    ...{ id, text, cue, quotes, basis, date, dateText, dateStart, dateEnd, contentCount },
    ...{ sources, onBehalfOf, via },
    reportedIn: reportedIn.map(([document, locator]) => ({ document, locator })),
    soughtReplyFrom: soughtReplyFrom.map(([actor, result]) => ({ actor, result })),
  };
}

function readActor([id, name, inText, kind, anonymous]: Lists[3][number]): EvidenceActor {
  return { type: 'Actor', id, name, inText, kind, anonymous };
}

function readDocument(list: DocumentList): EvidenceDocument {
  const [id, title, inText, kind, access, consulted, retracted, dateStart, dateEnd, issuers, derivedFrom] =
    list;
  return {
    type: 'Document',
    ...{ id, title, inText, kind, access, consulted, retracted, dateStart, dateEnd, issuers, derivedFrom },
  };
}

function readContent([statement, content, factuality, locator, as, inferred]: Lists[5][number]): ContentLink {
  return { statement, content, factuality, locator, as, inferred };
}

function readResponse([statement, content, stance, accordingTo]: Lists[6][number]): ResponseLink {
  return { statement, content, stance, accordingTo };
}

function readRelation([from, to, kind, answer, partial]: Lists[7][number]): RelationLink {
  return { from, to, kind, answer, partial };
}

function readRole(list: RoleList): RoleLink {
  const [claim, thing, role, isActor, as, action, amount, minValue, maxValue, unitText, quantityText] = list;
  return {
    ...{ claim, thing, role, isActor, as, action, amount, minValue, maxValue, unitText, quantityText },
    factuality: list[11],
  };
}

function readStanding([from, to, dateStart, dateEnd]: Lists[9][number]): StandingLink {
  return { from, to, dateStart, dateEnd };
}
