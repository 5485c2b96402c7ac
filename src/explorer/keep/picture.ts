import { svg } from '../dom.js';
import type { KeptAbout } from './about.js';
import { sourceWords } from './about.js';

/** What makes the look of a part of a picture, beyond its geometry. */
const looks = [
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

/** The picture as an SVG file that stands alone, with the query, the time and the sources in its metadata. */
export function svgText(picture: SVGSVGElement, about: KeptAbout): string {
  const copy = picture.cloneNode(true) as SVGSVGElement; // a clone is of the kind of its original
  copyLooks(picture, copy);
  const { width, height } = sizeOf(picture);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const paper = getComputedStyle(document.body).backgroundColor;
  copy.prepend(
    svg('metadata', {}, metadataText(about)),
    svg('rect', { x: 0, y: 0, width: '100%', height: '100%', fill: paper }),
  );
  return new XMLSerializer().serializeToString(copy);
}

/** The picture as PNG, two pixels for each of the screen's; sources and query are in the SVG and JSON only. */
export async function pngOf(picture: SVGSVGElement, about: KeptAbout): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svgText(picture, about)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await painted(image, sizeOf(picture));
  } finally {
    URL.revokeObjectURL(address);
  }
}

const scale = 2;

function painted(image: HTMLImageElement, { width, height }: Size): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no picture.'));
    }, 'image/png');
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(picture: SVGSVGElement): Size {
  const box = picture.viewBox.baseVal as DOMRect | null;
  if (box && box.width > 0) return { width: box.width, height: box.height };
  return { width: picture.clientWidth, height: picture.clientHeight };
}

/** The sheet of styles stays behind, so each part takes its look along as attributes, which no policy refuses. */
function copyLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    if (value) to.setAttribute(look, value);
  }
  to.removeAttribute('class');
  [...from.children].forEach((child, place) => {
    const copy = to.children[place];
    if (copy) copyLooks(child, copy);
  });
}

function metadataText(about: KeptAbout): string {
  return [
    about.title,
    `Address: ${about.address}`,
    `Time: ${about.at}`,
    ...about.sources.map((source) => `Source: ${sourceWords(source)}`),
    `Variables: ${JSON.stringify(about.query.variables)}`,
    about.query.text,
  ].join('\n');
}
