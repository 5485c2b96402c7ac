import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signToken } from '../../src/api/api.js';
import { AxeBuilder } from '../support/axe-builder.js';
import type { WatchedPage } from '../support/browser.js';
import { describeInBrowser, patience, startExplorer } from '../support/explorer-world.js';
import type { OwnExplorer } from '../support/explorer-world.js';
import { sixSentences } from './write/six-sentences.js';
import { smallPdf } from './write/small-pdf.js';
import { keyHand, mouseHand, type Hand } from './write-hands.js';

const secret = 'a-secret-of-this-test-alone-0123456789';

async function begin(page: Page): Promise<void> {
  await page.getByLabel('The text').fill(sixSentences);
  await page.getByLabel('Title').fill('Harbour talks stall');
  await page.getByLabel('Outlet').fill('The Marlow Gazette');
  await page.getByLabel('Date').fill('2026-06-09');
  await page.keyboard.press('Enter');
  await page.locator('.outline .entry').first().waitFor(patience);
}

const actionsToBegin = 5;

/** Records the first sentence: the memo, and within it the request. */
async function recordFirst(page: Page, hand: Hand): Promise<void> {
  await hand.begin('s', 'Somebody says');
  await hand.fill('Who says it?', 'a leaked harbour board memo');
  await hand.choose('Who or what is it?', 'an internal');
  await hand.fill('Whose document is it?', 'the harbour board');
  await hand.fill('With which verb?', '');
  await hand.fill('When, in the words', '');
  await hand.submit();
  await page.locator('.entry.chosen', { hasText: 'memo' }).waitFor(patience);
}

async function recordRest(hand: Hand): Promise<void> {
  for (const [key, label] of [
    ['d', 'A reply'],
    ['g', 'An answer to a request'],
    ['d', 'A reply'],
  ] as const) {
    await hand.nextSentence();
    await hand.begin(key, label);
    await hand.submit();
  }
  await hand.nextSentence();
  await hand.begin('s', 'Somebody says');
  await hand.fill('What?', 'it had written to the council');
  await hand.choose('To which entry', 'the port');
  await hand.submit();
  await hand.nextSentence();
  await hand.begin('o', 'It is left open');
  await hand.fill('What?', 'an answer was sent');
  await hand.submit();
}

async function expectOutcome(page: Page): Promise<void> {
  const request = page.locator('.finding').first();
  await request.getByText('neither confirmed nor denied').first().waitFor(patience);
  await request.locator('.badge', { hasText: /^refused$/ }).waitFor(patience);
  await request
    .getByText('Rests on 1 original source, as far as recorded; 1 original source against it.')
    .waitFor(patience);
  expect(await page.locator('.problem').count()).toBe(0);
  const picture = page.locator('.chain-picture[open] svg.provenance');
  for (const words of ['leaked harbour board memo', 'Tom Brill'])
    await picture.locator('.card', { hasText: words }).first().waitFor(patience);
}

/** The YAML that the button Save gives. */
async function savedText(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** The dossier as the server gives it. */
async function graphText(url: string): Promise<string> {
  return (await fetch(`${url}/dossiers/harbour-talks-stall.yaml`)).text();
}

async function importText(
  url: string,
  { text, token }: { readonly text: string; readonly token: string },
): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: 'mutation ($text: String!) { importDossier(text: $text) { changed userErrors { message } } }',
      variables: { text },
    }),
  });
  expect(await response.json()).toMatchObject({ data: { importDossier: { userErrors: [] } } });
}

async function openFromGraph(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Another dossier' }).click();
  const list = page.locator('section', { hasText: 'Dossiers in the graph' });
  await list.getByRole('button', { name: title }).waitFor(patience);
  await list.getByLabel('Search the dossiers').fill('no such title');
  await list.getByText('No dossier has these words in its title.').waitFor(patience);
  await list.getByLabel('Search the dossiers').fill(title.toUpperCase());
  await list.getByRole('button', { name: title }).click();
  await page.locator('.outline .entry').first().waitFor(patience);
}

/** Changes the verb of an entry. */
async function changeVerb(page: Page, entry: string, verb: string): Promise<void> {
  await page.locator('.entry', { hasText: entry }).click();
  await page.getByLabel('With which verb?').fill(verb);
  await page.keyboard.press('Enter');
  await page.locator('.entry.chosen', { hasText: verb }).waitFor(patience);
}

