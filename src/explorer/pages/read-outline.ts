import contentLink from '../operations/content-link.graphql?raw';
import documentLinkText from '../operations/document-link.graphql?raw';
import readContentsText from '../operations/read-contents.graphql?raw';
import readLinesText from '../operations/read-lines.graphql?raw';
import sourceLink from '../operations/source-link.graphql?raw';
import statementRow from '../operations/statement-row.graphql?raw';
import { inParts } from '../in-parts.js';
import { join } from '../operations.js';
import type { Operation } from '../operations.js';
import type {
  ReadContentsQuery,
  ReadContentsQueryVariables,
  ReadLinesQuery,
  ReadLinesQueryVariables,
} from '../operations.generated.js';
import { runOperation } from '../run-operation.js';
import { contentsPerQuery, linesPerQuery } from './outline-limits.js';
import type { Outline, OutlineClaim, OutlineContent, OutlineStatement } from './outline-statement.js';

const readContents: Operation<ReadContentsQuery, ReadContentsQueryVariables> = {
  text: readContentsText.trim(),
};

const readLines: Operation<ReadLinesQuery, ReadLinesQueryVariables> = {
  text: join(readLinesText, statementRow, contentLink, sourceLink, documentLinkText),
};

/** As in attribution chains. */
const maxDepth = 8;

/** Reads statements and the statements within them, level by level. Throws OperationFailed. */
export async function readOutline(ids: ReadonlyArray<string>, signal: AbortSignal): Promise<Outline> {
  const contents = await readAllContents(ids, signal);
  const inner = [...contents.values()].flat().map(({ id }) => id);
  const statements = new Map<string, OutlineStatement>();
  const claims = new Map<string, OutlineClaim>();
  for (const line of await readAllLines([...new Set([...ids, ...inner])], signal)) {
    if (line.__typename === 'Statement')
      statements.set(line.id, { id: line.id, line, contents: contents.get(line.id) ?? [] });
    else if ('claimKind' in line) claims.set(line.id, line);
  }
  return { statements, claims, check: null };
}

async function readAllContents(
  ids: ReadonlyArray<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlyArray<OutlineContent>>> {
  const found = new Map<string, ReadonlyArray<OutlineContent>>();
  let level: ReadonlyArray<string> = [...new Set(ids)];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth += 1) {
    const inner = new Set<string>();
    for (const part of inParts(level, contentsPerQuery))
      for (const [id, edges] of await readContentsOf(part, signal)) {
        found.set(
          id,
          edges.map(({ node, ...edge }) => ({ ...edge, id: node.id })),
        );
        for (const { node } of edges) if (node.__typename === 'Statement') inner.add(node.id);
      }
    level = [...inner].filter((id) => !found.has(id));
  }
  return found;
}

type Statement = Extract<
  NonNullable<NonNullable<ReadContentsQuery['nodes']>[number]>,
  { readonly __typename: 'Statement' }
>;
type Edges = Statement['content']['edges'];

/** Reads all contents of statements; those beyond a page are read statement by statement. */
async function readContentsOf(
  ids: ReadonlyArray<string>,
  signal: AbortSignal,
): Promise<ReadonlyArray<readonly [id: string, edges: Edges]>> {
  const found: [string, Edges][] = [];
  for (const { id, content } of await readContentsPage(ids, null, signal)) {
    const edges = [...content.edges];
    let { pageInfo } = content;
    while (pageInfo.hasNextPage) {
      const [next] = await readContentsPage([id], pageInfo.endCursor, signal);
      if (!next) break;
      edges.push(...next.content.edges);
      ({ pageInfo } = next.content);
    }
    found.push([id, edges]);
  }
  return found;
}

async function readContentsPage(
  ids: ReadonlyArray<string>,
  after: string | null,
  signal: AbortSignal,
): Promise<ReadonlyArray<Statement>> {
  const { nodes } = await runOperation(readContents, { ids, after }, signal);
  return (nodes ?? []).filter((node) => node?.__typename === 'Statement');
}

async function readAllLines(ids: ReadonlyArray<string>, signal: AbortSignal) {
  const answers = [];
  for (const part of inParts(ids, linesPerQuery))
    answers.push(await runOperation(readLines, { ids: part }, signal));
  return answers.flatMap(({ nodes }) => (nodes ?? []).filter((node) => node !== null));
}
