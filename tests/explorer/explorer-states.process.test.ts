import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { readDossiers } from '../../src/dossier/dossier.js';
import { loadGraph } from '../../src/load/load.js';
import { openPage } from '../support/browser.js';
import { describeInBrowser, patience, startExplorer } from '../support/explorer-world.js';
import type { OwnExplorer } from '../support/explorer-world.js';
import { model } from '../support/model.js';
import { startServerAt, startedUrl } from '../support/onrecord-process.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import { testRun } from '../support/test-store.js';

const request = 'venezuela-russia-2025:c.req.wp';
const article = { kind: 'ARTICLE', url: 'https://example.org/', consulted: true };
const script = '<script>document.title="taken"</script>';
const long = `Long ${'title '.repeat(1666)}`.slice(0, 10_000);
const dossier = {
  id: 'strange',
  title: 'Names of strangers',
  actors: [{ id: 'evil', name: script, kind: 'MEDIA' }],
  documents: [{ ...article, id: 'long', title: long, issuedBy: 'evil' }],
  statements: [
    {
      id: 's.1',
      attributedTo: 'evil',
      reportedIn: 'long',
      cue: '<b>shouts',
      quotes: ['<img src=x onerror=alert(1)>'],
      content: [{ ref: 'c.1' }],
    },
  ],
  claims: [{ id: 'c.1', kind: 'CONDITION', text: `${script} is so`, actors: 'evil' }],
};

const namesake = { id: 'namesake', name: 'Dmitry Peskov', kind: 'PERSON' };

