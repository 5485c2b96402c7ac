import {
  citePage,
  citeSource,
  fileName,
  fontNames,
  pageCitation,
  sourceCitation,
} from '../../publish/publish.js';
import { toCard, toHtml, toLine, toMarkdown, toText } from '../../publish/publish.js';
import type { Card, CardFont, ClaimPage } from '../../publish/publish.js';
import type { App } from '../app.js';
import { copyButton } from '../copy-button.js';
import { button, html } from '../dom.js';
import type { Child } from '../dom.js';
import { download } from '../save/download.js';
import { pngOf } from '../save/to-png.js';
import { textMeasure } from '../text-measure.js';

/** Returns the section that copies and saves a claim for publication, with its citations. `today` is `YYYY-MM-DD`. */
export function publishSection(app: App, page: ClaimPage, today: string): HTMLElement {
  const rows: ReadonlyArray<readonly [name: string, parts: Child]> = [
    ['Card', [saveButton(app, cardFile(page, 'svg')), saveButton(app, cardFile(page, 'png'))]],
    ['Text', formButtons(app, page, { write: toText, extension: 'txt', type: 'text/plain' })],
    ['Markdown', formButtons(app, page, { write: toMarkdown, extension: 'md', type: 'text/markdown' })],
    ['HTML', formButtons(app, page, { write: toHtml, extension: 'html', type: 'text/html' })],
    ['One line', copyButton(app, 'Copy the line', () => toLine(page))],
  ];
  return html(
    'section',
    { class: 'publish' },
    html('h2', {}, 'Publish'),
    html(
      'dl',
      {},
      rows.map(([name, parts]) => [html('dt', {}, name), html('dd', {}, parts)]),
    ),
    html('h3', {}, 'Cite this page'),
    html('p', { class: 'citation' }, citePage(page, today)),
    html(
      'p',
      {},
      copyButton(app, 'Copy the citation', () => citePage(page, today)),
      ' ',
      copyButton(app, 'Copy as CSL-JSON', () => JSON.stringify([pageCitation(page, today)], null, 2)),
    ),
    page.sources.length > 0 && sourceCitations(app, page),
  );
}

function sourceCitations(app: App, { title, sources }: ClaimPage): Child {
  const all = (): string => `${JSON.stringify(sources.map(sourceCitation), null, 2)}\n`;
  return [
    html('h3', {}, 'Cite its documents'),
    html(
      'ul',
      {},
      sources.map((source) =>
        html(
          'li',
          {},
          html('span', { class: 'citation' }, citeSource(source)),
          ' ',
          copyButton(app, 'Copy', () => citeSource(source)),
          ' ',
          copyButton(app, 'Copy as CSL-JSON', () => JSON.stringify([sourceCitation(source)], null, 2)),
        ),
      ),
    ),
    saveButton(app, {
      label: 'Save all as CSL-JSON',
      name: fileName(title, 'documents', 'json'),
      write: () => new Blob([all()], { type: 'application/json' }),
    }),
  ];
}

/** A form of the page as text. */
interface TextForm {
  readonly write: (page: ClaimPage) => string;
  readonly extension: string;
  readonly type: string;
}

function formButtons(app: App, page: ClaimPage, { write, extension, type }: TextForm): Child {
  return [
    copyButton(app, 'Copy', () => write(page)),
    saveButton(app, {
      label: 'Save',
      name: fileName(page.title, '', extension),
      write: () => new Blob([write(page)], { type }),
    }),
  ];
}

/** A file that a button saves. */
interface SavedFile {
  readonly label: string;
  readonly name: string;
  readonly write: () => Blob | Promise<Blob>;
}

function cardFile(page: ClaimPage, extension: 'svg' | 'png'): SavedFile {
  const write = (): Blob | Promise<Blob> => {
    const card = drawCard(page);
    return extension === 'png' ? pngOf(card.svg, card) : new Blob([card.svg], { type: 'image/svg+xml' });
  };
  return {
    label: `Save as ${extension.toUpperCase()}`,
    name: fileName(page.title, 'card', extension),
    write,
  };
}

function drawCard(page: ClaimPage): Card {
  const measures = new Map<string, (text: string) => number>();
  return toCard(page, (text, font) => {
    const css = cssOf(font);
    const measure = measures.get(css) ?? textMeasure(css);
    measures.set(css, measure);
    return measure(text);
  });
}

function cssOf({ size, family, weight }: CardFont): string {
  return `${weight} ${size}px ${fontNames[family]}`;
}

function saveButton({ announce }: App, { label, name, write }: SavedFile): HTMLElement {
  const element = button(label, {
    title: name,
    onclick: () => {
      void save();
    },
  });
  const save = async (): Promise<void> => {
    try {
      download(await write(), name);
      element.textContent = 'Saved ✓';
      announce(`${name} is saved.`);
    } catch {
      element.textContent = 'Not saved';
      announce('The file could not be created.');
    }
    setTimeout(() => {
      element.textContent = label;
    }, 2500);
  };
  return element;
}
