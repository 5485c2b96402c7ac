import type { SavedView } from './saved-view.js';
import { sizeOf, toSvg } from './to-svg.js';
import type { Size } from './to-svg.js';

/** Returns a picture as PNG, at twice the size. A PNG holds neither sources nor query. Throws when the browser cannot draw it. */
export function toPng(picture: SVGSVGElement, view: SavedView): Promise<Blob> {
  return pngOf(toSvg(picture, view), sizeOf(picture));
}

/** Returns an SVG file as PNG, at twice the size. Throws when the browser cannot draw it. */
export async function pngOf(svg: string, size: Size): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await painted(image, size);
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