describeInBrowser('the states of the explorer', () => {
  let world: OwnExplorer;
  let url: string;
  let page: Page;
  beforeAll(async () => {
    world = await startExplorer();
    url = world.url;
    ({ page } = await world.open());
  });
  afterAll(() => world.close());

  /** Answers operations of a name otherwise than the server does, until the page is left alone again. */
  async function otherwise(name: string, answer: (route: Route) => Promise<void>): Promise<void> {
    await page.unrouteAll({ behavior: 'wait' });
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes(`query ${name}`) ? answer(route) : route.continue(),
    );
  }
  const alone = () => page.unrouteAll({ behavior: 'wait' });

  async function load(data: object): Promise<void> {
    const { graphs, problems } = readDossiers(model, [{ file: 'given.json', text: JSON.stringify(data) }]);
    expect([graphs.length, problems]).toEqual([1, []]);
    const now = new Date('2026-01-05T12:00:00Z');
    for (const graph of graphs) await loadGraph({ store: world.store, model, graph, now });
  }

  it('shows names, titles and quotations of strangers as text', async () => {
    await load({ ...dossier, actors: [...dossier.actors, namesake] });
    await page.goto(`${url}/?claim=strange:c.1&chosen=strange:c.1`);
    await page
      .getByRole('heading', { name: `${script} is so` })
      .first()
      .waitFor();
    await page.getByText('<b>shouts').first().waitFor();
    await page.goto(`${url}/?graph=evil&chosen=strange:long`);
    await page.locator('.details h2').waitFor();
    expect((await page.locator('.details h2').innerText()).length).toBe(long.trim().length);
    await page.locator('.node').first().waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('.tables').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('combobox', { name: 'Search who, what and where' }).fill('long title');
    await page.locator('.hit mark').first().waitFor();
    expect((await page.locator('.hit-label').first().innerText()).length).toBeLessThan(200);
    expect(await page.locator('main script, main img, main b, .details img').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
  });

  it('hints at another person of the same name, and has a page for a record that was removed', async () => {
    await page.goto(`${url}/?record=peskov`);
    await page.getByText(/^Possibly the same: Dmitry Peskov/).waitFor();
    await load(dossier);
    await page.goto(`${url}/?record=namesake`);
    await page.getByRole('heading', { name: 'Dmitry Peskov', level: 1 }).waitFor();
    await page.getByText(/^It is not on record any more: the import of \d{4}-/).waitFor();
    await page.locator('main').getByRole('link', { name: dossier.title }).waitFor();
  });

  it('shows the first statements of a long article at once, and more when asked, also after a failure', async () => {
    const places = Array.from({ length: 104 }, (_, index) => `p${index + 1}`);
    const said = places.map((locator) => ({
      ...{ id: `s.${locator}`, attributedTo: 'speaker', content: [{ ref: `c.${locator}` }] },
      reportedIn: { ref: 'text', locator },
    }));
    await load({
      ...{ id: 'long-article', title: 'A long article' },
      actors: [
        { id: 'reporter', name: 'The Reporter', kind: 'MEDIA' },
        { id: 'speaker', name: 'A. Speaker', kind: 'PERSON' },
      ],
      documents: [{ ...article, id: 'text', title: 'All of it', issuedBy: 'reporter' }],
      statements: [
        {
          ...{ id: 's', attributedTo: 'reporter', reportedIn: 'text' },
          content: said.map(({ id }) => ({ ref: id })),
        },
        ...said,
      ],
      claims: places.map((place) => ({ id: `c.${place}`, kind: 'CONDITION', text: `It is so at ${place}` })),
    });
    await page.goto(`${url}/?record=long-article:text`);
    await page.getByText('The first 100 of 105 statements that it reports').waitFor();
    expect(await page.locator('.paragraph').count()).toBe(100);
    await otherwise('ReadArticle', (route) => route.abort());
    await page.getByRole('button', { name: 'Show more statements' }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await alone();
    await again.click();
    await page.getByText('105 statements', { exact: true }).waitFor();
    expect(await page.locator('.paragraph').count()).toBe(105);
    await again.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Show more statements' }).count()).toBe(0);
  });

  it('finds none of the words of nobody, and says how words are looked for', async () => {
    await page.goto(url);
    await page.getByRole('combobox', { name: 'Search who, what and where' }).fill('qwzx <b>vkjh');
    await page.getByText('Nothing on record has these words.').waitFor();
    expect(await page.locator('.hit').count()).toBe(0);
  });

  it('makes no link of what is neither http nor https, though a document has it', async () => {
    await world.store.command("MATCH (d:Document {id: 'strange:long'}) SET d.url = 'javascript:alert(1)'");
    await page.goto(`${url}/?graph=strange:long&chosen=strange:long`);
    await page.locator('.details').getByText('javascript:alert(1)').waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('.tables').waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });

  it('shows that something is on its way once it takes a moment, and takes it away again', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await otherwise('ReadProvenance', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${url}/?claim=${request}`);
    await page.getByText('Reading …').waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    letGo();
    await page.locator('.card.claim').waitFor();
    await page.getByText('Reading …').waitFor({ state: 'detached' });
    await alone();
  });

  it('keeps what it tells screen readers when something else happens at once', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await otherwise('ReadLinks', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${url}/?graph=rus,ven&chosen=rus`);
    await page.getByRole('button', { name: 'Copy id' }).click();
    const copied = page.getByRole('status').getByText(/^(Copied|The browser did not allow)/);
    await copied.waitFor();
    letGo();
    await page.locator('.node').first().waitFor();
    await page.locator('main[aria-busy]').waitFor({ state: 'detached' });
    const sentences = await page.locator('.visually-hidden[role=status] p').allInnerTexts();
    expect(sentences).toHaveLength(2); // the title of the view, too
    expect(sentences[0]).toMatch(/^(Copied|The browser did not allow)/);
    await alone();
  });

  it('says with the price that the server refuses what is too much', async () => {
    await otherwise('ListRequests', (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: unknown };
      const dearer = query.replace(
        'origins {',
        'contentOf(first: 100) { edges { node { content(first: 100) { totalCount edges { node { id } } } } } } origins {',
      );
      return route.continue({ postData: JSON.stringify({ query: dearer, variables }) });
    });
    await page.goto(`${url}/?question=ask-russia`);
    await page.getByRole('heading', { name: 'This asks for too much at once' }).waitFor();
    await page.getByText(/asks for [\d,]+ \w+; at most [\d,]+ are allowed/).waitFor();
    await alone();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.question .records li').first().waitFor();
  });

  it('asks for a token where the server needs one, keeps it for this tab, and takes it from the address', async () => {
    await alone();
    await page.route('**/graphql', async (route) => {
      const { authorization, ...headers } = route.request().headers();
      const refusal = { message: 'The request has no token.', extensions: { code: 'TOKEN_MISSING' } };
      if (authorization === 'Bearer of-a-reader') await route.continue({ headers });
      else await route.fulfill({ status: 401, json: { errors: [refusal] } });
    });
    await page.goto(`${url}/?claim=${request}`);
    await page.getByRole('heading', { name: 'This server needs a token' }).waitFor();
    await page.getByLabel('Token').fill('of-a-reader');
    await page.getByRole('button', { name: 'Use this token' }).click();
    await page.locator('.card.claim').waitFor();
    await page.reload();
    await page.locator('.card.claim').waitFor();
    await page.evaluate('sessionStorage.clear()');
    await page.goto(`${url}/#token=of-a-reader`);
    await page.getByText(/^On record: \d+ statements/).waitFor();
    expect(page.url()).toBe(`${url}/`);
    await alone();
  });

  it.each(['claim', 'graph'])('says so when a link to a %s leads to nothing any more', async (kind) => {
    await page.goto(`${url}/?${kind}=gone`);
    await page.getByRole('heading', { name: 'This is not on record any more' }).waitFor();
  });

  it('opens a view that was kept as a file', async () => {
    await page.goto(url);
    const kept = { format: 'onrecord-view-1', address: `http://elsewhere/?claim=${request}` };
    await page.getByLabel('Open a view that was saved as JSON').setInputFiles({
      name: 'onrecord.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(kept)),
    });
    await page.locator('.card.claim').waitFor();
  });

  it('says that the database is away, and what stands stays', async () => {
    const line = await startTcpProxy(testRun().uri);
    const server = startServerAt({ ...testRun(), uri: line.uri });
    try {
      const other = await startedUrl(server);
      const { page: away } = await openPage(world.browser, other);
      await away.goto(`${other}/?graph=rus,ven`);
      await away.locator('.node').first().waitFor(patience);
      line.set({ kind: 'reset' });
      await away.locator('.node').first().dblclick();
      await away.locator('.graph-note:not(:empty)').waitFor(patience);
      expect(await away.locator('.node').count()).toBe(2);
      await away.goto(`${other}/?claim=${request}`);
      await away.getByRole('heading', { name: 'The database does not answer' }).waitFor(patience);
      await away.getByRole('button', { name: 'Try again' }).waitFor(patience);
    } finally {
      server.kill('SIGKILL');
      await line.close();
    }
  });
});
