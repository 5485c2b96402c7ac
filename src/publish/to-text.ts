import { claimBlocks } from './claim-blocks.js';
import type { Block, Entry } from './claim-blocks.js';
import type { ClaimPage } from './claim-page.js';

/** Writes a published claim as plain text. */
export function toText(page: ClaimPage): string {
  return `${claimBlocks(page)
    .map(blockText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${block.over.toUpperCase()}: ${block.text}\n`;
    case 'status':
      return `Status: ${block.word}. ${block.reason}`;
    case 'heading':
      return `\n${block.text}`;
    case 'list':
      return block.entries.map(entryText).join('\n');
    case 'chain':
      return `- ${block.chain.sentence}`;
    case 'note':
      return `\n${block.text}${block.url === null ? '' : ` ${block.url}`}`;
  }
}

/** The address of an entry is in its text. */
function entryText({ text }: Entry): string {
  return `- ${text}`;
}
