import type { App } from '../app.js';
import { fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { responses, statementHead } from '../lists/statement-parts.js';
import { graphiqlLink } from '../query-links.js';
import readArticleText from '../operations/read-article.graphql?raw';
import type { Operation } from '../operations.js';
import type { ReadArticleQuery, ReadArticleQueryVariables } from '../operations.generated.js';
import { runOperation } from '../run-operation.js';
import { countWords } from '../words.js';
import { checkTool } from './check-tool.js';
import { articleParagraphs, placeWords } from './article-paragraphs.js';
import type { Paragraph, Report } from './article-paragraphs.js';
import { checkedQuotations } from './checked-quotations.js';
import { outlineList } from './outline-section.js';
import { readOutline } from './read-outline.js';
import type { CheckedDocument } from './text-check.js';
import type { Outline, TextCheck } from './outline-statement.js';

const readArticle: Operation<ReadArticleQuery, ReadArticleQueryVariables> = { text: readArticleText.trim() };

/** Returns a document taken apart: paragraph by paragraph, who says what, in which words. Throws OperationFailed. */
export async function articleSection(app: App, id: string, signal: AbortSignal): Promise<HTMLElement> {
  const { reports, document } = await readReports(id, signal);
  if (reports.length === 0) return html('p', {}, 'No statement of this document is on record.');
  const outline = await readOutline(
    reports.map((report) => report.id),
    signal,
  );
  const paragraphs = html('div', {});
  const show = (check: TextCheck | null): void => {
    fill(
      paragraphs,
      articleParagraphs(reports, outline.statements).map((paragraph) =>
        paragraphSection(app, paragraph, { ...outline, check }),
      ),
    );
  };
  show(null);
  return html(
    'div',
    { class: 'outline' },
    html(
      'div',
      { class: 'list-tools' },
      html('p', { class: 'amount' }, countWords(outline.statements.size, 'statement')),
      graphiqlLink({ text: readArticle.text, variables: { id, after: null } }, 'As GraphQL'),
    ),
    checkTool(async (text) => {
      const { textCheck } = await import('./text-check.js');
      const check = textCheck(text, document);
      show(check);
      return { ...check, found: paragraphs.querySelectorAll('.text-mark').length };
    }),
    paragraphs,
  );
}

interface Article {
  readonly reports: ReadonlyArray<Report>;
  readonly document: CheckedDocument;
}

async function readReports(id: string, signal: AbortSignal): Promise<Article> {
  const reports: Report[] = [];
  let document: CheckedDocument = { id, textSha256: null, language: null };
  let after: string | null = null;
  do {
    const answer: ReadArticleQuery = await runOperation(readArticle, { id, after }, signal);
    if (answer.node?.__typename !== 'Document') break;
    const { textSha256, language } = answer.node;
    document = { id, textSha256, language };
    const { edges, pageInfo } = answer.node.reports;
    reports.push(...edges.map(({ node, locator }) => ({ id: node.id, locator })));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return { reports, document };
}

function paragraphSection(app: App, { locator, entries }: Paragraph, outline: Outline): HTMLElement {
  return html(
    'section',
    { class: 'paragraph' },
    html('h2', {}, placeWords(locator)),
    entries.map(({ statement, contents, isFirst }): Child => [
      html('p', { class: 'outline-head' }, statementHead(app, statement.line)),
      isFirst && [checkedQuotations(statement, outline.check), responses(app, statement.line)],
      outlineList(app, contents, outline),
    ]),
  );
}
