import type {
  ContentLink,
  Evidence,
  EvidenceStatement,
  ResponseLink,
  RelationLink,
  RoleLink,
  StandingLink,
} from './evidence.js';

/** The evidence with its links in both directions: built once, read by every rule. */
export interface EvidenceIndex extends Pick<Evidence, 'claims' | 'statements' | 'sources'> {
  /** HAS_CONTENT by what is held. */
  readonly holdersOf: Lookup<ContentLink>;
  /** HAS_CONTENT by the statement that holds. */
  readonly contentsOf: Lookup<ContentLink>;
  /** RESPONDS_TO by what is responded to. */
  readonly responsesTo: Lookup<ResponseLink>;
  /** RESPONDS_TO by the statement that responds. */
  readonly responsesOf: Lookup<ResponseLink>;
  /** SAME_AS, either direction: the ids at the other end. */
  readonly sameAs: Lookup<string>;
  /** ANSWERS, BEARS_ON and PART_OF by what they lead to. */
  readonly relationsTo: Lookup<RelationLink>;
  /** ANSWERS by the claim that is the answer. */
  readonly answersOf: Lookup<RelationLink>;
  /** ACTOR, RECIPIENT and OBJECT by the claim. */
  readonly rolesOf: Lookup<RoleLink>;
  /** What an actor speaks for. */
  readonly standingsOf: Lookup<StandingLink>;
  /** The statements, each after all that hold it. */
  readonly outerFirst: ReadonlyArray<EvidenceStatement>;
}

/** Gives the entries under a key; none where there is no such key. */
export type Lookup<T> = (key: string) => ReadonlyArray<T>;

/** Builds the index, in time proportional to the evidence. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  const { claims, statements, sources, contents, responses, relations, roles, standings } = evidence;
  const known = contents.filter(({ statement }) => statements.has(statement));
  const same = relations
    .filter(({ kind }) => kind === 'SAME_AS')
    .flatMap(({ from, to }) => [
      { id: from, other: to },
      { id: to, other: from },
    ]);
  const others = lookup(same, ({ id }) => id);
  const holdersOf = lookup(known, ({ content }) => content);
  const contentsOf = lookup(known, ({ statement }) => statement);
  return {
    claims,
    statements,
    sources,
    holdersOf,
    contentsOf,
    responsesTo: lookup(
      responses.filter(({ statement }) => statements.has(statement)),
      ({ content }) => content,
    ),
    responsesOf: lookup(responses, ({ statement }) => statement),
    sameAs: (id) => others(id).map(({ other }) => other),
    relationsTo: lookup(
      relations.filter(({ kind }) => kind !== 'SAME_AS'),
      ({ to }) => to,
    ),
    answersOf: lookup(
      relations.filter(({ kind }) => kind === 'ANSWERS'),
      ({ from }) => from,
    ),
    rolesOf: lookup(roles, ({ claim }) => claim),
    standingsOf: lookup(standings, ({ from }) => from),
    outerFirst: outerFirst(statements, holdersOf, contentsOf),
  };
}

/** A statement comes when all that hold it have come; a circle, which no load lets in, would be left out. */
function outerFirst(
  statements: ReadonlyMap<string, EvidenceStatement>,
  holdersOf: Lookup<ContentLink>,
  contentsOf: Lookup<ContentLink>,
): ReadonlyArray<EvidenceStatement> {
  const waitingFor = new Map<string, number>();
  const order: EvidenceStatement[] = [];
  for (const statement of statements.values()) {
    const holders = holdersOf(statement.id).length;
    waitingFor.set(statement.id, holders);
    if (holders === 0) order.push(statement);
  }
  // The list grows while it is walked.
  for (const { id } of order) {
    for (const { content } of contentsOf(id)) {
      const waiting = (waitingFor.get(content) ?? 0) - 1;
      waitingFor.set(content, waiting);
      const statement = statements.get(content);
      if (waiting === 0 && statement) order.push(statement);
    }
  }
  return order;
}

function lookup<T>(items: ReadonlyArray<T>, keyOf: (item: T) => string): Lookup<T> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return (key) => groups.get(key) ?? [];
}
