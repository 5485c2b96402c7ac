import { capitalized } from '../../lib/capitalized.js';
import type { App, MakeView } from '../app.js';
import { outcomeBadge, statusBadge } from '../badges.js';
import { fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { highlightChains } from '../highlight-chains.js';
import { NotOnRecord } from '../not-on-record.js';
import { readHistory, readProvenance } from '../operations.js';
import { runOperation } from '../run-operation.js';
import type { ReadHistoryQuery } from '../operations.generated.js';
import { publicAddress } from '../public-address.js';
import { chainTable } from './chain-table.js';
import { correctionNotices, historySection, relatedSection } from './claim-notes.js';
import { claimPage } from './claim-page.js';
import { documentsOf } from './documents.js';
import { drawProvenance } from './draw-provenance.js';
import { fitToWidth } from './fit-to-width.js';
import { joinCards } from './join-cards.js';
import { pictureLegend } from './picture-legend.js';
import { provenanceData } from './provenance-data.js';
import { provenancePicture } from './provenance-picture.js';
import type { ProvenancePicture } from './provenance-picture.js';
import type { Provenance } from './provenance.js';
import { publishSection } from './publish-section.js';
import { requestOutcomeWords, statusReason } from './reply-words.js';
import { sentenceList } from './sentence-list.js';

/** Shows who says a claim: its attribution chains as a picture or a table, as sentences, and what is known about it. */
export const claimView: MakeView<'claim'> = async (app, { view, display }, signal) => {
  const claim = await app.provenance(view.id);
  if (!claim) throw new NotOnRecord(view.id);
  const picture = provenancePicture(claim);
  const highlight = (chains: ReadonlyArray<number> | null): void => {
    highlightChains(element, chains);
  };
  const shown =
    display === 'picture' ? pictureOf(app, claim, { picture: joinCards(picture), highlight }) : null;
  const ids = [claim.id, ...documentsOf(claim).map(({ id }) => id)];
  const history = runOperation(readHistory, { dossier: claim.dossier ?? '', id: claim.id, ids }, signal);
  const publishPlace = html('div', { class: 'publish-place' });
  void fillPublishSection(publishPlace, { app, claim, history });
  const element = html(
    'section',
    { class: 'claim-view' },
    html('h1', { class: 'claim-title' }, capitalized(claim.text)),
    html('p', { class: 'lead' }, summaryOf(claim)),
    correctionNotices(claim),
    shown ? shown.parts : chainTable(app, picture),
    claim.attributionChainsTruncated && html('p', { class: 'quiet' }, truncatedWords),
    html(
      'div',
      { class: 'claim-body' },
      sentenceList(app, claim, highlight),
      html('div', { class: 'claim-notes' }, relatedSection(app, claim), historySection(claim, history)),
    ),
    publishPlace,
  );
  return {
    title: capitalized(claim.text),
    element,
    saveable: {
      query: () => ({ text: readProvenance.text, variables: { id: view.id } }),
      picture: () => shown?.drawing ?? null,
      data: () => provenanceData(claim),
    },
    close: () => {
      shown?.close();
    },
  };
};

interface PublishOptions {
  readonly app: App;
  readonly claim: Provenance;
  readonly history: Promise<ReadHistoryQuery>;
}

/** What is published names the day of the graph, which is read with the history. */
async function fillPublishSection(
  place: HTMLElement,
  { app, claim, history }: PublishOptions,
): Promise<void> {
  const latest = await history.then(
    ({ latest: loads }) => loads?.edges[0]?.node.startedAt ?? null,
    () => null,
  );
  const origin = { graphDay: latest?.slice(0, 10) ?? null, address: publicAddress(claim.id) };
  const today = new Date().toISOString().slice(0, 10);
  fill(place, publishSection(app, claimPage(claim, origin), today));
}

const truncatedWords = 'There are more or longer chains than shown here. The counts include all of them.';

function summaryOf(claim: Provenance): Child {
  return [
    statusBadge(claim.status.value),
    ' ',
    claim.__typename === 'Request' && [
      outcomeBadge(claim.outcome.value, requestOutcomeWords(claim.outcome)),
      ' ',
    ],
    statusReason(claim),
  ];
}

function pictureOf(
  app: App,
  claim: Provenance,
  options: {
    readonly picture: ProvenancePicture;
    readonly highlight: (chains: ReadonlyArray<number> | null) => void;
  },
) {
  const { element, fit } = drawProvenance(claim, options.picture, {
    onSelect: app.select,
    onHighlight: options.highlight,
  });
  const frame = html('div', { class: 'picture-frame' }, element);
  return {
    drawing: element,
    parts: [frame, pictureLegend(options.picture)],
    close: fitToWidth(frame, fit),
  };
}
