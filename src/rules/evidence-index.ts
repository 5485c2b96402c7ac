import type {
  ContentLink,
  Evidence,
  EvidenceStatement,
  ResponseLink,
  RelationLink,
  RoleLink,
  SpeaksForLink,
} from './evidence.js';

/** The evidence with look-ups for its links in both directions; built once and read by every rule. */
export interface EvidenceIndex extends Pick<Evidence, 'claims' | 'statements' | 'sources'> {
  /** HAS_CONTENT by content: the statements about it. */
  readonly contentLinksTo: Lookup<ContentLink>;
  /** HAS_CONTENT by statement. */
  readonly contentLinksFrom: Lookup<ContentLink>;
  /** RESPONDS_TO by content. */
  readonly responsesTo: Lookup<ResponseLink>;
  /** RESPONDS_TO by statement. */
  readonly responsesFrom: Lookup<ResponseLink>;
  /** SAME_AS in either direction: the ids at the other end. */
  readonly sameAs: Lookup<string>;
  /** ANSWERS, BEARS_ON and PART_OF by their end. */
  readonly relationsTo: Lookup<RelationLink>;
  /** ACTOR, RECIPIENT and OBJECT by claim. */
  readonly rolesOf: Lookup<RoleLink>;
  /** The links to the actors that an actor speaks for. */
  readonly speaksForLinksOf: Lookup<SpeaksForLink>;
  /** The statements, each after all statements about it. */
  readonly outerFirst: ReadonlyArray<EvidenceStatement>;
}

/** Returns the entries for a key; an empty list for an unknown key. */
export type Lookup<T> = (key: string) => ReadonlyArray<T>;

/** Builds the index, in time proportional to the evidence. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  const { claims, statements, sources, contents, responses, relations, roles, speaksForLinks } = evidence;
  const known = contents.filter(({ statement }) => statements.has(statement));
  const same = relations
    .filter(({ kind }) => kind === 'SAME_AS')
    .flatMap(({ from, to }) => [
      { id: from, other: to },
      { id: to, other: from },
    ]);
  const others = lookup(same, ({ id }) => id);
  const contentLinksTo = lookup(known, ({ content }) => content);
  const contentLinksFrom = lookup(known, ({ statement }) => statement);
  return {
    claims,
    statements,
    sources,
    contentLinksTo,
    contentLinksFrom,
    responsesTo: lookup(
      responses.filter(({ statement }) => statements.has(statement)),
      ({ content }) => content,
    ),
    responsesFrom: lookup(responses, ({ statement }) => statement),
    sameAs: (id) => others(id).map(({ other }) => other),
    relationsTo: lookup(
      relations.filter(({ kind }) => kind !== 'SAME_AS'),
      ({ to }) => to,
    ),
    rolesOf: lookup(roles, ({ claim }) => claim),
    speaksForLinksOf: lookup(speaksForLinks, ({ from }) => from),
    outerFirst: outerFirst(statements, contentLinksTo, contentLinksFrom),
  };
}

/** Sorts the statements so that each follows all statements about it. Leaves out circles, which no import allows. */
function outerFirst(
  statements: ReadonlyMap<string, EvidenceStatement>,
  contentLinksTo: Lookup<ContentLink>,
  contentLinksFrom: Lookup<ContentLink>,
): ReadonlyArray<EvidenceStatement> {
  const waitingFor = new Map<string, number>();
  const order: EvidenceStatement[] = [];
  for (const statement of statements.values()) {
    const outerCount = contentLinksTo(statement.id).length;
    waitingFor.set(statement.id, outerCount);
    if (outerCount === 0) order.push(statement);
  }
  // The loop also visits the statements that it adds.
  for (const { id } of order) {
    for (const { content } of contentLinksFrom(id)) {
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
