import { groupBy } from '../lib/group-by.js';
import { invariant } from '../lib/invariant.js';
import { evidenceLinks, type evidenceRecords, type EvidenceLinkType } from './evidence-table.js';
import type {
  ContentLink,
  Evidence,
  EvidenceActor,
  EvidenceClaim,
  EvidenceDocument,
  EvidenceSource,
  EvidenceStatement,
  RelationLink,
  ResponseLink,
  RoleLink,
  SpeaksForLink,
} from './evidence.js';

type Text = string | null;

type ClaimRow = readonly [id: string, kind: string, text: string, dateStart: Text, dateEnd: Text];

type ActorRow = readonly [id: string, name: string, inText: Text, kind: string, anonymous: boolean];

type StatementRow = readonly [
  ...[id: string, text: Text, cue: Text, quotes: ReadonlyArray<string> | null, basis: Text],
  ...[date: Text, dateText: Text, dateStart: Text, dateEnd: Text, contentCount: number],
];

type DocumentRow = readonly [
  ...[id: string, title: string, inText: Text, kind: string, access: string, consulted: boolean],
  ...[retracted: boolean, dateStart: Text, dateEnd: Text],
];

/** The start and end of a link, its position in the dossier, and the columns of its type. */
type LinkRow = readonly [
  from: string,
  to: string,
  position: number | null,
  ...columns: ReadonlyArray<unknown>,
];

const firstColumn = 3;
const none: ReadonlyArray<never> = [];

/** Shorter texts are often equal: ids, dates, reporting verbs. */
const longestShared = 40;

/**
 * Reads the evidence from the rows that the database returns for `evidenceText`, one by one as they arrive.
 *
 * A claim can have a hundred thousand statements: each row is converted when it arrives, and equal texts are stored once.
 */
export class EvidenceReader {
  private isTooLarge = false;
  private readonly claims = new Map<string, EvidenceClaim>();
  private readonly statements = new Map<string, Draft<EvidenceStatement>>();
  private readonly actors = new Map<string, EvidenceActor>();
  private readonly documents = new Map<string, Draft<EvidenceDocument>>();
  private readonly contents: ContentLink[] = [];
  private readonly links = new Map<EvidenceLinkType, LinkRow[]>();
  private readonly texts = new Map<string, string>();

  /** Adds a row of the result. */
  readonly add = ([type, rows]: ReadonlyArray<unknown>): void => {
    // By the RETURN of evidenceText.
    for (const row of rows as ReadonlyArray<ReadonlyArray<unknown>>)
      this.addRow(type as PortionType, this.compact(row));
  };

  /** Returns the evidence of all rows, once; null if there are more statements than `$mostStatements`. */
  take(): Evidence | null {
    if (this.isTooLarge) return null;
    this.texts.clear();
    fillStatements(this.statements, this.takeLinks);
    fillDocuments(this.documents, this.takeLinks);
    const inOrder = (type: EvidenceLinkType): ReadonlyArray<LinkRow> => this.takeLinks(type).sort(byStart);
    return {
      claims: this.claims,
      statements: this.statements,
      sources: new Map<string, EvidenceSource>([...this.actors, ...this.documents]),
      contents: this.contents,
      responses: inOrder('RESPONDS_TO').map(responseLink),
      relations: inOrder('RELATED_TO').map(relationLink),
      roles: (['ACTOR', 'OBJECT', 'RECIPIENT'] as const).flatMap((role) =>
        inOrder(role).map((row) => roleLink(role, row)),
      ),
      speaksForLinks: (['HOLDS_POSITION', 'PART_OF'] as const).flatMap((type) =>
        inOrder(type).map((row) => speaksForLink(type, row)),
      ),
    };
  }

  private addRow(type: PortionType, row: unknown): void {
    switch (type) {
      case 'isTooLarge':
        this.isTooLarge = row === true;
        return;
      case 'Claim': {
        setById(this.claims, readClaim(row as ClaimRow));
        return;
      }
      case 'Statement': {
        setById(this.statements, readStatement(row as StatementRow));
        return;
      }
      case 'Actor': {
        setById(this.actors, readActor(row as ActorRow));
        return;
      }
      case 'Document': {
        setById(this.documents, readDocument(row as DocumentRow));
        return;
      }
      case 'HAS_CONTENT':
        this.contents.push(contentLink(row as LinkRow));
        return;
      default:
        this.addLink(type, row as LinkRow);
    }
  }

