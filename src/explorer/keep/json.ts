import type { KeptAbout } from './about.js';

/** A view as JSON: also a file from which the view is opened again. */
export function toJson(about: KeptAbout): string {
  return `${JSON.stringify({ format: 'onrecord-view-1', ...about }, null, 2)}\n`;
}

/** The address that a kept view had, as far as it is one of this page: the part after the origin. Null for other files. */
export function addressIn(text: string): string | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isKeptView(kept) || !URL.canParse(kept.address)) return null;
    const { search, hash } = new URL(kept.address);
    return search + hash;
  } catch {
    return null;
  }
}

function isKeptView(kept: unknown): kept is { readonly address: string } {
  if (typeof kept !== 'object' || kept === null) return false;
  return (
    'format' in kept &&
    kept.format === 'onrecord-view-1' &&
    'address' in kept &&
    typeof kept.address === 'string'
  );
}
