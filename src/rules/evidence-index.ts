import { groupBy } from '../lib/group-by.js';
import type { Evidence, RelationLink, ResponseLink, RoleLink, SpeaksForLink } from './evidence.js';
import { connectStatements, type NodeLink, type StatementNode } from './statement-nodes.js';

/** The evidence with look-ups for its links; built once and read by every rule. */
export interface EvidenceIndex extends Pick<Evidence, 'claims' | 'statements' | 'sources'> {
  readonly nodes: ReadonlyMap<string, StatementNode>;
  /** The statements, each after all statements about it. */
  readonly outerFirst: ReadonlyArray<StatementNode>;
  /** HAS_CONTENT by content: the statements about it. */
  readonly contentLinksTo: Lookup<NodeLink>;
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
}

/** Returns the entries for a key; an empty list for an unknown key. */
export type Lookup<T> = (key: string) => ReadonlyArray<T>;

const none: ReadonlyArray<never> = [];

/** Builds the index, in time proportional to the evidence. */
export function indexEvidence(evidence: Evidence): EvidenceIndex {
  const { claims, statements, sources, contents, responses, relations, roles, speaksForLinks } = evidence;
  const { nodes, outerFirst, linksToClaims } = connectStatements(statements, contents);
  return {
    claims,
    statements,
    sources,
    nodes,
    outerFirst,
    contentLinksTo: (id) => nodes.get(id)?.links ?? linksToClaims.get(id) ?? none,
    responsesTo: lookup(
      responses.filter(({ statement }) => statements.has(statement)),
      ({ content }) => content,
    ),
    responsesFrom: lookup(responses, ({ statement }) => statement),
    sameAs: sameAsLookup(relations),
    relationsTo: lookup(
      relations.filter(({ kind }) => kind !== 'SAME_AS'),
      ({ to }) => to,
    ),
    rolesOf: lookup(roles, ({ claim }) => claim),
    speaksForLinksOf: lookup(speaksForLinks, ({ from }) => from),
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
