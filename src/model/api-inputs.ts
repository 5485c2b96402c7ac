import { described, propertyType, relationshipName } from './api-text.js';
import type { Model, NodeType, Property, Relationship } from './types.js';

/** Returns the input types of dossiers: the stored properties and the outgoing relationships of each type of record. */
export function inputTypes(model: Model, published: ReadonlyArray<NodeType>): ReadonlyArray<string> {
  const records = published.filter(({ record }) => record !== null);
  const leaving = records.flatMap(leavingRelationships);
  const unique = [
    ...new Map(leaving.map((relationship) => [relationshipName(relationship), relationship])).values(),
  ];
  return [dossierInput(model, records), ...records.map(recordInput), ...unique.map(linkInput)];
}

function dossierInput(model: Model, records: ReadonlyArray<NodeType>): string {
  const dossier = model.types.get('Dossier');
  const fields = [
    described('The id of the dossier.', 'id: ID!'),
    ...[...(dossier?.properties.values() ?? [])].flatMap(propertyInput),
    ...records.map(({ name, record, description }) =>
      described(description, `${record?.section ?? ''}: [${name}Input!]`),
    ),
  ];
  return described('A dossier, as in a file.', `input DossierInput {\n${fields.join('\n')}\n}`);
}

function recordInput(type: NodeType): string {
  const fields = [
    described('The id of the record within its dossier.', 'id: ID!'),
    ...[...type.properties.values()].flatMap(propertyInput),
    ...leavingRelationships(type).map((relationship) =>
      described(relationship.description, `${relationship.name}: [${relationshipName(relationship)}Input!]`),
    ),
  ];
  return described(type.description, `input ${type.name}Input {\n${fields.join('\n')}\n}`);
}

function linkInput(relationship: Relationship): string {
  const fields = [
    described('The id of the related record.', 'ref: ID!'),
    ...[...relationship.link.properties.values()].flatMap(propertyInput),
  ];
  return described(
    relationship.link.description,
    `input ${relationshipName(relationship)}Input {\n${fields.join('\n')}\n}`,
  );
}

function propertyInput(property: Property): ReadonlyArray<string> {
  if (property.system || property.name === 'id') return [];
  const optional = property.list || property.defaultValue !== null;
  const type = propertyType({ ...property, nonNull: property.nonNull && !optional });
  return [described(property.description, `${property.name}: ${type}`)];
}

function leavingRelationships({ relationships }: NodeType): ReadonlyArray<Relationship> {
  return [...relationships.values()].filter(({ direction }) => direction === 'OUT');
}
