import { accessToken } from './access-token.js';
import { button, html } from './dom.js';
import { NotOnRecord } from './not-on-record.js';
import { OperationFailed } from './operation-failed.js';

/** Returns what is shown when a view cannot be read: what happened, and what the reader can do. */
export function failureNotice(failure: unknown, retry: () => void): HTMLElement {
  const { title, sentence, step } = wordsOf(failure);
  return html(
    'section',
    { class: 'notice', role: 'alert' },
    html('h1', {}, title),
    html('p', {}, sentence),
    step && html('p', { class: 'quiet' }, step),
    failure instanceof OperationFailed && failure.kind === 'access' && tokenForm(retry),
    html(
      'p',
      {},
      button('Try again', { onclick: retry }),
      ' ',
      html('a', { href: '/' }, 'Go to the first page'),
    ),
  );
}

/** The token is that of a reader of the server; it is kept in this tab alone. */
function tokenForm(retry: () => void): HTMLElement {
  const field = html('input', { id: 'access-token', type: 'password', autocomplete: 'off', required: true });
  return html(
    'form',
    {
      class: 'token-form',
      onsubmit: (event) => {
        event.preventDefault();
        accessToken.set(field.value.trim());
        retry();
      },
    },
    html('label', { for: 'access-token' }, 'Token '),
    field,
    ' ',
    html('button', { type: 'submit' }, 'Use this token'),
  );
}

interface NoticeWords {
  readonly title: string;
  readonly sentence: string;
  /** The next step for the reader; null if there is none. */
  readonly step: string | null;
}

function wordsOf(failure: unknown): NoticeWords {
  if (failure instanceof NotOnRecord)
    return {
      title: 'This is not on record any more',
      sentence: failure.message,
      step: 'It may have been removed or renamed when its dossier was imported again. Try the search.',
    };
  if (failure instanceof OperationFailed)
    return { title: titles[failure.kind], sentence: failure.message, step: failure.hint };
  return {
    title: 'Something went wrong on this page',
    sentence: String(failure),
    step: 'Please report it, with the address of this page.',
  };
}

const titles = {
  unavailable: 'The database does not answer',
  access: 'This server needs a token',
  limit: 'This asks for too much at once',
  rejected: 'The server rejected the query',
} as const;
