import { toAddress } from './view-address.js';

/** Returns the public address of a claim's page; null if the server has no public address. Its own address may be of this machine only. */
export function publicAddress(id: string): string | null {
  const base = document.querySelector<HTMLMetaElement>('meta[name="onrecord-public-url"]')?.content ?? '';
  if (!URL.canParse(base)) return null;
  const folder = base.endsWith('/') ? base : `${base}/`;
  return folder + toAddress({ view: { kind: 'claim', id }, selected: null, display: 'picture' });
}
