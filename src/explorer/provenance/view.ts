import { Gone } from '../app.js';
import type { App, MakeView } from '../app.js';
import { copyButton } from '../details/panel.js';
import { button, fill, html } from '../dom.js';
import { light } from '../lighting.js';
import { lineLegend } from '../line-legend.js';
import { readProvenance } from '../operations.js';
import { factualityWords, outcomeWords, statusWords } from '../words.js';
import { drawProvenance } from './draw.js';
import { keptOf } from './kept.js';
import { pictureOf } from './picture.js';
import type { Picture, Provenance } from './picture.js';

/** Who says so: the chains of a claim as a picture, or as a table, with their sentences. */
export const claimView: MakeView<'claim'> = async (app, { view, as }) => {
  const node = await app.provenance(view.id);
  if (!node) throw new Gone(view.id);
  const picture = pictureOf(node);
  const sentences = sentenceList(app, node);
  const drawing =
    as === 'picture'
      ? drawProvenance(node, picture, {
          onChoose: (id) => {
            app.choose(id);
          },
          onChains: (chains) => {
            light(element, chains);
          },
        })
      : null;
  const element = html(
    'section',
    { class: 'claim-view' },
    html('h1', { class: 'claim-title' }, node.text),
    html('p', { class: 'lead' }, summaryOf(node)),
    drawing
      ? [
          html(
            'div',
            { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Picture of who says so' },
            drawing,
          ),
          lineLegend(),
        ]
      : chainTable(app, picture),
    node.attributionChainsTruncated &&
      html(
        'p',
        { class: 'quiet' },
        'There are more or longer chains than are shown; the counts go by all of them.',
      ),
    sentences,
  );
  element.addEventListener('lit-sentence', (event) => {
    light(element, event instanceof CustomEvent ? (event.detail as ReadonlyArray<number> | null) : null); // as sentenceList sends it
  });
  return {
    title: node.text,
    element,
    keep: {
      query: { text: readProvenance.text, variables: { id: view.id } },
      picture: () => drawing,
      data: () => keptOf(node),
    },
  };
};

function summaryOf(node: Provenance): string {
  const status = `As a claim: ${statusWords[node.standing.value].word}.`;
  const outcome = node.__typename === 'Request' ? ` As a request: ${outcomeWords[node.result.value]}.` : '';
  return `${status} ${statusWords[node.standing.value].why}${outcome}`;
}

function sentenceList(app: App, { chains }: Provenance): HTMLElement {
  const send = (target: EventTarget | null, chain: number | null) => {
    target?.dispatchEvent(
      new CustomEvent('lit-sentence', { bubbles: true, detail: chain === null ? null : [chain] }),
    );
  };
  return html(
    'section',
    { class: 'sentences' },
    html('h2', {}, 'In words'),
    html(
      'ol',
      {},
      chains.map(({ sentence, replySentences, hearsay, commitment }, number) => {
        const item = html(
          'li',
          { 'data-chains': String(number) },
          html('p', { class: 'sentence' }, [sentence, ...replySentences].join(' ')),
          html(
            'p',
            { class: 'quiet' },
            `${hearsay === 0 ? 'the document’s own words' : `hearsay, ${hearsay} deep`} · as a whole ${factualityWords[commitment]} `,
            copyButton(app, 'Copy', () => [sentence, ...replySentences].join(' ')),
          ),
        );
        item.addEventListener('pointerenter', () => {
          send(item, number);
        });
        item.addEventListener('pointerleave', () => {
          send(item, null);
        });
        return item;
      }),
    ),
  );
}

function chainTable(app: App, picture: Picture): HTMLElement {
  const body = html('tbody');
  const columns = ['Who', 'What sort', 'In which way', 'Words', 'Layer'];
  fill(
    body,
    picture.cards.map((card) =>
      html(
        'tr',
        {},
        html(
          'th',
          { scope: 'row' },
          button(card.title, {
            class: 'plain',
            onclick: () => {
              app.choose(card.id);
            },
          }),
        ),
        html('td', {}, card.isOrigin ? `${card.kind}, an origin` : card.kind),
        html('td', {}, card.notes.join('; ')),
        html('td', { class: 'words' }, card.quote && `“${card.quote}”`),
        html('td', {}, card.column === 0 ? 'document' : String(card.column)),
      ),
    ),
    picture.addressees.map((asked) =>
      html(
        'tr',
        {},
        html(
          'th',
          { scope: 'row' },
          button(asked.name, {
            class: 'plain',
            onclick: () => {
              app.choose(asked.ids[0] ?? null);
            },
          }),
        ),
        html('td', {}, 'was asked'),
        html('td', {}, outcomeWords[asked.outcome]),
        html('td', {}, asked.note),
        html('td', {}, 'answer'),
      ),
    ),
  );
  return html(
    'div',
    { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': 'Who says so, as a table' },
    html(
      'table',
      {},
      html(
        'thead',
        {},
        html(
          'tr',
          {},
          columns.map((name) => html('th', { scope: 'col' }, name)),
        ),
      ),
      body,
    ),
  );
}
