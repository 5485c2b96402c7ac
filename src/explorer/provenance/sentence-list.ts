import type { App } from '../app.js';
import { copyButton } from '../copy-button.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { factualityWords } from '../words.js';
import { chainSentence, replySentences } from './claim-sentences.js';
import type { Provenance } from './provenance.js';

type Chain = Provenance['chains'][number];
type Highlight = (chains: ReadonlyArray<number> | null) => void;

/** Returns the attribution chains and the replies as sentences; the chain under the pointer is highlighted. */
export function sentenceList(app: App, claim: Provenance, onHighlight: Highlight): HTMLElement {
  const replies = replySentences(claim);
  return html(
    'section',
    { class: 'sentences' },
    html('h2', {}, 'In words'),
    html(
      'ol',
      {},
      claim.chains.map((chain, number) => chainItem(app, chain, { number, onHighlight })),
      replies.map((sentence) => sentenceItem(app, sentence, 'Reply')),
    ),
  );
}

function chainItem(
  app: App,
  chain: Chain,
  { number, onHighlight }: { readonly number: number; readonly onHighlight: Highlight },
): HTMLElement {
  const notes = `${hearsayWords(chain)} · Overall: ${factualityWords[chain.commitment]}`;
  const item = sentenceItem(app, chainSentence(chain), notes);
  item.dataset['chains'] = String(number);
  item.addEventListener('pointerenter', () => {
    onHighlight([number]);
  });
  item.addEventListener('pointerleave', () => {
    onHighlight(null);
  });
  return item;
}

function sentenceItem(app: App, sentence: string, notes: Child): HTMLElement {
  return html(
    'li',
    {},
    html('p', { class: 'sentence' }, sentence),
    html(
      'p',
      { class: 'quiet' },
      notes,
      ' ',
      copyButton(app, 'Copy', () => sentence),
    ),
  );
}

function hearsayWords({ hearsay }: Chain): string {
  if (hearsay === 0) return 'In the document’s own words';
  const times = hearsay === 1 ? 'once' : hearsay === 2 ? 'twice' : `${hearsay} times`;
  return `Hearsay, passed on ${times}`;
}