  private addLink(type: EvidenceLinkType, row: LinkRow): void {
    const known = this.links.get(type);
    if (known) known.push(row);
    else this.links.set(type, [row]);
  }

  /** Returns the links of a type, and forgets them. */
  private readonly takeLinks: TakeLinks = (type) => {
    const rows = this.links.get(type) ?? [];
    this.links.delete(type);
    return rows;
  };

  /** Returns a value whose short texts are stored once, and whose lists have no spare space from the driver. */
  private compact(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.compact(item));
    if (typeof value !== 'string' || value.length > longestShared) return value;
    const known = this.texts.get(value);
    if (known === undefined) this.texts.set(value, value);
    return known ?? value;
  }
}

/** What the rows of a portion are. */
type PortionType = 'isTooLarge' | keyof typeof evidenceRecords | EvidenceLinkType;

/** Returns the links of a type, which the caller may change. */
type TakeLinks = (type: EvidenceLinkType) => LinkRow[];

function setById<T extends { readonly id: string }>(records: Map<string, T>, record: T): void {
  records.set(record.id, record);
}

/** A record while its lists are filled. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

function fillStatements(
  statements: ReadonlyMap<string, Draft<EvidenceStatement>>,
  takeLinks: TakeLinks,
): void {
  fillLists(statements, 'sources', takeLinks('ATTRIBUTED_TO'), endOf);
  fillLists(statements, 'onBehalfOf', takeLinks('ON_BEHALF_OF'), endOf);
  fillLists(statements, 'via', takeLinks('VIA'), endOf);
  fillLists(statements, 'reportedIn', takeLinks('REPORTED_IN'), (link) => ({
    document: link[1],
    locator: link[locatorOfReport] as Text, // a column of text
  }));
  fillLists(statements, 'soughtReplyFrom', takeLinks('SOUGHT_REPLY_FROM'), (link) => ({
    actor: link[1],
    result: link[resultOfSearch] as Text, // a column of text
  }));
}

function fillDocuments(documents: ReadonlyMap<string, Draft<EvidenceDocument>>, takeLinks: TakeLinks): void {
  fillLists(documents, 'issuers', takeLinks('ISSUED_BY'), endOf);
  fillLists(documents, 'derivedFrom', takeLinks('DERIVED_FROM'), (link) => ({
    document: link[1],
    kind: link[kindOfDerivation] as Text, // a column of text
  }));
}

/**
 * Fills one list of each record from its links, in order.
 *
 * Groups and sorts only the links of records with several: most of very many statements have one source.
 */
function fillLists<K extends string, T>(
  records: ReadonlyMap<string, Record<K, ReadonlyArray<NoInfer<T>>>>,
  list: K,
  rows: ReadonlyArray<LinkRow>,
  read: (link: LinkRow) => T,
): void {
  const several = new Set<string>();
  for (const row of rows) {
    const record = records.get(row[0]);
    if (!record) continue;
    if (record[list].length > 0) several.add(row[0]);
    else record[list] = [read(row)];
  }
  const others = several.size === 0 ? none : rows.filter((row) => several.has(row[0]));
  for (const [start, links] of groupBy(others, (row) => row[0])) {
    const record = records.get(start);
    if (record) record[list] = links.sort(byPosition).map(read);
  }
}

function endOf(link: LinkRow): string {
  return link[1];
}

function byStart(one: LinkRow, other: LinkRow): number {
  return byText(one[0], other[0]) || byPosition(one, other);
}

