import type { SavedView } from './saved-view.js';

const format = 'onrecord-view-2';
/** Files of the first format have other names for records and relationships; their address is the same. */
const knownFormats: ReadonlyArray<unknown> = ['onrecord-view-1', format];

/** Returns a view as JSON. The first page can open the file again. */
export function toJson(view: SavedView): string {
  return `${JSON.stringify({ format, ...view }, null, 2)}\n`;
}

/** Returns the part after the origin of the address in a saved view; null for other files. */
export function addressIn(text: string): string | null {
  try {
    const saved: unknown = JSON.parse(text);
    if (!isSavedView(saved) || !URL.canParse(saved.address)) return null;
    const { search, hash } = new URL(saved.address);
    return search + hash;
  } catch {
    return null;
  }
}

function isSavedView(saved: unknown): saved is { readonly address: string } {
  if (typeof saved !== 'object' || saved === null) return false;
  return (
    'format' in saved &&
    knownFormats.includes(saved.format) &&
    'address' in saved &&
    typeof saved.address === 'string'
  );
}
