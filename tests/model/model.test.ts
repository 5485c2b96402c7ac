import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readModel } from '../../src/model/model.js';
import { readSchemaFolder } from '../../src/schema-folder.js';
import { model } from '../support/model.js';

const directives = readSchemaFolder(join(import.meta.dirname, '../../schema')).filter(({ file }) =>
  file.endsWith('directives.graphql'),
);

/** A schema without faults; tests put one line of it wrong. */
const sound = `"Any record."
interface Node {
  "Id."
  id: ID! @unique @order
}
"A person."
type Person implements Node @node(label: "Person") @record(section: "people", ownWhen: "hidden") @root(name: "people") {
  "Name."
  name: String! @order(key: "nameKey")
  "Hidden."
  hidden: Boolean! @default(value: "false")
  "Who is known."
  knows: [Person!]! @relationship(link: "Knows", direction: OUT, list: BOUNDED)
}
"Acquaintance."
type Knows @link(type: "KNOWS", from: "Person", to: "Person") {
  "Since when."
  since: Int @key
}
"Size."
enum Size {
  "Any."
  ANY
  "Small."
  SMALL @broader(value: "ANY")
}
`;

describe('readModel', () => {
  it('reads a sound schema', () => {
    const { types, links } = readModel([...directives, { file: 'sound.graphql', text: sound }]);
    expect(types.get('Person')).toMatchObject({
      kind: 'object',
      label: 'Person',
      interfaces: ['Node'],
      possibleTypes: ['Person'],
      root: 'people',
      record: { section: 'people', own: { when: 'hidden' } },
      orders: [
        { field: 'id', key: 'id', type: 'text' },
        { field: 'name', key: 'nameKey', type: 'text' },
      ],
    });
    expect([...(types.get('Person')?.properties.keys() ?? [])]).toEqual(['id', 'name', 'hidden']);
    expect(types.get('Person')?.relationships.get('knows')).toMatchObject({
      owner: 'Person',
      direction: 'OUT',
      target: 'Person',
      list: 'BOUNDED',
      link: links.get('KNOWS'),
    });
    expect(links.get('KNOWS')).toMatchObject({ keyProperties: ['since'], ownership: 'system' });
  });

  it('gives the place of a fault', () => {
    expect(faultsWith('name: String!', 'name: Strin!')).toContain('broken.graphql:9:9 Unknown type "Strin".');
  });

  it('lists every fault', () => {
    const text = sound.replace('"Name."', '').replace('from: "Person"', 'from: "Nobody"');
    expect(faultsOf(text)).toMatch(/"name" has no description\.\n(.*\n)*.*Unknown type "Nobody"/);
  });

  it.each([
    ['text that is no SDL', 'type Knows', 'tipe Knows', 'Syntax Error'],
    ['an unknown interface', 'implements Node', 'implements Nod', 'Unknown type "Nod"'],
    ['an interface that is a type', 'implements Node', 'implements Knows', '"Knows" is not an interface.'],
    ['an unknown directive', '@key', '@kee', 'Unknown directive "@kee"'],
    ['an unknown argument', 'own: true', 'owen: true', 'Unknown argument "owen"'],
    [
      'a missing argument',
      'direction: OUT, ',
      '',
      'argument "direction" of type "LinkDirection!" is required',
    ],
    ['an unknown value', 'direction: OUT', 'direction: AWAY', 'AWAY'],
    ['a link to an unknown type', 'to: "Person"', 'to: "Human"', 'Unknown type "Human" in "to" of "Knows"'],
    ['a link to what is no node', 'to: "Person"', 'to: "Knows"', 'Unknown type "Knows" in "to"'],
    ['an unknown link', 'link: "Knows"', 'link: "Loves"', 'Unknown link "Loves" of "Person.knows"'],
    [
      'a target that is not the end',
      'knows: [Person!]!',
      'knows: [Node!]!',
      'gives "Node", but "to" of "Knows" is "Person"',
    ],
    [
      'a relationship that is no list',
      'knows: [Person!]!',
      'knows: Person',
      'its type is written [Person!]!',
    ],
    ['a list of lists', 'name: String!', 'name: [[String!]!]!', 'cannot hold "name"'],
    ['a list with null in it', 'name: String!', 'name: [String]!', 'cannot hold "name"'],
    [
      'an object without a link',
      'name: String!',
      'name: Person',
      'is of type "Person" and has no @relationship',
    ],
    ['a missing description', '"Since when."', '', '"since" has no description.'],
    ['a default that is no value', 'value: "false"', 'value: "no"', '"no" is no value for "hidden".'],
    ['a more general value that is none', 'value: "ANY"', 'value: "ALL"', '"ALL" is no more general value'],
    ['a flag that is none', 'ownWhen: "hidden"', 'ownWhen: "name"', '"name" is no boolean property'],
    ['a type that is neither', '@node(label: "Person") ', '', '"Person" must have either @node or @link.'],
    ['a label that is no name', 'label: "Person"', 'label: "Per son"', '"Per son" is no name'],
    ['a field that does not fit', 'name: String!', 'id: String!', '"id" does not fit "Node.id"'],
  ])('refuses %s', (_case, right, wrong, message) => {
    const before = right === 'own: true' ? sound.replace('ownWhen: "hidden"', 'own: true') : sound;
    expect(before).toContain(right);
    expect(faultsOf(before.replace(right, wrong))).toContain(message);
  });

  it('refuses a relationship type declared twice', () => {
    const again = `"Again."\ntype Meets @link(type: "KNOWS", from: "Person", to: "Person")\n`;
    expect(faultsOf(sound + again)).toContain('@link "KNOWS" is declared by "Knows" already.');
  });

  it('refuses a field on a type that is not the end of its link', () => {
    const other = `"Else."\ntype Dog implements Node @node(label: "Dog") {
      "Owners."\n owners: [Person!]! @relationship(link: "Knows", direction: IN, list: PAGED)\n}\n`;
    expect(faultsOf(sound + other)).toContain('"Dog.owners" is IN of "Knows", whose "to" is "Person".');
  });

  it('copies what types inherit, and says who declares a relationship', () => {
    const request = model.types.get('Request');
    expect(request?.interfaces).toEqual(['Claim', 'Content', 'Thing', 'Entity', 'Node']);
    expect(request?.relationships.get('actors')?.owner).toBe('Claim');
    expect(request?.properties.get('text')?.nonNull).toBe(true);
    expect(model.types.get('Content')?.properties.get('text')?.nonNull).toBe(false);
  });

  it('knows whose links are', () => {
    expect(model.links.get('HAS_CONTENT')?.ownership).toBe('own');
    expect(model.links.get('HOLDS_POSITION')?.ownership).toBe('background');
    expect(model.links.get('LOADED_INTO')?.ownership).toBe('system');
  });

  it('keeps what is for the loader alone out of the records of an interface', () => {
    expect(model.types.get('Declaration')).toMatchObject({ internal: true, possibleTypes: ['Declaration'] });
    expect(model.types.get('Node')?.possibleTypes).not.toContain('Declaration');
  });
});

function faultsWith(right: string, wrong: string): string {
  return faultsOf(sound.replace(right, wrong));
}

function faultsOf(text: string): string {
  try {
    readModel([...directives, { file: 'broken.graphql', text }]);
  } catch (error) {
    expect(error).toMatchObject({ code: 'MODEL_INVALID' });
    return String(error);
  }
  return 'no fault';
}
