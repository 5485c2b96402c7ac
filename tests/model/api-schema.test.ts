import { describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  printType,
  validate,
  validateSchema,
  type GraphQLNamedType,
} from 'graphql';
import { apiSchema } from '../../src/model/api-schema.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);

describe('apiSchema', () => {
  it('is a valid schema', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    expect(own.flatMap(undescribed)).toEqual([]);
  });

  it('publishes neither mixins nor what is for the loader alone', () => {
    for (const name of ['Dated', 'Shareable', 'Link', 'Declaration', 'LinkDirection', 'ListKind']) {
      expect(schema.getType(name)).toBeUndefined();
    }
  });

  it('names the types of a relationship after the type that declares it', () => {
    expect(printed('RequestWhere')).toContain('actors: ClaimActorsFilter');
    expect(printed('Request')).toContain('implements Claim & Content & Thing & Entity & Node');
  });

  it('gives bounded relationships whole and others in pages', () => {
    expect(printed('Statement')).toContain('): [StatementAttributedToEdge!]!');
    expect(printed('Statement')).toContain('): StatementContentConnection!');
    expect(printed('StatementAttributedToEdge')).not.toContain('cursor');
    expect(printed('StatementContentEdge')).toContain('cursor: String!');
    expect(printed('StatementContentEdge')).toContain('factuality: Factuality!');
  });

  it('orders by exactly one field', () => {
    expect(printed('HasContentOrder')).toContain('@oneOf');
    expect(printed('StatementContentOrder')).toMatch(/node: ContentOrder[^]*edge: HasContentOrder/);
  });

  it('asks a dossier only for what has no default and is not written by the loader', () => {
    const input = printed('ActorInput');
    expect(input).toContain('name: String!');
    expect(input).toMatch(/anonymous: Boolean\n/);
    expect(input).not.toContain('recordedAt');
    expect(printed('DossierInput')).toContain('claims: [ClaimInput!]');
    expect(printed('ClaimObjectsInput')).toContain('ref: ID!');
  });

  it('offers nothing of a relationship without properties but its other end', () => {
    expect(printed('LoadChangesWhere')).not.toContain('edge');
  });

  it('takes a question over several steps', () => {
    const question = parse(`{
      actors(first: 5, where: { name: { eq: "Caracas" }, statements: { some: { node: { date: { eq: "2025" } } } } }) {
        totalCount
        edges { cursor node { name statements(orderBy: [{ edge: { position: ASC } }, { node: { date: DESC } }]) {
          pageInfo { endCursor } edges { terms node { content { edges { factuality node { __typename } } } } }
        } } }
      }
    }`);
    expect(validate(schema, question)).toEqual([]);
  });
});

function printed(name: string): string {
  const type = schema.getType(name);
  return type ? printType(type) : '';
}

function undescribed(type: GraphQLNamedType): ReadonlyArray<string> {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) return [...missing, ...without(type.name, type.getValues())];
  if (isInputObjectType(type)) return [...missing, ...without(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return missing;
  const fields = Object.values(type.getFields());
  return [
    ...missing,
    ...without(type.name, fields),
    ...fields.flatMap(({ name, args }) => without(`${type.name}.${name}`, args)),
  ];
}

function without(
  owner: string,
  members: ReadonlyArray<{ readonly name: string; readonly description?: string | null | undefined }>,
): ReadonlyArray<string> {
  return members.filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`);
}
