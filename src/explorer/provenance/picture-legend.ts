import { html, svg } from '../dom.js';
import { factualityWords } from '../words.js';
import type { ProvenancePicture } from './provenance-picture.js';

/** Returns the legend of a picture: only the lines and marks that it contains. */
export function pictureLegend({ lines, cards, addressees }: ProvenancePicture): HTMLElement {
  const factualities = [...new Set(lines.flatMap(({ factuality }) => factuality ?? []))];
  const stances = lines.flatMap(({ factuality, stance }) => (factuality === null ? (stance ?? []) : []));
  return html(
    'ul',
    { class: 'line-legend', 'aria-label': 'Lines and marks' },
    factualities.map((factuality) =>
      entry(lineSample(`f-${factuality}`, factuality.endsWith('_NOT')), factualityWords[factuality]),
    ),
    stances.some((stance) => stance !== 'DENY') && entry(lineSample('is-reply', false), 'a reply'),
    stances.includes('DENY') && entry(lineSample('is-reply', true), 'a reply that denies it'),
    lines.some(({ inferred }) => inferred) &&
      entry(lineSample('f-CERTAIN inferred', false), 'thin: inferred, not stated in the text'),
    cards.some(({ isOrigin }) => isOrigin) && entry(originSample(), 'original source'),
    addressees.some(({ outcome }) => outcome === 'NO_REPORTED_ANSWER') &&
      entry(stubSample(), 'no answer is reported'),
  );
}

function entry(sample: SVGElement, words: string): HTMLElement {
  return html('li', {}, sample, words);
}

function sampleFrame(...parts: ReadonlyArray<SVGElement | false>): SVGElement {
  return svg('svg', { viewBox: '0 0 34 12', width: 34, height: 12, 'aria-hidden': 'true' }, ...parts);
}

function lineSample(look: string, isAgainst: boolean): SVGElement {
  return sampleFrame(
    svg(
      'g',
      { class: `line ${look}` },
      svg('path', { d: 'M1 6H33' }),
      isAgainst && svg('path', { class: 'stroke-across', d: 'M13 11L21 1' }),
    ),
  );
}

function originSample(): SVGElement {
  return sampleFrame(svg('rect', { class: 'origin-bar', x: 15, y: 0, width: 4, height: 12, rx: 2 }));
}

function stubSample(): SVGElement {
  return sampleFrame(
    svg(
      'g',
      { class: 'answer silent' },
      svg('path', { d: 'M1 6H18' }),
      svg('circle', { cx: 23, cy: 6, r: 4.5 }),
    ),
  );
}
