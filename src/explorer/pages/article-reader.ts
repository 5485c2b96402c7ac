import readArticleText from '../operations/read-article.graphql?raw';
import type { Operation } from '../operations.js';
import type { ReadArticleQuery, ReadArticleQueryVariables } from '../operations.generated.js';
import { runOperation } from '../run-operation.js';
import type { Report } from './article-paragraphs.js';
import type { Outline, OutlineClaim, OutlineStatement } from './outline-statement.js';
import { readOutline } from './read-outline.js';
import type { CheckedDocument } from './text-check.js';

export const readArticle: Operation<ReadArticleQuery, ReadArticleQueryVariables> = {
  text: readArticleText.trim(),
};

/** The statements that a document reports, in their order, read portion by portion. */
export interface ArticleReader {
  readonly document: CheckedDocument;
  /** The statements that were read. */
  readonly reports: ReadonlyArray<Report>;
  readonly outline: Outline;
  /** The number of statements that the document reports. */
  readonly total: number;
  readonly isComplete: boolean;
  /** Reads the next portion, once for calls at the same time. Throws OperationFailed; it can then be called again. */
  readMore(): Promise<void>;
}

/** Creates the reader of a document, which reads nothing yet. `signal` aborts its requests. */
export function articleReader(id: string, signal: AbortSignal): ArticleReader {
  const reports: Report[] = [];
  const statements = new Map<string, OutlineStatement>();
  const claims = new Map<string, OutlineClaim>();
  let document: CheckedDocument = { id, textSha256: null, language: null };
  let total = 0;
  let after: string | null = null;
  let isComplete = false;
  let reading: Promise<void> | null = null;
  const readPortion = async (): Promise<void> => {
    const { node } = await runOperation(readArticle, { id, after }, signal);
    if (node?.__typename !== 'Document') {
      isComplete = true;
      return;
    }
    const { edges, pageInfo, totalCount } = node.reports;
    const portion = await readOutline(
      edges.map((edge) => edge.node.id),
      signal,
    );
    document = { id, textSha256: node.textSha256, language: node.language };
    reports.push(...edges.map((edge) => ({ id: edge.node.id, locator: edge.locator })));
    for (const [key, statement] of portion.statements) statements.set(key, statement);
    for (const [key, claim] of portion.claims) claims.set(key, claim);
    total = totalCount;
    after = pageInfo.endCursor;
    isComplete = !pageInfo.hasNextPage;
  };
  return {
    get document() {
      return document;
    },
    reports,
    outline: { statements, claims, check: null },
    get total() {
      return total;
    },
    get isComplete() {
      return isComplete;
    },
    readMore: () => {
      reading ??= readPortion().finally(() => {
        reading = null;
      });
      return reading;
    },
  };
}
