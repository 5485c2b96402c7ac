import type { App } from '../app.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { contentLine, responses, standing, statementHead } from '../lists/statement-parts.js';
import { checkedQuotations } from './checked-quotations.js';
import { readOutline } from './read-outline.js';
import type { Outline, OutlineContent } from './outline-statement.js';
import { textMark } from './text-mark.js';

/** Returns what a statement says as an outline. Throws OperationFailed. */
export async function outlineSection(app: App, id: string, signal: AbortSignal): Promise<HTMLElement> {
  const outline = await readOutline([id], signal);
  const contents = outline.statements.get(id)?.contents ?? [];
  if (contents.length === 0) return html('p', {}, 'Nothing is recorded of what it says.');
  return html('div', { class: 'outline' }, outlineList(app, contents, outline));
}

/** Returns contents as a nested list: who says what, in which words, with the standing of each claim at the side. */
export function outlineList(
  app: App,
  contents: ReadonlyArray<OutlineContent>,
  outline: Outline,
): HTMLElement | null {
  if (contents.length === 0) return null;
  return html(
    'ul',
    {},
    contents.map((content) => html('li', {}, contentParts(app, content, outline))),
  );
}

function contentParts(app: App, content: OutlineContent, outline: Outline): Child {
  const { id, inferred } = content;
  const note = inferred && html('span', { class: 'quiet' }, ' (read between the lines)');
  const statement = outline.statements.get(id);
  const mark = textMark(outline.check?.passage(content));
  if (!statement) return [claimParts(app, content, outline), mark];
  return [
    html('p', {}, statementHead(app, statement.line), note),
    checkedQuotations(statement, outline.check),
    mark,
    responses(app, statement.line),
    outlineList(app, statement.contents, outline),
  ];
}

function claimParts(app: App, { id, factuality, inferred, as }: OutlineContent, { claims }: Outline): Child {
  const claim = claims.get(id);
  if (!claim) return null;
  const note = [
    as && `in its words: “${as.replace(/^["“](.*)["”]$/, '$1')}”`,
    inferred && 'read between the lines',
  ].filter(Boolean);
  return html(
    'div',
    { class: 'outline-claim' },
    html(
      'p',
      {},
      contentLine(app, factuality, claim),
      note.length > 0 && html('span', { class: 'quiet' }, ` (${note.join('; ')})`),
    ),
    html('div', { class: 'item-side' }, standing(claim)),
  );
}
