import { inParts } from '../in-parts.js';
import { readParticipants as operation } from '../operations.js';
import type { StatementParticipantsFragment } from '../operations.generated.js';
import { runOperation } from '../run-operation.js';
import { maxIdsPerQuery } from './limits.js';

/** Which participants are read, and until when. */
interface ParticipantOptions {
  /** Whether claims bring statements about them and replies, with their sources. */
  readonly claims: 'parties' | 'parties and statements';
  readonly signal?: AbortSignal;
}

/** Returns the ids of the people, bodies and documents of records: who said, acted, was asked and replied. Throws OperationFailed. */
export async function readParticipants(
  ids: ReadonlyArray<string>,
  { claims, signal }: ParticipantOptions,
): Promise<ReadonlyArray<string>> {
  const withStatements = claims === 'parties and statements';
  const answers = await Promise.all(
    inParts(ids, maxIdsPerQuery).map((part) =>
      runOperation(operation, { ids: part, withStatements }, signal),
    ),
  );
  const found = answers
    .flatMap(({ nodes }) => nodes ?? [])
    .flatMap((node) => {
      if (node === null) return [];
      if (node.__typename === 'Statement') return idsOfStatement(node);
      if (!('actors' in node)) return [];
      const statements = [...(node.contentOf?.edges ?? []), ...(node.replies?.edges ?? [])];
      return [
        ...[...node.actors, ...node.recipients].map((link) => link.node.id),
        ...statements.flatMap((edge) => [edge.node.id, ...idsOfStatement(edge.node)]),
      ];
    });
  return [...new Set(found)];
}

function idsOfStatement({ attributedTo, reportedIn }: StatementParticipantsFragment): ReadonlyArray<string> {
  return [...attributedTo, ...reportedIn].map(({ node }) => node.id);
}