/** Imports after the dry run of the dialog, whose result has these words. */
async function importNow(page: Page, dryRun: string): Promise<void> {
  await page.getByText(dryRun).waitFor(patience);
  await page.getByRole('button', { name: 'Import now' }).click();
  await page.getByText('Imported:').waitFor(patience);
  await page.getByRole('button', { name: 'Close' }).click();
}

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens a file as the text, after what leads to the field. */
async function openText(
  page: Page,
  file: GivenFile,
  before = (): Promise<void> => Promise.resolve(),
): Promise<void> {
  await before();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a text file' }).click(),
  ]);
  await chooser.setFiles(file);
}

const paragraphs = [
  'The harbour board met on Monday, and its members spoke for two hours about the compensation, the council and the port.',
  'A spokeswoman for the council declined to comment, and the mayor, who was asked by this paper, did not answer either.',
  'The board left it open whether an answer had been sent, and said that it would meet again, in public, next Monday.',
];
const webPage = `<!doctype html><html><head><title>Talks stall</title>
<link rel="canonical" href="https://gazette.example/talks"><meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2026-06-09T08:00:00Z"><script>window.run = 1</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Talks stall</h1><img src="https://gazette.example/x.png" onerror="window.run = 2">
${paragraphs.map((text) => `<p>${text.replace('declined', '<b>declined</b>')}</p>`).join('\n')}</article></body></html>`;
const webPageText = paragraphs.join('\n\n');

/** Returns the answer; asks again where Neo4j was too busy to plan the operation within its time limit. */
async function planned(url: string, query: string): Promise<unknown> {
  for (;;) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    if (!JSON.stringify(answer).includes('"STORE_TIMEOUT"')) return answer;
  }
}

