import { claimBlocks } from './claim-blocks.js';
import type { Block } from './claim-blocks.js';
import type { ClaimPage } from './claim-page.js';

/** Writes a published claim as Markdown (CommonMark). Its texts are escaped, so that they never become markup. */
export function toMarkdown(page: ClaimPage): string {
  return `${claimBlocks(page)
    .map(blockMarkdown)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${block.over}: ${escaped(block.text)}\n`;
    case 'status':
      return `**Status: ${escaped(block.word)}.** ${escaped(block.reason)}\n`;
    case 'heading':
      return `\n## ${escaped(block.text)}\n`;
    case 'list':
      return block.entries.map(({ text, url }) => `- ${linked(text, url)}`).join('\n');
    case 'chain':
      return `- ${escaped(block.chain.sentence)}`;
    case 'note':
      return `\n${escaped(block.text)}${block.url === null ? '' : ` ${link(block.url)}`}`;
  }
}

/** Writes a text whose address, if it contains it, is a link. */
function linked(text: string, url: string | null): string {
  const place = url === null ? -1 : text.indexOf(url);
  if (url === null || place === -1) return escaped(text);
  return escaped(text.slice(0, place)) + link(url) + escaped(text.slice(place + url.length));
}

/** Only http and https become links. */
function link(url: string): string {
  return /^https?:\/\//i.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : escaped(url);
}

/** Escapes the punctuation that Markdown reads as markup, and joins lines. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])/, '\\$1');
}
