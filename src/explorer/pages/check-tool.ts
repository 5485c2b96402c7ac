import { html } from '../dom.js';

/** What came of a comparison with a text. */
export interface CheckResult {
  /** Whether it is the text in which the passages were marked, as far as that is known. */
  readonly isMarkedText: boolean;
  /** The number of quotations and passages that were compared. */
  readonly found: number;
}

/** Returns the tool that lets a reader choose the text of a document, which stays in the browser, and says what came of it. */
export function checkTool(check: (text: string) => Promise<CheckResult>): HTMLElement {
  const status = html('p', { class: 'quiet', role: 'status' });
  const input = html('input', {
    type: 'file',
    accept: '.txt,.md,text/plain,text/markdown',
    onchange: () => {
      const [file] = input.files ?? [];
      void file
        ?.text()
        .then(check)
        .then((result) => {
          status.textContent = resultWords(result);
        });
    },
  });
  return html(
    'details',
    { class: 'check-tool' },
    html('summary', {}, 'Check quotations against the text'),
    html('label', {}, 'The text of the document, as a text file; it stays in your browser', input),
    status,
  );
}

function resultWords({ isMarkedText, found }: CheckResult): string {
  if (found === 0) return 'No quotation and no passage of this document is on record.';
  const compared = `${found} ${found === 1 ? 'quotation or passage' : 'quotations and passages'} compared; each is marked below.`;
  return isMarkedText ? compared : `${compared} This is not the text in which the passages were marked.`;
}
