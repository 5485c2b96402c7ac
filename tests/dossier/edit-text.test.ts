import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editText, readDossiers } from '../../src/dossier/dossier.js';
import { writeYaml } from '../../src/formats/write-dossier.js';
import type { GraphData } from '../../src/model/graph-data.js';
import type { DeclaredRecord } from '../../src/model/graph-stream.js';
import { cases } from '../support/cases.js';
import { randomDossier } from '../formats/random-dossier.js';
import { model } from '../support/model.js';

const seedText = readFileSync(
  join(import.meta.dirname, '../../seed/dossiers/venezuela-russia-2025.yaml'),
  'utf8',
);

/** The lines of one text that the other has not. */
function onlyIn(one: string, other: string): ReadonlyArray<string> {
  const others = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !others.has(line));
}

/** The text that an export writes, records in its order. */
async function exported({ dossier, nodes, links }: GraphData): Promise<string> {
  const sections = [...model.types.values()].filter(({ record }) => record !== null);
  const order = (type: string) => sections.findIndex(({ possibleTypes }) => possibleTypes.includes(type));
  const rank = ({ node }: DeclaredRecord) => `${order(node.type)} ${Number(node.own)} ${node.id}`;
  const records = nodes
    .map((node) => ({ node, links: links.filter(({ from }) => from === node.id) }))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  let text = '';
  for await (const part of writeYaml(model, { dossier, records: asStream(records) })) text += part;
  return text;
}

async function* asStream<T>(items: ReadonlyArray<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

function graphOf(text: string): GraphData {
  const { graphs, problems } = readDossiers(model, [{ file: 'd.yaml', text }]);
  const [graph] = graphs;
  if (!graph) throw new Error(JSON.stringify(problems));
  return graph;
}

describe('editText', () => {
  it('changes one line of a text that was written by hand', () => {
    const after = editText(model, seedText, [
      { kind: 'SET', section: 'statements', id: 's.wp.docs', fields: { cue: 'wrote' } },
    ]);
    expect(onlyIn(after, seedText)).toEqual(['    cue: wrote']);
    expect(after.length).toBe(seedText.length - 'reported'.length + 'wrote'.length);
  });

  it('writes a field of a record in braces within the braces', () => {
    const after = editText(model, seedText, [
      {
        kind: 'SET',
        section: 'statements',
        id: 's.docs.russia',
        fields: { cue: 'indicate', dateText: 'then' },
      },
    ]);
    expect(onlyIn(after, seedText)).toEqual([
      '  - { id: s.docs.russia, attributedTo: us-docs, cue: indicate, content: c.req.docs, dateText: then }'.replace(
        ', content: c.req.docs, dateText: then',
        ', dateText: then, content: c.req.docs',
      ),
    ]);
  });

  it('keeps every comment where a record is added and removed, and gives back the former bytes', () => {
    const record = { id: 'c.new', kind: 'EVENT', text: 'something happened' };
    const added = editText(model, seedText, [{ kind: 'ADD', section: 'claims', record }]);
    expect(onlyIn(seedText, added)).toEqual([]);
    expect(editText(model, added, [{ kind: 'REMOVE', section: 'claims', id: 'c.new' }])).toBe(seedText);
  });

  it('adds and removes sections, with the empty line between them', () => {
    const text = 'id: d\ntitle: A dossier\n';
    const record = { id: 'ven', name: 'Venezuela', kind: 'STATE' };
    const added = editText(model, text, [{ kind: 'ADD', section: 'actors', record }]);
    expect(added).toBe(
      'id: d\ntitle: A dossier\n\nactors:\n  - id: ven\n    name: Venezuela\n    kind: STATE\n',
    );
    expect(editText(model, added, [{ kind: 'REMOVE', section: 'actors', id: 'ven' }])).toBe(text);
  });

  it('writes the text anew, with its comments, where a record is an alias', () => {
    const text = 'id: d # one\ntitle: t\nactors:\n  - &a {id: a, name: A, kind: STATE}\nclaims: [{id: c}]\n';
    const record = { id: 'c2', kind: 'EVENT', text: 'it is so' };
    const after = editText(model, text, [{ kind: 'ADD', section: 'claims', record }]);
    expect(parse(after)).toMatchObject({ claims: [{ id: 'c' }, record] });
    expect(after).toContain('# one');
  });

  it.each(['one\n"two"', 'one\ntwo', '\n"', `${'long '.repeat(20)}text\nlines`])(
    'writes %j on one line',
    (title) => {
      const text = editText(model, 'id: d\ntitle: t\n', [{ kind: 'SET_DOSSIER', fields: { title } }]);
      expect(text).toBe(`id: d\ntitle: ${JSON.stringify(title)}\n`);
      expect(parse(text)).toEqual({ id: 'd', title });
    },
  );

  it('leaves a text as an export writes it, whatever is added, changed and removed', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 20 })
      .filter((each) => each.trim() !== '');
    await fc.assert(
      fc.asyncProperty(randomDossier, text, fc.nat(9), async (dossier, words, number) => {
        fc.pre(!/\/|\sand\s/iu.test(words)); // a cue of two verbs is a problem
        const before = await exported(graphOf(JSON.stringify(dossier)));
        const after = editText(model, before, [
          { kind: 'ADD', section: 'actors', record: { id: `b${number}`, name: words, kind: 'GROUP' } },
          { kind: 'SET', section: 'claims', id: 'c0', fields: { text: words, quantityText: words } },
          { kind: 'SET', section: 'statements', id: 's', fields: { cue: words } },
          { kind: 'SET_DOSSIER', fields: { title: words } },
        ]);
        expect(after).toBe(await exported(graphOf(after)));
        const without = editText(model, after, [{ kind: 'REMOVE', section: 'actors', id: `b${number}` }]);
        expect(without).toBe(await exported(graphOf(without)));
      }),
      cases({ test: 20, deep: 500 }),
    );
  });
});
