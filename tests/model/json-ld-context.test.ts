import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { jsonLdContext } from '../../src/model/json-ld-context.js';
import { model } from '../support/model.js';

const shipped = readFileSync(join(import.meta.dirname, '../../schema/context.jsonld'), 'utf8');

describe('jsonLdContext', () => {
  it('is what stands in schema/context.jsonld', () => {
    expect(shipped).toBe(`${JSON.stringify({ '@context': jsonLdContext(model) }, null, 2)}\n`);
  });

  it('is read by a JSON-LD processor from its address, and gives the terms of schema.org and PROV', async () => {
    const address = 'https://graph.example/context.jsonld';
    const asked: string[] = [];
    const document = {
      '@context': address,
      id: 'urn:onrecord:record:s',
      type: ['prov:Entity', 'onrecord:Statement'],
      title: 'A title',
      date: '2025-10-03',
      ATTRIBUTED_TO: ['urn:onrecord:record:a'],
    };
    const expanded = await jsonld.expand(document, {
      documentLoader: (url: string) => {
        asked.push(url);
        return Promise.resolve({ documentUrl: url, document: JSON.parse(shipped) as jsonld.NodeObject });
      },
    });
    expect(asked).toEqual([address]);
    expect(expanded).toEqual([
      {
        '@id': 'urn:onrecord:record:s',
        '@type': ['http://www.w3.org/ns/prov#Entity', 'urn:onrecord:vocabulary:Statement'],
        'https://schema.org/headline': [{ '@value': 'A title' }],
        'urn:onrecord:vocabulary:date': [{ '@value': '2025-10-03' }],
        'http://www.w3.org/ns/prov#wasAttributedTo': [{ '@id': 'urn:onrecord:record:a' }],
      },
    ]);
  });
});
