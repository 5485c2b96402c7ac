import { idWithin } from '../../model/ids.js';
import { fill, html } from '../dom.js';
import { highlightChains } from '../highlight-chains.js';
import { drawProvenance } from '../provenance/draw-provenance.js';
import { fitToWidth } from '../provenance/fit-to-width.js';
import { joinCards } from '../provenance/join-cards.js';
import { pictureLegend } from '../provenance/picture-legend.js';
import { provenancePicture } from '../provenance/provenance-picture.js';
import type { ClaimFindings } from './follows.js';
import type { WritePage } from './page.js';

/**
 * Returns what creates the picture of a claim, folded, as on the claim's page. It is drawn while it is open, and only one is open: at
 * first that of the first claim, later the one that the user has opened, also when the pane is made anew.
 */
export function foldedPictures(page: WritePage): (found: ClaimFindings) => HTMLElement {
  let openId: string | null | undefined;
  let close: () => void = () => undefined;
  return (found) => {
    const place = html('div', {});
    const isOpen = (openId ?? page.findings()[0]?.id) === found.id && openId !== null;
    const element = html(
      'details',
      { class: 'chain-picture', name: 'chain-picture', open: isOpen },
      html('summary', {}, 'Picture: who says so'),
      place,
    );
    element.addEventListener('toggle', () => {
      if (!element.isConnected) return;
      if (element.open) {
        close();
        openId = found.id;
        close = drawIn(page, place, found);
      } else {
        fill(place);
        if (openId === found.id) openId = null;
      }
    });
    return element;
  };
}

/** Draws a picture that fits the width of its place, and returns what ends that. A card opens the form of its entry. */
function drawIn(page: WritePage, place: HTMLElement, found: ClaimFindings): () => void {
  const claim = found.picture();
  const picture = joinCards(provenancePicture(claim));
  const { records } = page.reading();
  const frame = html('div', { class: 'picture-frame' });
  const { element, fit } = drawProvenance(claim, picture, {
    onSelect: (id) => {
      const own = idWithin(records.id, id);
      const isEntry = ['documents', 'statements', 'claims'].includes(records.find(own)?.section ?? '');
      if (isEntry) page.dispatch({ kind: 'SHOW_FORM', form: { kind: 'EDIT', id: own } });
    },
    onHighlight: (chains) => {
      highlightChains(place, chains);
    },
  });
  fill(frame, element);
  fill(place, frame, pictureLegend(picture));
  return fitToWidth(frame, fit);
}
