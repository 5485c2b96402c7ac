import { getDocument, GlobalWorkerOptions, VerbosityLevel, version } from 'pdfjs-dist';
import type { PDFPageProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { ArticleSource } from './article-source.js';
import { pageBreak } from './text-parts.js';
import { linesToParagraphs, type TextLine } from './lines-to-paragraphs.js';

GlobalWorkerOptions.workerSrc = workerUrl;

/** The reader works in a worker of this server, runs no code of the file, and fetches only tables of scripts from this server. */
const options = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  cMapUrl: `${import.meta.env.BASE_URL}cmaps/`,
  useWasm: false,
  verbosity: VerbosityLevel.ERRORS,
};

/**
 * Reads the text of a PDF: the paragraphs of each page, with a form feed between the pages.
 *
 * Throws an Error with a sentence for the user if the file cannot be read or has no text.
 */
export async function readPdf(bytes: ArrayBuffer): Promise<ArticleSource> {
  const task = getDocument({ data: bytes, ...options });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(linesToParagraphs(await linesOf(await pdf.getPage(number))).join('\n\n'));
    const { info } = await pdf.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    if (pages.every((text) => text === ''))
      throw new Error(
        'This PDF has no text, only pictures of it. Recognize its text with another program first.',
      );
    return {
      text: pages.join(`\n\n${pageBreak}\n\n`),
      facts: { title },
      extractor: `PDF.js ${version}`,
    };
  } catch (failure) {
    throw readable(failure);
  } finally {
    await task.destroy();
  }
}

/** Returns the lines of a page with their distance from its lower edge, in points. */
async function linesOf(page: PDFPageProxy): Promise<ReadonlyArray<TextLine>> {
  const { items } = await page.getTextContent();
  const lines: TextLine[] = [];
  let line: TextLine | null = null;
  for (const item of items) {
    if (!('str' in item)) continue; // a mark of the structure
    // The item that ends a line may be empty, without a place.
    line ??= item.str === '' ? null : { text: '', bottom: Number(item.transform[5]), height: item.height };
    if (line) line = { ...line, text: line.text + item.str };
    if (!item.hasEOL || !line) continue;
    lines.push(line);
    line = null;
  }
  return line ? [...lines, line] : lines;
}

function readable(failure: unknown): Error {
  const name = failure instanceof Error ? failure.name : '';
  if (name === 'PasswordException')
    return new Error('This PDF needs a password. Save it without one first.', { cause: failure });
  if (name === 'InvalidPDFException')
    return new Error('This file is no PDF, or it is damaged.', { cause: failure });
  return failure instanceof Error ? failure : new Error(String(failure));
}
