import { fill, html } from '../dom.js';
import { actButtons } from './act-buttons.js';
import { articleField } from './article-field.js';
import type { Passage } from './draft-state.js';
import { formFrame } from './form-frame.js';
import type { WritePage } from './page.js';
import { articleText, paragraphsOf, resized, type Paragraph } from './text-parts.js';

/** The pane of the text. */
export interface TextPane {
  readonly element: HTMLElement;
  readonly update: () => void;
  /** Focuses the text; with `next`, on the sentence after the chosen one. */
  readonly focus: (where: 'here' | 'next') => void;
}

/** Creates the pane of the text, in which a passage is chosen by mouse or by keys. */
export function textPane(page: WritePage): TextPane {
  const article = html('div', { class: 'article', tabindex: 0, role: 'group', 'aria-label': 'The text' });
  const element = html(
    'section',
    { class: 'pane', 'aria-labelledby': 'text-heading' },
    html('h2', { id: 'text-heading' }, 'The text'),
    html(
      'div',
      { class: 'acts', role: 'group', 'aria-label': 'Record the chosen passage' },
      actButtons(page, 'text'),
    ),
    html(
      'p',
      { class: 'quiet' },
      'Choose a sentence with the arrow keys, or any words with the mouse. With Shift, the arrow keys move the end of the passage by a word or a clause; with Alt and Shift, its beginning.',
    ),
    article,
  );
  let shownText: string | null = null;
  let sentences: ReadonlyArray<Passage> = [];
  let spans: ReadonlyArray<HTMLElement> = [];
  const update = (): void => {
    const { draft } = page.state();
    if (draft.article !== shownText) {
      shownText = draft.article;
      const paragraphs = paragraphsOf(draft.article);
      sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
      fill(article, paragraphs.length === 0 ? noText(page) : paragraphs.map(paragraphElement));
      spans = [...article.querySelectorAll<HTMLElement>('.sentence-part')];
    }
    for (const span of spans) showPassage(page, span);
  };
  const choose = (passage: Passage): void => {
    page.dispatch({ kind: 'CHOOSE', passage });
    spans.find((span) => within(passageOf(span), passage.start))?.scrollIntoView({ block: 'nearest' });
    page.announce(draftText(page, passage));
  };
  const move = (step: 1 | -1): void => {
    const { passage } = page.state();
    const index = passage ? sentences.findIndex(({ end }) => end > passage.start) : -1;
    const next =
      passage === null ? sentences[0] : sentences[Math.min(sentences.length - 1, Math.max(0, index + step))];
    if (next) choose(next);
  };
  article.addEventListener('keydown', (event) => {
    if (event.target !== article) return; // the field for a text that is missing
    listen(page, event, { choose, move });
  });
  article.addEventListener('mouseup', (event) => {
    const chosen = selectedPassage() ?? clicked(event.target);
    if (chosen) choose(chosen);
  });
  return {
    element,
    update,
    focus: (where) => {
      article.focus();
      if (where === 'next' || page.state().passage === null) move(1);
    },
  };
}

/** Takes the text of a dossier that was opened without it. */
function noText(page: WritePage): HTMLElement {
  return formFrame({
    label: 'Add the text',
    above: html(
      'p',
      { class: 'quiet' },
      'A dossier does not contain its text. Add it here, or add entries in the outline.',
    ),
    fields: [articleField(() => undefined)],
    submitLabel: 'Add the text',
    onSubmit: ({ article = '', extractor = '' }) => {
      page.changeDraft({
        ...page.state().draft,
        ...{ article: articleText(article), extractor: extractor || null },
      });
    },
  });
}

function paragraphElement({ sentences }: Paragraph): HTMLElement {
  return html(
    'p',
    { dir: 'auto' },
    sentences.map((sentence) => [sentenceSpan(sentence), ' ']),
  );
}

function sentenceSpan({ start, end }: Passage): HTMLElement {
  return html('span', { class: 'sentence-part', 'data-start': start, 'data-end': end });
}

/** Shows which part of a sentence is chosen, and whether something was recorded from it. */
function showPassage(page: WritePage, span: HTMLElement): void {
  const { draft, passage } = page.state();
  const { start, end } = passageOf(span);
  const from = passage ? Math.max(start, passage.start) : end;
  const to = passage ? Math.min(end, passage.end) : end;
  const key = from < to ? `${from}-${to}` : 'none';
  span.classList.toggle(
    'recorded',
    draft.marks.some((mark) => mark.start < end && mark.end > start),
  );
  if (span.dataset['shown'] === key) return;
  span.dataset['shown'] = key;
  if (from >= to) span.replaceChildren(draft.article.slice(start, end));
  else
    fill(
      span,
      draft.article.slice(start, from),
      html('mark', {}, draft.article.slice(from, to)),
      draft.article.slice(to, end),
    );
}

function listen(
  page: WritePage,
  event: KeyboardEvent,
  { choose, move }: { readonly choose: (passage: Passage) => void; readonly move: (step: 1 | -1) => void },
): void {
  const { passage, draft } = page.state();
  const isForward = event.key === 'ArrowDown' || event.key === 'ArrowRight';
  if (!isForward && event.key !== 'ArrowUp' && event.key !== 'ArrowLeft') return;
  event.preventDefault();
  const step = isForward ? 1 : -1;
  const edge = event.altKey ? 'START' : 'END';
  const unit = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? 'CLAUSE' : 'WORD';
  if (event.shiftKey && passage) choose(resized(draft.article, passage, { edge, unit, step }));
  else move(step);
}

/** Returns the passage that is selected by mouse, or null. */
function selectedPassage(): Passage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}

function offsetOf(node: Node, offset: number): number | null {
  const span = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.sentence-part');
  if (!span) return null;
  const before = document.createRange();
  before.setStart(span, 0);
  before.setEnd(node, offset);
  return passageOf(span).start + before.toString().length;
}

function clicked(target: EventTarget | null): Passage | null {
  const span = target instanceof Element ? target.closest<HTMLElement>('.sentence-part') : null;
  return span ? passageOf(span) : null;
}

function passageOf({ dataset }: HTMLElement): Passage {
  return { start: Number(dataset['start']), end: Number(dataset['end']) };
}

function within({ start, end }: Passage, offset: number): boolean {
  return start <= offset && offset < end;
}

function draftText(page: WritePage, { start, end }: Passage): string {
  return page.state().draft.article.slice(start, end);
}
