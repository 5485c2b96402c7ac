import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../src/settings.js';
import { useNeo4j } from '../../src/store/neo4j-server.js';

describe('useNeo4j', () => {
  it('uses the one of NEO4J_URI before all others', async () => {
    const environment = { NEO4J_URI: 'neo4j+s://db.example', NEO4J_DATABASE: 'facts' };
    const settings = readSettings({ environment });
    const server = await useNeo4j(settings, { projectFolder: '/nowhere', report: () => undefined });
    expect(server).toMatchObject({ how: 'configured', uri: 'neo4j+s://db.example', database: 'facts' });
  });
});
