import { groupBy } from '../lib/group-by.js';
import type {
  ContentLink,
  Evidence,
  EvidenceStatement,
  RelationLink,
  ResponseLink,
  RoleLink,
  SpeaksForLink,
} from './evidence.js';

/** The evidence with look-ups for its links; built once and read by every rule. */
export interface EvidenceIndex extends Pick<Evidence, 'claims' | 'statements' | 'sources'> {
  /** HAS_CONTENT by content: the statements about it. */
  readonly contentLinksTo: Lookup<ContentLink>;
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

const none: ReadonlyArray<never> = [];

/** Builds the index, in time proportional to the evidence. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  const { claims, statements, sources, contents, responses, relations, roles, speaksForLinks } = evidence;
  const isKnown = ({ statement }: { readonly statement: string }): boolean => statements.has(statement);
  const contentLinksTo = lookup(contents.filter(isKnown), ({ content }) => content);
  return {
    claims,
    statements,
    sources,
    contentLinksTo,
    responsesTo: lookup(responses.filter(isKnown), ({ content }) => content),
    responsesFrom: lookup(responses, ({ statement }) => statement),
    sameAs: sameAsLookup(relations),
    relationsTo: lookup(
      relations.filter(({ kind }) => kind !== 'SAME_AS'),
      ({ to }) => to,
    ),
    rolesOf: lookup(roles, ({ claim }) => claim),
    speaksForLinksOf: lookup(speaksForLinks, ({ from }) => from),
    outerFirst: outerFirst(statements, contentLinksTo),
  };
}

function lookup<T>(items: ReadonlyArray<T>, keyOf: (item: T) => string): Lookup<T> {
  const groups = groupBy(items, keyOf);
  return (key) => groups.get(key) ?? none;
}

function sameAsLookup(relations: ReadonlyArray<RelationLink>): Lookup<string> {
  const others = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = others.get(id);
    if (known) known.push(other);
    else others.set(id, [other]);
  };
  for (const { kind, from, to } of relations) {
    if (kind !== 'SAME_AS') continue;
    add(from, to);
    add(to, from);
  }
  return (id) => others.get(id) ?? none;
}

/** A statement whose outer statements are being visited. */
interface Visit {
  readonly statement: EvidenceStatement;
  readonly links: ReadonlyArray<ContentLink>;
  next: number;
}

/** Sorts the statements so that each follows all statements about it. No import allows circles. */
function outerFirst(
  statements: ReadonlyMap<string, EvidenceStatement>,
  contentLinksTo: Lookup<ContentLink>,
): ReadonlyArray<EvidenceStatement> {
  const order: EvidenceStatement[] = [];
  const seen = new Set<string>();
  const visits: Visit[] = [];
  const enter = (statement: EvidenceStatement | undefined): void => {
    if (!statement || seen.has(statement.id)) return;
    seen.add(statement.id);
    visits.push({ statement, links: contentLinksTo(statement.id), next: 0 });
  };
  for (const statement of statements.values()) {
    enter(statement);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const link = visit.links[visit.next];
      visit.next += 1;
      if (link) enter(statements.get(link.statement));
      else {
        order.push(visit.statement);
        visits.pop();
      }
    }
  }
  return order;
}
