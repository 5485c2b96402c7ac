import type { LinkType, Model, NodeType, Property, Relationship } from './types.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * Returns the JSON Schema (draft 2020-12) of a dossier, with which editors complete and check dossiers.
 *
 * It checks single values only; `validate` checks the rest.
 */
export function dossierJsonSchema(model: Model): Schema {
  const records = [...model.types.values()].filter(({ record }) => record !== null);
  const dossier = model.types.get('Dossier');
  const lists = records.map(({ name, record, description }) => [
    record?.section ?? '',
    { description, ...oneOrMany({ $ref: `#/$defs/${name}` }) },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'An Onrecord dossier',
    description: dossier?.description ?? '',
    type: 'object',
    properties: {
      id: { description: 'The id of the dossier.', ...localId },
      ...propertySchemas(model, dossier),
      ...Object.fromEntries(lists),
    },
    required: ['id', ...requiredOf(dossier)],
    additionalProperties: false,
    $defs: Object.fromEntries([
      ...records.map((type) => [type.name, recordSchema(model, type)] as const),
      ...[...model.links.values()]
        .filter(({ ownership }) => ownership !== 'system')
        .map((link) => [link.name, linkSchema(model, link)] as const),
    ]),
  };
}

const localId = { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*(:[a-z0-9][a-z0-9._-]*)?$', maxLength: 401 };

function recordSchema(model: Model, type: NodeType): Schema {
  const leaving = [...type.relationships.values()].filter(({ direction }) => direction === 'OUT');
  return {
    description: type.description,
    type: 'object',
    properties: {
      id: { description: 'The id of the record within its dossier.', ...localId },
      ...propertySchemas(model, type),
      ...Object.fromEntries(leaving.map((relationship) => [relationship.name, fieldOf(relationship)])),
    },
    required: ['id', ...requiredOf(type)],
    additionalProperties: false,
  };
}

function fieldOf({ description, link }: Relationship): Schema {
  const isBare = requiredOf(link).length === 0;
  const item = isBare
    ? { anyOf: [localId, { $ref: `#/$defs/${link.name}` }] }
    : { $ref: `#/$defs/${link.name}` };
  return { description, ...oneOrMany(item) };
}

function linkSchema(model: Model, link: LinkType): Schema {
  return {
    description: link.description,
    type: 'object',
    properties: {
      ref: { description: 'The id of the related record.', ...localId },
      ...propertySchemas(model, link),
    },
    required: ['ref', ...requiredOf(link)],
    additionalProperties: false,
  };
}

/** Allows a single value instead of a list of one, as GraphQL does, and null for an absent value. */
function oneOrMany(item: Schema): Schema {
  return { anyOf: [item, { type: 'array', items: item }, { type: 'null' }] };
}

type Holder = { readonly properties: ReadonlyMap<string, Property> } | undefined;

function written(holder: Holder): ReadonlyArray<Property> {
  return [...(holder?.properties.values() ?? [])].filter(({ name, system }) => !system && name !== 'id');
}

function requiredOf(holder: Holder): ReadonlyArray<string> {
  return written(holder)
    .filter(({ nonNull, list, defaultValue }) => nonNull && !list && defaultValue === null)
    .map(({ name }) => name);
}

function propertySchemas(model: Model, holder: Holder): Schema {
  return Object.fromEntries(
    written(holder).map((property) => {
      const value = valueSchema(model, property);
      const isRequired = property.nonNull && !property.list && property.defaultValue === null;
      const nullable = isRequired ? value : { anyOf: [value, { type: 'null' }] };
      const shape = property.list ? oneOrMany(value) : nullable;
      const byDefault = property.defaultValue === null ? {} : { default: typedDefault(property) };
      return [property.name, { description: property.description, ...byDefault, ...shape }];
    }),
  );
}

function typedDefault({ scalar, defaultValue }: Property): unknown {
  if (scalar === 'Boolean') return defaultValue === 'true';
  return scalar === 'Int' || scalar === 'Float' ? Number(defaultValue) : defaultValue;
}

function valueSchema(model: Model, { scalar, enumName, pattern, range }: Property): Schema {
  if (scalar === null) {
    const values = model.enums.get(enumName ?? '')?.values ?? [];
    return {
      enum: values.map(({ name }) => name),
      enumDescriptions: values.map((value) => value.description),
    };
  }
  const bounds = range ? { minimum: range.min, maximum: range.max } : {};
  if (scalar === 'Boolean') return { type: 'boolean' };
  if (scalar === 'Int') return { type: 'integer', ...bounds };
  if (scalar === 'Float') return { type: 'number', ...bounds };
  const form = scalar === 'Url' ? '^[hH][tT][tT][pP][sS]?://' : pattern?.matches;
  const day = scalar === 'Date' ? { format: 'date' } : {};
  return { type: 'string', minLength: 1, ...day, ...(form === undefined ? {} : { pattern: form }) };
}