describeInBrowser('the page that writes dossiers', () => {
  let world: OwnExplorer;
  let watched: WatchedPage;
  let page: Page;
  let token: string;
  beforeAll(async () => {
    const contents = { subject: 'anna', role: 'editor', lifetimeSeconds: 3_600, roleClaim: 'role' } as const;
    token = await signToken(secret, contents, new Date());
    world = await startExplorer({ ONRECORD_AUTH_SECRET: secret, ONRECORD_PUBLIC_READS: 'on' });
    watched = await world.open();
    page = watched.page;
    await page.goto(`${world.url}/write#token=${token}`);
  });
  afterAll(() => world.close());

  it('records the six sentences by keys alone in at most 60 actions; a reload in the middle loses nothing', async () => {
    const hand = keyHand(page);
    await begin(page);
    await recordFirst(page, hand);
    await hand.begin('r', 'Somebody asks for something');
    await hand.submit();
    const before = await page.locator('.outline').innerText();
    await page.reload();
    await page.locator('.outline .entry').first().waitFor(patience);
    expect(await page.locator('.outline').innerText()).toBe(before);
    await page.keyboard.press('n'); // the first sentence is chosen again
    await recordRest(hand);
    await expectOutcome(page);
    expect(hand.actions() + actionsToBegin).toBeLessThanOrEqual(60);
  });

  it('imports the dossier after a dry run, and the server answers what the page has said', async () => {
    await page.getByRole('button', { name: 'Import …' }).click();
    await importNow(page, 'The import would have this effect');
    const query =
      '{ requests(where: {dossier: {eq: "harbour-talks-stall"}}) { edges { node { status { value } outcome { value } } } } }';
    expect(await planned(world.url, query)).toEqual({
      data: {
        requests: {
          edges: [
            { node: { status: { value: 'NEITHER_CONFIRMED_NOR_DENIED' }, outcome: { value: 'REFUSED' } } },
          ],
        },
      },
    });
  });

  it('opens a dossier of the graph, and imports only the entry that was changed', async () => {
    await openFromGraph(page, 'Harbour talks stall');
    expect(await savedText(page)).toBe(await graphText(world.url));
    await changeVerb(page, 'Tom Brill denied', 'rejected');
    await page.getByRole('button', { name: 'Import …' }).click();
    await page
      .locator('.import-changes', { hasText: 'With which verb: denied → rejected' })
      .waitFor(patience);
    expect(await page.locator('.import-changes > li').count()).toBe(1);
    await importNow(
      page,
      'The import would have this effect: 0 records and links created, 1 changed, 0 removed',
    );
    expect(await graphText(world.url)).toBe(await savedText(page));
  });

  it('shows what somebody else has changed beside the own version, and imports the chosen ones', async () => {
    const theirs = (await graphText(world.url))
      .replace('cue: rejected', 'cue: disputed')
      .replace('cue: confirmed', 'cue: acknowledged');
    await importText(world.url, { text: theirs, token });
    await changeVerb(page, 'Tom Brill rejected', 'refuted');
    await page.reload();
    await page.locator('.entry', { hasText: 'Tom Brill refuted' }).waitFor(patience);
    await page.getByRole('button', { name: 'Import …' }).click();
    await page.getByText('Somebody else has changed this dossier').waitFor(patience);
    await page.getByRole('button', { name: 'Use these versions' }).click(); // an entry has no version yet
    const both = page.locator('.versions', { hasText: 'Tom Brill' });
    await both.getByText('disputed').waitFor(patience);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await both.getByRole('radio', { name: 'Yours' }).check();
    await page.getByRole('button', { name: 'Use these versions' }).click();
    await importNow(
      page,
      'The import would have this effect: 0 records and links created, 1 changed, 0 removed',
    );
    expect(await graphText(world.url)).toBe(theirs.replace('cue: disputed', 'cue: refuted'));
    await changeVerb(page, 'Tom Brill refuted', 'denied');
  });

  it('moves an entry by keys and by dragging', async () => {
    const within = page.locator('.outline li', { hasText: 'the port authority acknowledged' }).last();
    const open = page.locator('.entry', { hasText: 'an answer was sent' });
    await open.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await within.locator('.entry', { hasText: 'an answer was sent' }).waitFor(patience);
    expect(await page.evaluate('document.activeElement.textContent')).toContain('an answer was sent');
    await page.keyboard.press('Alt+ArrowLeft');
    await within
      .locator('.entry', { hasText: 'an answer was sent' })
      .waitFor({ state: 'detached', ...patience });
    // A button would not do: Firefox does not drag one.
    expect(await page.evaluate('document.activeElement.localName')).toBe('div');
    await open.dragTo(page.locator('.entry', { hasText: 'two people familiar' }).first());
    await page
      .locator('.entry.chosen[data-holder*=two-people]', { hasText: 'an answer was sent' })
      .waitFor(patience);
    await page.keyboard.press('Control+z');
  });

  it('saves the dossier, opens it again, and changes one line with one entry', async () => {
    const text = await savedText(page);
    expect(text.match(/passageSha256: /g)?.length).toBeGreaterThanOrEqual(6);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page
        .getByRole('button', { name: 'Another dossier' })
        .click()
        .then(() => page.getByRole('button', { name: 'Open a dossier file' }).click()),
    ]);
    await chooser.setFiles({
      name: 'd.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(`# by hand\n${text}`),
    });
    await page.locator('.entry', { hasText: 'Tom Brill denied' }).click();
    await page.getByLabel('With which verb?').fill('rejected');
    await page.keyboard.press('Enter');
    await page.locator('.entry', { hasText: 'Tom Brill rejected' }).waitFor(patience);
    expect(await savedText(page)).toBe(`# by hand\n${text.replace('cue: denied', 'cue: rejected')}`);
    await page.keyboard.press('Control+z');
    await page.locator('.entry', { hasText: 'Tom Brill denied' }).waitFor(patience);
    expect(await savedText(page)).toBe(`# by hand\n${text}`);
  });

  it('keeps the drafts of two tabs apart', async () => {
    const other = await page.context().newPage();
    await other.goto(`${world.url}/write`);
    await other.getByRole('button', { name: 'Harbour talks stall' }).first().click();
    await other.locator('.outline .entry').first().waitFor(patience);
    const rename = async (tab: Page, title: string): Promise<void> => {
      await tab.locator('.entry').first().click();
      await tab.getByLabel('Title').fill(title);
      await tab.keyboard.press('Enter');
      await tab.locator('.entry', { hasText: title }).waitFor(patience);
    };
    await rename(other, 'Told in the other tab');
    await rename(page, 'Told in this tab');
    await page.getByText('Another tab has changed this draft').waitFor(patience);
    await other.reload();
    await other.locator('.entry', { hasText: 'Told in the other tab' }).waitFor(patience);
    await other.close();
  });

  it('records the six sentences by mouse', async () => {
    await page.getByRole('button', { name: 'Another dossier' }).click();
    await begin(page);
    const hand = mouseHand(page);
    await recordFirst(page, hand);
    await page.locator('.entry', { hasText: 'memo' }).click();
    await hand.begin('r', 'Somebody asks for something');
    await hand.submit();
    await recordRest(hand);
    await expectOutcome(page);
  });

  it('has no fault that axe finds, and clips nothing at any width', async () => {
    await page.keyboard.press('d');
    await page.locator('.entry-form').waitFor(patience);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    for (const width of [360, 768, 1001, 1400, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await page.keyboard.press('Escape');
  });

  it('marks a part of a sentence by keys, from either end', async () => {
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowUp');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await page.locator('.article mark').innerText()).toBe('to a leaked harbour board memo,');
  });

  it('asks whether the source of a reply speaks for the party, with their names, and shows the claim', async () => {
    await page.locator('.entry', { hasText: 'memo' }).first().focus();
    await page.keyboard.press('d');
    const form = page.locator('.entry-form');
    await form.getByText(/^Is this about “the port authority asked the council/).waitFor(patience);
    await form.getByLabel('Who replies?').fill('Tom Brill');
    await form.getByLabel('Does Tom Brill speak for the council?').waitFor(patience);
    await form.getByLabel('In whose name?').fill('the council');
    await form.getByLabel('Does Tom Brill speak for').waitFor({ state: 'hidden', ...patience });
    await page.keyboard.press('Escape');
  });

  it('tells a change in the words in which the claim is shown, and leads from advice to its sentence', async () => {
    await page.getByRole('button', { name: 'Another dossier' }).click();
    await page.getByRole('button', { name: 'Try it with an example' }).click();
    await page.getByRole('button', { name: 'Record who replied, or did not' }).click();
    await page
      .locator('.entry-form')
      .getByText(/^Is this about “the port authority/)
      .waitFor(patience);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Choose the sentence' }).first().click();
    await page
      .locator('.article mark', { hasText: 'A council spokeswoman declined to comment.' })
      .waitFor(patience);
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    const changes = page.locator('.change');
    await changes.filter({ hasText: 'A party to it declined to comment; none' }).waitFor(patience);
    await changes
      .filter({ hasText: 'Now declined to comment (before: no reported answer)' })
      .waitFor(patience);
  });

  it('says what a suggested source of the graph is, in words', async () => {
    await page.locator('.entry', { hasText: 'memo' }).first().focus();
    await page.keyboard.press('s');
    await page.getByLabel('Who says it?').fill('Peskov');
    const option = page.locator('#names-source option[value*=Peskov]').first();
    await option.waitFor({ state: 'attached', ...patience });
    expect(await option.textContent()).toMatch(/^person; .*speaks for it$/);
    await page.keyboard.press('Escape');
  });

  it('compares a new claim with those of the graph, and joins them', async () => {
    await page.keyboard.press('t');
    await page.keyboard.press('p');
    await page
      .getByLabel('What?')
      .fill(
        'Maduro asked Putin for radar overhauls, repairs to Sukhoi fighters and as many as 14 missile systems',
      );
    await page.keyboard.press('Enter');
    await page.getByText('Already in the graph?').waitFor(patience);
    await page.getByRole('button', { name: 'They are the same, told differently' }).first().click();
    await page.getByText('Already in the graph?').waitFor({ state: 'detached', ...patience });
    expect(await savedText(page)).toMatch(/kind: SAME_AS/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
  });

  it('reads the text of a web page and of a PDF, and runs and fetches nothing of them', async () => {
    await page.getByRole('button', { name: 'Another dossier' }).click();
    await openText(page, { name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(webPage) });
    await page.getByText('Read 3 paragraphs.').waitFor(patience);
    expect(await page.getByLabel('The text').inputValue()).toBe(webPageText);
    expect(await page.getByLabel('Title').inputValue()).toBe('Talks stall');
    expect(await page.getByLabel('Outlet').inputValue()).toBe('The Gazette');
    expect(await page.getByLabel('Date').inputValue()).toBe('2026-06-09');
    expect(await page.getByLabel('Address').inputValue()).toBe('https://gazette.example/talks');
    expect(await page.locator('input[name=extractor]').inputValue()).toMatch(/^Readability \d/);
    expect(await page.evaluate('window.run')).toBeUndefined();
    const pdf = smallPdf([['The harbour board met on Mon-', 'day.'], ['It left the answer open.']]);
    await openText(page, { name: 'a.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByText('Read 2 paragraphs.').waitFor(patience);
    await page.getByRole('button', { name: 'Take it apart' }).click();
    await page.locator('.sentence-part', { hasText: 'It left the answer open.' }).click();
    await page.keyboard.press('o');
    await page.getByLabel('What?').fill('it rained');
    await page.keyboard.press('Enter');
    await page.locator('.entry.chosen', { hasText: 'it rained' }).waitFor(patience);
    const saved = await savedText(page);
    expect(saved).toContain('locator: page 2');
    expect(saved).toMatch(/textExtractor: PDF\.js \d/);
    await openText(page, { name: 'b.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') }, () =>
      page.getByRole('button', { name: 'Another dossier' }).click(),
    );
    await page.getByText('This file is no PDF, or it is damaged.').waitFor(patience);
  });

  it('takes a dropped file where it belongs, and warns before a text is lost', async () => {
    const area = page.getByLabel('The text');
    await area.fill('');
    const cancelled = (name: string) => `(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array([0xe9, 0x74, 0xe9])], 'a.txt'));
      const at = document.querySelector('${name === 'drop' ? 'textarea' : 'header'}');
      return !at.dispatchEvent(new DragEvent('${name}', { dataTransfer, bubbles: true, cancelable: true }));
    })()`;
    const isLeft = `!dispatchEvent(new Event('beforeunload', { cancelable: true }))`;
    expect(await page.evaluate(isLeft)).toBe(false);
    expect(await page.evaluate(cancelled('dragover'))).toBe(true);
    expect(await page.evaluate(cancelled('drop'))).toBe(true);
    await page.getByText('Read 1 paragraph.').waitFor(patience);
    expect(await area.inputValue()).toBe('été');
    expect(await page.evaluate(isLeft)).toBe(true);
  });

  it('works in a browser that stores nothing, and says so', async () => {
    const other = await page.context().newPage();
    await other.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`);
    await other.goto(`${world.url}/write`);
    await other.getByRole('button', { name: 'Try it with an example' }).click();
    await other.getByText('The browser cannot save the draft').waitFor(patience);
    expect(await other.evaluate(`!dispatchEvent(new Event('beforeunload', { cancelable: true }))`)).toBe(
      true,
    );
    await other.close({ runBeforeUnload: false });
  });

  it('shows 10,000 names, right-to-left ones in their direction', async () => {
    const names = ['O’Neill', 'שלום', '🙂 & co', '<b>Li</b>', 'w'.repeat(300)];
    const actors = Array.from(
      { length: 10_000 },
      (_, at) => `  - { id: a${at}, name: "${names[at % names.length] ?? ''} ${at}", kind: PERSON }`,
    );
    const yaml = `id: names\ntitle: Names\nactors:\n${actors.join('\n')}
documents: [{ id: doc, kind: ARTICLE, issuedBy: a1, consulted: true }]
statements: [{ id: s, attributedTo: a1, reportedIn: doc, content: c }]
claims: [{ id: c, kind: EVENT, text: "ירד גשם" }]\n`;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a dossier file' }).click(),
    ]);
    await chooser.setFiles({ name: 'n.yaml', mimeType: 'application/yaml', buffer: Buffer.from(yaml) });
    const claim = page.locator('.entry .heading', { hasText: 'ירד גשם' });
    await claim.waitFor(patience);
    expect(await page.locator('.entry .heading:dir(rtl)', { hasText: 'ירד גשם' }).count()).toBe(1);
    await page.locator('.entry', { hasText: 'שלום' }).first().focus();
    await page.keyboard.press('s');
    await page
      .locator('#names-source option[value="<b>Li</b> 3"]')
      .waitFor({ state: 'attached', ...patience });
    await page.keyboard.press('Escape');
    expect(await page.locator('.outline b, .finding b').count()).toBe(0);
    await page.getByRole('button', { name: 'Another dossier' }).click();
  });

  it('shows markup in a text as text', async () => {
    await page
      .getByLabel('The text')
      .fill(`\0<img src=x onerror="alert(1)"> said ${'w'.repeat(5_000)}. שלום 🙂.`);
    await page.getByLabel('Title').fill('<b>Title</b>');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: '<b>Title</b>' }).waitFor(patience);
    expect(await page.locator('.article img, h1 b').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(2560);
    // The policy keeps handlers of a web page that is read from being made, and says so.
    expect(watched.complaints.filter((each) => !each.includes('inline event handler'))).toEqual([]);
    expect(watched.outside).toEqual([]);
  });
});
