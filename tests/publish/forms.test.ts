import { describe, expect, it } from '@jest/globals';
import {
  citeSource,
  fileName,
  pageCitation,
  sourceCitation,
  toCard,
  toHtml,
  toMarkdown,
  toText,
} from '../../src/publish/publish.js';
import type { ClaimPage, PublishedSource } from '../../src/publish/publish.js';

const source: PublishedSource = {
  id: 'd:courier',
  title: 'Mayor wants two million',
  kind: 'ARTICLE',
  publishers: ['Northhaven Courier'],
  date: '2025-03-05',
  url: 'https://courier.example/old-bridge',
  archivedUrl: 'https://archive.example/1',
  accessedOn: '2025-03-20',
  consulted: true,
  correction: 'Corrected on 2025-03-07',
};

const page: ClaimPage = {
  id: 'd:c.loan',
  kind: 'request',
  title: 'Northhaven asked the Harbour Company for a loan',
  date: null,
  items: ['financing: loan, two million (2,000,000 EUR)'],
  status: { word: 'denied', reason: 'A party to it denies it.' },
  outcomes: [{ addressee: 'Harbour Company', words: 'refused', note: 'in part' }],
  replies: ['Ben Okafor denied that Northhaven asked for a loan. “There was no such letter”'],
  related: [
    { words: 'Because', texts: ['the bridge has cracks'], isContradiction: false },
    { words: 'Contradicted by', texts: ['the city never asked'], isContradiction: true },
  ],
  chains: [
    {
      sentence: 'Northhaven Courier: Mara Lindqvist said that Northhaven asked for a loan.',
      steps: [
        { who: 'Northhaven Courier', verb: null, isOrigin: false, certainty: 'fact' },
        { who: 'Mara Lindqvist', verb: 'said', isOrigin: true, certainty: 'likely' },
      ],
    },
  ],
  origins: ['It rests on 1 original source, as far as recorded: Mara Lindqvist.'],
  corrections: ['Corrected on 2025-03-07: Mayor wants two million.'],
  sources: [source],
  graphDay: '2026-01-01',
  address: 'https://graph.example.org/?claim=d:c.loan',
};
const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5;

describe('toText', () => {
  it('writes the claim, its status with the reason, replies, chains, sources, day and address', () => {
    expect(toText(page)).toBe(`REQUEST: Northhaven asked the Harbour Company for a loan

Status: denied. A party to it denies it.

Items
- financing: loan, two million (2,000,000 EUR)

Addressees
- Harbour Company: refused (in part)

Replies and denials
- Ben Okafor denied that Northhaven asked for a loan. “There was no such letter”

Corrections
- Corrected on 2025-03-07: Mayor wants two million.

Reasons and evidence
- Because: the bridge has cracks
- Contradicted by: the city never asked

Who says so
- Northhaven Courier: Mara Lindqvist said that Northhaven asked for a loan.

Original sources
- It rests on 1 original source, as far as recorded: Mara Lindqvist.

Documents
- Northhaven Courier, “Mayor wants two million”, 2025-03-05, https://courier.example/old-bridge (archived: https://archive.example/1; read on 2025-03-20; corrected on 2025-03-07)

Onrecord, graph of 2026-01-01. Address: https://graph.example.org/?claim=d:c.loan
`);
  });
});

describe('toMarkdown', () => {
  it('escapes markup, and links only to web addresses', () => {
    const text = toMarkdown({
      ...page,
      title: '[a](b) <i> *c* `d`',
      sources: [{ ...source, url: 'javascript:alert(1)' }],
    });
    expect(text).toContain('# Request: \\[a\\](b) \\<i\\> \\*c\\* \\`d\\`');
    expect(text).not.toContain('<javascript');
    expect(toMarkdown(page)).toContain('<https://courier.example/old-bridge>');
  });
});

