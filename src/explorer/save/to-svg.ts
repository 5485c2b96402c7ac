import { svg } from '../dom.js';
import type { SavedView } from './saved-view.js';
import { sourceWords } from './saved-view.js';

/** The style properties that a saved picture needs. */
const styleNames = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'display',
];

/** Returns a picture as an SVG file without references, with the query, the time and the sources in its metadata. */
export function toSvg(picture: SVGSVGElement, view: SavedView): string {
  const copy = picture.cloneNode(true) as SVGSVGElement; // a clone is of the kind of its original
  copyStyle(picture, copy);
  const { width, height } = sizeOf(picture);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const paper = getComputedStyle(document.body).backgroundColor;
  copy.prepend(
    svg('metadata', {}, metadataText(view)),
    svg('rect', { x: 0, y: 0, width: '100%', height: '100%', fill: paper }),
  );
  return new XMLSerializer().serializeToString(copy);
}

/** The size of a picture in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns the size of a picture. */
export function sizeOf(picture: SVGSVGElement): Size {
  const box = picture.viewBox.baseVal as DOMRect | null;
  if (box && box.width > 0) return { width: box.width, height: box.height };
  return { width: picture.clientWidth, height: picture.clientHeight };
}

/** The file has no style sheet, so each element gets its style as attributes, which no content policy blocks. */
function copyStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of styleNames) {
    const value = style.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  to.removeAttribute('class');
  [...from.children].forEach((child, place) => {
    const copy = to.children[place];
    if (copy) copyStyle(child, copy);
  });
}

function metadataText(view: SavedView): string {
  return [
    view.title,
    `Address: ${view.address}`,
    `Time: ${view.time}`,
    ...view.sources.map((source) => `Source: ${sourceWords(source)}`),
    `Variables: ${JSON.stringify(view.query.variables)}`,
    view.query.text,
  ].join('\n');
}
