import { Readability } from '@mozilla/readability';
import { version } from '@mozilla/readability/package.json';
import type { ArticleSource } from './article-source.js';

/**
 * Reads the article of a web page: its paragraphs, title, outlet, day and address, as far as the page gives them.
 *
 * The browser's parser makes a document without a window: no script runs, and no picture or style is fetched.
 */
export function readHtml(source: string): ArticleSource {
  const page = new DOMParser().parseFromString(source, 'text/html');
  removeHandlers(page);
  const all = paragraphsIn(page.body);
  const url = addressOf(page);
  // Changes the document. The serializer gives the element itself, so markup is never written and read again.
  const article = new Readability<Node>(page, { serializer: (element) => element }).parse();
  const paragraphs = article?.content ? paragraphsIn(article.content) : all;
  return {
    text: (paragraphs.length > 0 ? paragraphs : all).join('\n\n'),
    facts: {
      title: article?.title ?? '',
      outlet: article?.siteName ?? '',
      date: /^\d{4}-\d\d-\d\d/.exec(article?.publishedTime ?? '')?.[0] ?? '',
      url,
    },
    extractor: `Readability ${version}`,
  };
}

/** Removes the event handlers: elements that are changed or copied would be given them again. */
function removeHandlers(page: Document): void {
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name);
}

function addressOf(page: Document): string {
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  const address = canonical ?? page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return /^https?:\/\//i.test(address) ? address : '';
}

const blocks =
  'address,article,aside,blockquote,body,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';
const unseen = 'script,style,noscript,template,[hidden]';

/** Returns the paragraphs of an element: what stands in one block without a line break. White space is one space. */
function paragraphsIn(root: Node): ReadonlyArray<string> {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const paragraphs: string[] = [];
  let current: Element | null = null;
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (node instanceof Element) {
      if (node.localName === 'br') current = null;
      continue;
    }
    const parent = node.parentElement;
    if (!parent || parent.closest(unseen)) continue;
    const block: Element | null = parent.closest(blocks);
    if (block !== current || paragraphs.length === 0) paragraphs.push('');
    current = block;
    paragraphs.push((paragraphs.pop() ?? '') + (node.textContent ?? ''));
  }
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