describe('toHtml', () => {
  it('escapes markup, and links only to web addresses', () => {
    const text = toHtml({
      ...page,
      title: '<script>alert(1)</script>',
      sources: [{ ...source, url: 'javascript:alert(1)' }],
    });
    expect(text).not.toContain('<script');
    expect(text).not.toContain('href="javascript');
    expect(toHtml(page)).toContain('<a href="https://courier.example/old-bridge">');
  });
});

describe('toCard', () => {
  it('is well-formed, has links to its sources, and a legend of the lines that it has', () => {
    const { svg, width, height } = toCard({ ...page, title: 'a < b & "c"' }, measure);
    expect(svg).toContain('a &#60; b &#38; &#34;c&#34;');
    expect(svg).toContain('<a href="https://courier.example/old-bridge">');
    expect(svg).toContain('says that it is likely');
    expect(svg).not.toContain('leaves it open');
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  });

  it('keeps every line and box within its width', () => {
    const long = 'wordlike '.repeat(80).trim();
    const steps = Array.from({ length: 9 }, (_, place) => ({
      ...{ who: place === 4 ? long : `Source number ${place}`, verb: 'reported', isOrigin: false },
      certainty: 'fact' as const,
    }));
    const { svg, width } = toCard(
      { ...page, title: long, replies: [long], chains: [{ sentence: long, steps }] },
      measure,
    );
    const spans = [...svg.matchAll(/<tspan x="(\d+)"[^>]*>([^<]*)</g)];
    expect(spans.length).toBeGreaterThan(20);
    const boxes = [...svg.matchAll(/<rect x="(\d+)" y="\d+" width="(\d+)"/g)];
    for (const [, x, boxWidth] of boxes) expect(Number(x) + Number(boxWidth)).toBeLessThanOrEqual(width - 40);
  });
});

describe('citations', () => {
  it('cites a document with its dates, archived copy and correction', () => {
    expect(
      citeSource({ ...source, title: null, archivedUrl: null, accessedOn: null, correction: null }),
    ).toBe('Northhaven Courier, article, 2025-03-05, https://courier.example/old-bridge');
    expect(citeSource({ ...source, date: '2025-03-05/2025-03-07' })).toContain('2025-03-05 to 2025-03-07');
    expect(sourceCitation(source)).toEqual({
      id: 'd:courier',
      type: 'article-newspaper',
      title: 'Mayor wants two million',
      'container-title': 'Northhaven Courier',
      issued: { 'date-parts': [[2025, 3, 5]] },
      accessed: { 'date-parts': [[2025, 3, 20]] },
      URL: 'https://courier.example/old-bridge',
      archive_location: 'https://archive.example/1',
      note: 'Corrected on 2025-03-07',
    });
  });

  it.each([
    ['2025', { 'date-parts': [[2025]] }],
    ['2025-10~', { 'date-parts': [[2025, 10]], circa: true }],
    ['2025-21', { literal: '2025-21' }],
    ['2025/2026', { literal: '2025/2026' }],
    ['202X', { literal: '202X' }],
  ])('converts the date %s', (date, expected) => {
    expect(sourceCitation({ ...source, date }).issued).toEqual(expected);
  });

  it('cites the page with the day of the graph, and its status and replies in the note', () => {
    const citation = pageCitation(page, '2026-01-02');
    expect(citation).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2026, 1, 1]] },
      accessed: { 'date-parts': [[2026, 1, 2]] },
      URL: page.address,
    });
    expect(citation.note).toContain('Ben Okafor denied');
  });
});

describe('fileName', () => {
  it('has the first words of the title, in any script, and what is in the file', () => {
    expect(
      fileName('Northhaven asked the Ministry of Transport for a loan, steel girders', 'card', 'svg'),
    ).toBe('northhaven-asked-the-ministry-of-transport-for-a-loan-steel-card.svg');
    expect(fileName('Россия: «просьба»', '', 'txt')).toBe('россия-просьба.txt');
    expect(fileName('…/..', 'card', 'png')).toBe('onrecord-card.png');
  });
});
