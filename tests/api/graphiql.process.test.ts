import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser, openExplorer } from '../support/explorer-world.js';
import type { ExplorerWorld } from '../support/explorer-world.js';

describeInBrowser('GraphiQL in a browser', () => {
  let world: ExplorerWorld;
  beforeAll(async () => {
    world = await openExplorer();
  });
  afterAll(() => world.close());

  it('answers the first question, with no complaint and no request beyond this server', async () => {
    const { page, complaints, outside } = await world.open();
    await page.goto(`${world.url}/graphiql`);
    await page.locator('.graphiql-query-editor').getByText('FirstQuestion').waitFor();
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.result-window');
    await answer.getByText('totalCount').first().waitFor();
    expect(await answer.innerText()).toContain('requests');
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
  });
});
