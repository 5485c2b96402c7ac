import { html } from '../dom.js';

/** Saves a file of this page on the reader's computer. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  html('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
