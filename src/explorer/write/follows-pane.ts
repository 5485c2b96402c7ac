import { idWithin } from '../../model/ids.js';
import type { Advice } from '../../advice/advice.js';
import { button, fill, html, type Child } from '../dom.js';
import { beginEntry } from './begin-entry.js';
import { requestOutcomeWords, statusReason } from '../provenance/reply-words.js';
import { originCountWords, statusWords } from '../words.js';
import { recordForms } from './change-entry.js';
import { findingBadges } from './finding-badges.js';
import { foldedPictures } from './folded-pictures.js';
import type { ClaimFindings, StatusChange } from './follows.js';
import { listOf } from './dossier-records.js';
import { openLikes, type LikeClaim } from './open-likes.js';
import type { WritePage } from './page.js';
import { recordOfProblem } from './read-draft.js';

/** The pane of what follows from the entries. */
export interface FollowsPane {
  readonly element: HTMLElement;
  readonly update: () => void;
}

/** Creates the pane with the problems, what the last change has altered, and each claim read back in sentences. */
export function followsPane(page: WritePage): FollowsPane {
  const place = html('div', {});
  const element = html(
    'section',
    { class: 'pane', 'aria-labelledby': 'follows-heading', tabindex: 0 },
    html('h2', { id: 'follows-heading' }, 'What follows from it'),
    place,
  );
  /** What is shown: the findings are worked out anew after each change of the dossier. */
  let shown: ReadonlyArray<ClaimFindings> | null = null;
  let shownLikes: ReadonlyArray<LikeClaim> | null = null;
  const pictures = foldedPictures(page);
  return {
    element,
    update: () => {
      const { likes } = page.state();
      if (page.findings() === shown && likes === shownLikes) return;
      shown = page.findings();
      shownLikes = likes;
      fill(
        place,
        problemList(page),
        changeList(page),
        page.findings().map((found) => finding(found, pictures(found))),
        likeList(page),
        adviceList(page),
        isEmpty(page) && nothingYet(),
      );
    },
  };
}

function isEmpty(page: WritePage): boolean {
  return page.findings().length === 0 && page.reading().problems.length === 0;
}

function nothingYet(): HTMLElement {
  return html(
    'p',
    { class: 'quiet' },
    'As soon as a claim is recorded, its status and its sources stand here.',
  );
}

function problemList(page: WritePage): ReadonlyArray<HTMLElement> {
  const { problems } = page.reading();
  return problems.map((problem) => {
    const id = recordOfProblem(page.reading(), problem);
    return html(
      'div',
      { class: 'problem' },
      html('p', {}, problem.message),
      html('small', {}, problem.hint),
      id !== null && openButton(page, id),
    );
  });
}

/** Lists claims of other dossiers that look like one of the draft, each with the button that joins them. */
function likeList(page: WritePage): HTMLElement | null {
  const { records } = page.reading();
  const likes = openLikes(records, page.state().likes);
  if (likes.length === 0) return null;
  return html(
    'section',
    { class: 'finding' },
    html('h3', {}, 'Already in the graph?'),
    likes.map(({ own, ownText, id, text }) =>
      html(
        'div',
        { class: 'advice' },
        html(
          'p',
          {},
          `Your claim “${ownText}” has nearly the words of a claim in another dossier: “${text}”.`,
        ),
        button('They are the same, told differently', {
          onclick: () => {
            const related = [...listOf(records.find(own)?.record['related']), { ref: id, kind: 'SAME_AS' }];
            page.change([{ kind: 'SET', section: 'claims', id: own, fields: { related } }], {
              selected: own,
              mark: null,
              sentence: () => 'Joined.',
            });
          },
        }),
        ' ',
        html('a', { href: `/?claim=${encodeURIComponent(id)}`, target: '_blank' }, 'Open the other claim'),
      ),
    ),
  );
}

/** The most advice that is shown at once. */
const mostAdvice = 50;

