import type { App } from '../app.js';
import { copyButton } from '../copy-button.js';
import { html } from '../dom.js';
import { factualityWords } from '../words.js';
import type { Provenance } from './provenance.js';

type Chain = Provenance['chains'][number];

/** Returns the attribution chains as sentences; the one under the pointer is highlighted. */
export function sentenceList(
  app: App,
  { chains }: Provenance,
  onHighlight: (chains: ReadonlyArray<number> | null) => void,
): HTMLElement {
  return html(
    'section',
    { class: 'sentences' },
    html('h2', {}, 'In words'),
    html(
      'ol',
      {},
      chains.map((chain, number) =>
        html(
          'li',
          {
            'data-chains': String(number),
            onpointerenter: () => {
              onHighlight([number]);
            },
            onpointerleave: () => {
              onHighlight(null);
            },
          },
          html('p', { class: 'sentence' }, sentencesOf(chain)),
          html(
            'p',
            { class: 'quiet' },
            `${hearsayWords(chain)} · Overall: ${factualityWords[chain.commitment]} `,
            copyButton(app, 'Copy', () => sentencesOf(chain)),
          ),
        ),
      ),
    ),
  );
}

function sentencesOf({ sentence, replySentences }: Chain): string {
  return [sentence, ...replySentences].join(' ');
}

function hearsayWords({ hearsay }: Chain): string {
  if (hearsay === 0) return 'In the document’s own words';
  return `Hearsay, passed on ${hearsay === 1 ? 'once' : `${hearsay} times`}`;
}
