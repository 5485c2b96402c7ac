import { xmlText } from '../lib/xml-text.js';
import { claimBlocks } from './claim-blocks.js';
import type { Block } from './claim-blocks.js';
import type { ClaimPage } from './claim-page.js';

/** Writes a published claim as an HTML fragment, an `article` without styles. Its texts are escaped, so that they never become markup. */
export function toHtml(page: ClaimPage): string {
  return `<article lang="en">\n${claimBlocks(page).map(blockHtml).join('\n')}\n</article>\n`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${block.over}: ${xmlText(block.text)}</h1>`;
    case 'status':
      return `<p><strong>Status: ${xmlText(block.word)}.</strong> ${xmlText(block.reason)}</p>`;
    case 'heading':
      return `<h2>${xmlText(block.text)}</h2>`;
    case 'list':
      return `<ul>${block.entries.map(({ text, url }) => `<li>${linked(text, url)}</li>`).join('')}</ul>`;
    case 'chain':
      return `<p>${xmlText(block.chain.sentence)}</p>`;
    case 'note':
      return `<p>${xmlText(block.text)}${block.url === null ? '' : ` ${link(block.url)}`}</p>`;
  }
}

/** Writes a text whose address, if it contains it, is a link. */
function linked(text: string, url: string | null): string {
  const place = url === null ? -1 : text.indexOf(url);
  if (url === null || place === -1) return xmlText(text);
  return xmlText(text.slice(0, place)) + link(url) + xmlText(text.slice(place + url.length));
}

/** Only http and https become links. */
function link(url: string): string {
  const text = xmlText(url);
  return /^https?:\/\//i.test(url) ? `<a href="${text}">${text}</a>` : text;
}