/** Orders links by position and end; links between the same two records by their other columns, so that the order is always defined. */
function byPosition(one: LinkRow, other: LinkRow): number {
  return (
    (one[2] ?? -1) - (other[2] ?? -1) ||
    byText(one[1], other[1]) ||
    byText(JSON.stringify(one), JSON.stringify(other))
  );
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Returns the index of a column in the rows of a type. */
function placeOf(type: EvidenceLinkType, column: string): number {
  const names: ReadonlyArray<string> = evidenceLinks[type].columns;
  const place = names.indexOf(column);
  invariant(place >= 0, `links of the type ${type} are read with ${column}`);
  return firstColumn + place;
}

function readClaim([id, kind, text, dateStart, dateEnd]: ClaimRow): EvidenceClaim {
  return { id, kind, text, dateStart, dateEnd };
}

const locatorOfReport = placeOf('REPORTED_IN', 'locator');
const resultOfSearch = placeOf('SOUGHT_REPLY_FROM', 'result');
const kindOfDerivation = placeOf('DERIVED_FROM', 'kind');

/** Records without links share one empty list. */
function readStatement(row: StatementRow): Draft<EvidenceStatement> {
  const [id, text, cue, quotes, basis, date, dateText, dateStart, dateEnd, contentCount] = row;
  return {
    id,
    text,
    cue,
    quotes: quotes ?? none,
    basis,
    date,
    dateText,
    dateStart,
    dateEnd,
    contentCount,
    sources: none,
    onBehalfOf: none,
    via: none,
    reportedIn: none,
    soughtReplyFrom: none,
  };
}

function readActor([id, name, inText, kind, anonymous]: ActorRow): EvidenceActor {
  return { type: 'Actor', id, name, inText, kind, anonymous };
}

function readDocument(row: DocumentRow): Draft<EvidenceDocument> {
  const [id, title, inText, kind, access, consulted, retracted, dateStart, dateEnd] = row;
  return {
    type: 'Document',
    ...{ id, title, inText, kind, access, consulted, retracted, dateStart, dateEnd },
    issuers: none,
    derivedFrom: none,
  };
}

/** Returns the columns of a link by name. */
function columnsOf(type: EvidenceLinkType, row: LinkRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    evidenceLinks[type].columns.map((name, index) => [name, row[firstColumn + index] ?? null]),
  );
}

const [factualityAt, locatorAt, asAt, inferredAt] = (
  ['factuality', 'locator', 'as', 'inferred'] as const
).map((column) => placeOf('HAS_CONTENT', column)) as [number, number, number, number];

/** Reads the columns by index, as one claim can have hundreds of thousands of these links. */
function contentLink(row: LinkRow): ContentLink {
  return {
    statement: row[0],
    content: row[1],
    factuality: (row[factualityAt] as Text) ?? '', // columns of text and, the last, true or false
    locator: row[locatorAt] as Text,
    as: row[asAt] as Text,
    inferred: row[inferredAt] === true,
  };
}

const stanceAt = placeOf('RESPONDS_TO', 'stance');
const accordingToAt = placeOf('RESPONDS_TO', 'accordingTo');

function responseLink(row: LinkRow): ResponseLink {
  return {
    statement: row[0],
    content: row[1],
    stance: (row[stanceAt] as Text) ?? '', // a column of text
    accordingTo: (row[accordingToAt] as ReadonlyArray<string> | null) ?? none, // a list of ids
  };
}

function relationLink(row: LinkRow): RelationLink {
  const { kind, answer, partial } = columnsOf('RELATED_TO', row) as Partial<RelationLink>; // as the schema folder declares them
  return { from: row[0], to: row[1], kind: kind ?? '', answer: answer ?? null, partial: partial === true };
}

function roleLink(role: RoleLink['role'], row: LinkRow): RoleLink {
  const columns = columnsOf(role, row) as Partial<RoleLink>; // as the schema folder declares them
  return {
    claim: row[0],
    thing: row[1],
    role,
    isActor: role === 'ACTOR' || row[firstColumn + evidenceLinks[role].columns.length] === true,
    as: columns.as ?? null,
    action: columns.action ?? null,
    actionText: columns.actionText ?? null,
    amount: columns.amount ?? null,
    minValue: columns.minValue ?? null,
    maxValue: columns.maxValue ?? null,
    unitText: columns.unitText ?? null,
    quantityText: columns.quantityText ?? null,
    factuality: columns.factuality ?? null,
  };
}

function speaksForLink(type: 'HOLDS_POSITION' | 'PART_OF', row: LinkRow): SpeaksForLink {
  const { dateStart, dateEnd } = columnsOf(type, row) as Partial<SpeaksForLink>; // as the schema folder declares them
  return { from: row[0], to: row[1], dateStart: dateStart ?? null, dateEnd: dateEnd ?? null };
}