/** Lists the advice, last: it is about what may be a slip, not about what is wrong. */
function adviceList(page: WritePage): HTMLElement | null {
  const advice = page.advice();
  const { id } = page.reading().records;
  if (advice.length === 0) return null;
  return html(
    'section',
    { class: 'finding' },
    html('h3', {}, 'Worth a look'),
    advice
      .slice(0, mostAdvice)
      .map(({ code, message, hint, record, sentence }) =>
        html(
          'div',
          { class: 'advice' },
          html('p', {}, message),
          html('small', {}, withoutCodes(hint)),
          adviceButton(page, { code, own: idWithin(id, record), sentence }),
        ),
      ),
    advice.length > mostAdvice && html('p', { class: 'quiet' }, `… and ${advice.length - mostAdvice} more`),
  );
}

/** Leaves out the names that the format has for something, `(soughtReplyFrom)`; a form has words for them. */
function withoutCodes(hint: string): string {
  return hint.replace(/ \((?:[a-z]+[A-Z]\w*|[A-Z_]+(?:, [A-Z_]+)*)\)/g, '');
}

function openButton(page: WritePage, id: string): HTMLElement {
  return button('Change the entry', {
    onclick: () => {
      page.dispatch({ kind: 'SHOW_FORM', form: { kind: 'EDIT', id } });
    },
  });
}

/** Creates the button that leads to what the advice is about. */
function adviceButton(
  page: WritePage,
  {
    code,
    own,
    sentence,
  }: Pick<Advice, 'code'> & { readonly own: string; readonly sentence: string | undefined },
): Child {
  if (sentence !== undefined) return sentenceButton(page, sentence);
  if (code === 'REPLY_NOT_SOUGHT')
    return button('Record who replied, or did not', {
      onclick: () => {
        page.dispatch({ kind: 'SELECT', id: own });
        beginEntry(page, 'REPLY', 'outline');
      },
    });
  return recordForms[page.reading().records.find(own)?.section ?? ''] && openButton(page, own);
}

/** Chooses a sentence of the text, so that a key records it. */
function sentenceButton(page: WritePage, sentence: string): HTMLElement {
  return button('Choose the sentence', {
    onclick: () => {
      const start = page.state().draft.article.indexOf(sentence);
      if (start < 0) return;
      page.dispatch({ kind: 'CHOOSE', passage: { start, end: start + sentence.length } });
      document.querySelector<HTMLElement>('.article')?.focus();
      document.querySelector('.article mark')?.scrollIntoView({ block: 'nearest' });
    },
  });
}

function changeList(page: WritePage): ReadonlyArray<HTMLElement> {
  return page.changes().map((change) => html('p', { class: 'change' }, changeWords(change)));
}

/** Returns a sentence about a claim whose status or outcome has changed, with the reason, in the words in which the claim is shown. */
export function changeWords({ what, before, after }: StatusChange): string {
  if (what === 'STATUS')
    return `Now ${statusWords[after.status].word} (before: ${statusWords[before.status].word}): ${after.text}. ${statusReason(after.picture())}`;
  return `Now ${outcomeOf(after)} (before: ${outcomeOf(before)}): ${after.text}.`;
}

function outcomeOf({ picture }: ClaimFindings): string {
  const { outcome } = picture();
  return outcome ? requestOutcomeWords(outcome) : '';
}

function finding(found: ClaimFindings, picture: HTMLElement): HTMLElement {
  const { text, origins, against, sentences } = found;
  return html(
    'article',
    { class: 'finding' },
    html('h3', { dir: 'auto' }, text),
    html('p', {}, findingBadges(found)),
    html('p', { class: 'quiet' }, statusReason(found.picture())),
    html('p', { class: 'quiet' }, originWords(origins, against)),
    html(
      'ul',
      {},
      sentences.map((sentence) => html('li', { dir: 'auto' }, sentence)),
    ),
    picture,
  );
}

function originWords(origins: ClaimFindings['origins'], against: ClaimFindings['against']): string {
  const positive = `Rests on ${originCountWords(origins.atLeast, origins.atMost)}, as far as recorded`;
  return against.atMost === 0
    ? `${positive}.`
    : `${positive}; ${originCountWords(against.atLeast, against.atMost)} against it.`;
}
