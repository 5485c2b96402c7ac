import type { App } from '../app.js';
import { button, fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { failureNotice } from '../failure-notice.js';
import { responses, statementHead } from '../lists/statement-parts.js';
import { graphiqlLink } from '../query-links.js';
import { showProgress } from '../show-progress.js';
import { countWords } from '../words.js';
import { checkTool } from './check-tool.js';
import { articleParagraphs, placeWords } from './article-paragraphs.js';
import type { Paragraph } from './article-paragraphs.js';
import { articleReader, readArticle } from './article-reader.js';
import type { ArticleReader } from './article-reader.js';
import { checkedQuotations } from './checked-quotations.js';
import { outlineList } from './outline-section.js';
import type { Outline, TextCheck } from './outline-statement.js';

/**
 * Returns a document taken apart: paragraph by paragraph, who says what, in which words; of a document with very many statements the first
 * ones, and a button for more. Throws OperationFailed.
 */
export async function articleSection(app: App, id: string, signal: AbortSignal): Promise<HTMLElement> {
  const reader = articleReader(id, signal);
  await reader.readMore();
  if (reader.reports.length === 0) return html('p', {}, 'No statement of this document is on record.');
  const amount = html('p', { class: 'amount' });
  const paragraphs = html('div', {});
  const foot = html('div', {});
  let check: TextCheck | null = null;
  const show = (): void => {
    fill(amount, amountWords(reader));
    const { statements } = reader.outline;
    fill(
      paragraphs,
      articleParagraphs(reader.reports, statements).map((paragraph) =>
        paragraphSection(app, paragraph, { ...reader.outline, check }),
      ),
    );
    fill(foot, !reader.isComplete && button('Show more statements', { onclick: () => void more() }));
  };
  const more = async (): Promise<void> => {
    const done = showProgress(foot, 'Reading more statements');
    try {
      await reader.readMore();
      show();
    } catch (failure) {
      if (!signal.aborted)
        fill(
          foot,
          failureNotice(failure, () => void more()),
        );
    } finally {
      done();
    }
  };
  show();
  return html(
    'div',
    { class: 'outline' },
    html(
      'div',
      { class: 'list-tools' },
      amount,
      graphiqlLink({ text: readArticle.text, variables: { id, after: null } }, 'As GraphQL'),
    ),
    checkTool(async (text) => {
      const { textCheck } = await import('./text-check.js');
      while (!reader.isComplete) await reader.readMore();
      const found = textCheck(text, reader.document);
      check = found;
      show();
      return { ...found, found: paragraphs.querySelectorAll('.text-mark').length };
    }),
    paragraphs,
    foot,
  );
}

function amountWords({ outline, reports, total, isComplete }: ArticleReader): string {
  return isComplete
    ? countWords(outline.statements.size, 'statement')
    : `The first ${reports.length.toLocaleString('en')} of ${countWords(total, 'statement')} that it reports`;
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
