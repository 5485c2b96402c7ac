import type { MakeView } from '../app.js';
import { html } from '../dom.js';
import { highlightChains } from '../highlight-chains.js';
import { lineLegend } from '../line-legend.js';
import { NotOnRecord } from '../not-on-record.js';
import { readProvenance } from '../operations.js';
import { outcomeWords, statusWords } from '../words.js';
import { chainTable } from './chain-table.js';
import { drawProvenance } from './draw-provenance.js';
import { provenanceData } from './provenance-data.js';
import { provenancePicture } from './provenance-picture.js';
import type { Provenance } from './provenance.js';
import { sentenceList } from './sentence-list.js';

/** Shows who says a claim: its attribution chains as a picture or a table, and as sentences. */
export const claimView: MakeView<'claim'> = async (app, { view, display }) => {
  const claim = await app.provenance(view.id);
  if (!claim) throw new NotOnRecord(view.id);
  const picture = provenancePicture(claim);
  const highlight = (chains: ReadonlyArray<number> | null): void => {
    highlightChains(element, chains);
  };
  const drawing =
    display === 'picture'
      ? drawProvenance(claim, picture, { onSelect: app.select, onHighlight: highlight })
      : null;
  const element = html(
    'section',
    { class: 'claim-view' },
    html('h1', { class: 'claim-title' }, claim.text),
    html('p', { class: 'lead' }, summaryOf(claim)),
    drawing ? pictureFrame(drawing) : chainTable(app, picture),
    claim.attributionChainsTruncated && html('p', { class: 'quiet' }, truncatedWords),
    sentenceList(app, claim, highlight),
  );
  return {
    title: claim.text,
    element,
    saveable: {
      query: () => ({ text: readProvenance.text, variables: { id: view.id } }),
      picture: () => drawing,
      data: () => provenanceData(claim),
    },
  };
};

const truncatedWords = 'There are more or longer chains than shown here. The counts include all of them.';

function summaryOf(claim: Provenance): string {
  const { word, why } = statusWords[claim.status.value];
  const outcome = claim.__typename === 'Request' ? ` Outcome: ${outcomeWords[claim.outcome.value]}.` : '';
  return `Status: ${word}. ${why}${outcome}`;
}

function pictureFrame(drawing: SVGSVGElement) {
  return [
    html(
      'div',
      { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'Picture of who says so' },
      drawing,
    ),
    lineLegend(),
  ];
}
