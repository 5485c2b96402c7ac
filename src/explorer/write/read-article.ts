import type { ArticleSource } from './article-source.js';
import { decodeText } from './decode-text.js';

/** The files that can be read, as the `accept` of a file field. */
export const articleFiles = '.txt,.md,.html,.htm,.pdf';

/**
 * Reads the text of a file: plain text as it is, HTML and PDF as their paragraphs. Nothing of the file is run or fetched from a network.
 *
 * Throws an Error with a sentence for the user if a PDF cannot be read.
 */
export async function readArticle(file: File): Promise<ArticleSource> {
  const bytes = await file.arrayBuffer();
  if (/\.pdf$/i.test(file.name) || file.type === 'application/pdf') {
    const { readPdf } = await import('./read-pdf.js');
    return readPdf(bytes);
  }
  if (/\.html?$/i.test(file.name) || file.type === 'text/html') return readWebPage(decodeHtml(bytes));
  return { text: decodeText(bytes), facts: {}, extractor: null };
}

/** Returns whether a text is the source of a web page. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<!doctype html|<html)[\s>]/i.test(text);
}

/** Reads the text of a web page from its source. */
export async function readWebPage(source: string): Promise<ArticleSource> {
  const { readHtml } = await import('./read-html.js');
  return readHtml(source);
}

/** Decodes a web page by the character set that it declares. */
function decodeHtml(bytes: ArrayBuffer): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1_024));
  return decodeText(bytes, /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1]);
}
