import type { FieldNode } from 'graphql';
import type { NodeType, Order, Property, ScalarName } from '../../model/types.js';
import { readObject } from '../decode/reader.js';
import type { Reader } from '../decode/reader.js';
import { collectFields, selectionSetsOf } from '../plan/collect-fields.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { firstField, nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';

/** Groups and units of time: maps in the statement, read like records of a type of their own. */
export interface BucketType {
  readonly name: string;
  /** The values of each, by name; all may be absent. */
  readonly values: Readonly<Record<string, ScalarName>>;
  /** The name of the order by `id`; null for none. */
  readonly orderById: string | null;
}

/** Plans one field of a bucket, and returns its reader. */
export type BucketField = (name: string, nodes: ReadonlyArray<FieldNode>) => Reader;

/** Returns a scope for lists of buckets: it has their type, and plans their fields by `field`. */
export function bucketScope(
  scope: Scope,
  bucket: BucketType,
  field: (draft: LevelDraft) => BucketField,
): { readonly scope: Scope; readonly type: NodeType } {
  const type = typeOf(bucket);
  const types = new Map([...scope.model.types, [type.name, type]]);
  const record: Scope['planners']['record'] = (_inner, draft, { nodes }) =>
    readBucket(scope, bucket.name, { nodes, field: field(draft) });
  return {
    type,
    scope: { ...scope, model: { ...scope.model, types }, planners: { ...scope.planners, record } },
  };
}

/** Plans what is selected of one bucket, and returns its reader. */
export function readBucket(
  scope: Scope,
  typeName: string,
  options: { readonly nodes: ReadonlyArray<FieldNode>; readonly field: BucketField },
): Reader {
  const selected = collectFields(scope.collect, typeName, selectionSetsOf(options.nodes));
  return readObject(
    [...selected].map(([response, nodes]) => {
      const { name } = firstField(nodes);
      const read: Reader = name.value === '__typename' ? () => typeName : options.field(name.value, nodes);
      return [response, read] as const;
    }),
  );
}

/** Plans a page of the records in a bucket, and returns its reader. */
export function readEntities(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly typeName: string; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const list = scope.planners.list(scope, {
    typeName: options.typeName,
    listing: { type: nodeType(scope, 'Entity'), relationship: null },
    source: { kind: 'listed', list: 'entities' },
    nodes: options.nodes,
  });
  draft.costs.push(list.cost);
  const place = draft.row.slots.push({ kind: 'level', level: list.level }) - 1;
  return (row, reads) => list.decode(row[place], reads);
}

function typeOf({ name, values, orderById }: BucketType): NodeType {
  const properties = Object.entries(values).map(([field, scalar]) => valueProperty(field, scalar));
  const orders: Order[] = properties.map(({ name: field, scalar }) => ({
    field,
    key: field,
    type: keyType(scalar),
  }));
  return {
    name,
    description: '',
    kind: 'object',
    label: null,
    interfaces: [],
    possibleTypes: [name],
    properties: new Map(properties.map((property) => [property.name, property])),
    relationships: new Map(),
    computed: new Map(),
    storedDerived: new Map(),
    orders: orderById === null ? orders : [...orders, { field: orderById, key: 'id', type: 'text' }],
    root: null,
    record: null,
    internal: true,
  };
}

function keyType(scalar: ScalarName | null): Order['type'] {
  if (scalar === 'DateTime') return 'datetime';
  return scalar === 'Int' ? 'number' : 'text';
}

function valueProperty(name: string, scalar: ScalarName): Property {
  return {
    name,
    description: '',
    scalar,
    enumName: null,
    list: false,
    nonNull: false,
    defaultValue: null,
    system: true,
    unique: false,
    indexed: false,
    selective: false,
    searched: null,
    key: false,
    pattern: null,
    range: null,
    reference: null,
    gathered: null,
  };
}
