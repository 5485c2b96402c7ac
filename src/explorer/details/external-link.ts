import { html } from '../dom.js';

/** Returns a link to a document on another site. Only http and https become links; other addresses stay text. */
export function externalLink(url: string): HTMLElement {
  return isWebAddress(url)
    ? html('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, shortAddress(url))
    : html('span', {}, url);
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = pathname.length > 34 ? `${pathname.slice(0, 32)}…` : pathname;
  return hostname.replace(/^www\./, '') + (path === '/' ? '' : path);
}
