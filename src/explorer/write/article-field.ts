import { button, html } from '../dom.js';
import type { ArticleSource } from './article-source.js';
import type { ArticleFacts } from './begin-dossier.js';
import { chooseFile } from './dossier-files.js';
import { labelled, type FormField } from './form-fields.js';
import { articleFiles, isWebPage, readArticle, readWebPage } from './read-article.js';
import { paragraphsOf } from './text-parts.js';
import { countWords } from '../words.js';

/**
 * Creates the field `article` for a text, which is pasted, dropped as a file, or opened; `extractor` has the program that extracted it,
 * if one did. `onFacts` is called with what a file says of its text.
 */
export function articleField(onFacts: (facts: Partial<ArticleFacts>) => void): FormField {
  const area = html('textarea', {
    name: 'article',
    required: true,
    spellcheck: 'false',
    rows: 8,
    dir: 'auto',
  });
  const extractedBy = html('input', { type: 'hidden', name: 'extractor' });
  const note = html('p', { class: 'quiet', role: 'status' });
  const take = async (reading: Promise<ArticleSource>): Promise<void> => {
    note.textContent = 'Reading …';
    try {
      const { text, facts, extractor } = await reading;
      area.value = text;
      extractedBy.value = extractor ?? '';
      onFacts(facts);
      note.textContent = `Read ${countWords(paragraphsOf(text).length, 'paragraph')}.`;
    } catch (failure) {
      note.textContent = failure instanceof Error ? failure.message : String(failure);
    }
  };
  area.addEventListener('input', () => {
    extractedBy.value = ''; // what was changed by hand is no longer what a program extracts
  });
  area.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(readArticle(file));
  });
  area.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isWebPage(text)) return;
    event.preventDefault();
    void take(readWebPage(text));
  });
  const open = button('Open a text file', {
    onclick: () => {
      chooseFile(articleFiles, (file) => void take(readArticle(file)));
    },
  });
  const hint = 'It stays in this browser. A file (.txt, .md, .html, .pdf) can be dropped here.';
  const field = labelled('The text', area, hint);
  return { element: html('div', { class: 'wide' }, field.element, extractedBy, open, note), control: area };
}
