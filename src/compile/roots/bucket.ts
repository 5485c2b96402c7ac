import type { FieldNode } from 'graphql';
import type { NodeType, Order, Property, ScalarName } from '../../model/types.js';
import { collectFields, selectionSetsOf } from '../collect.js';
import { readObject } from '../level-draft.js';
import type { LevelDraft } from '../level-draft.js';
import type { Reader } from '../row.js';
import { leading, nodeType } from '../scope.js';
import type { Scope } from '../scope.js';

/** Records that a root puts together: maps of the statement, read as if they were records of a type of their own. */
export interface BucketType {
  readonly name: string;
  /** What is known of each, by name; all of them may be absent. */
  readonly values: Readonly<Record<string, ScalarName>>;
  /** The name under which the key text `id` can be ordered by; null for none. */
  readonly orderById: string | null;
}

/** Reads one field of a bucket. */
export type BucketField = (name: string, nodes: ReadonlyArray<FieldNode>) => Reader;

/** The scope in which lists hold buckets: their type is known, and their nodes are read by `field`. */
export function bucketScope(
  scope: Scope,
  bucket: BucketType,
  field: (draft: LevelDraft) => BucketField,
): { readonly scope: Scope; readonly type: NodeType } {
  const type = typeOf(bucket);
  const types = new Map([...scope.model.types, [type.name, type]]);
  const record: Scope['build']['record'] = (_inner, draft, { nodes }) =>
    readBucket(scope, bucket.name, { nodes, field: field(draft) });
  return { type, scope: { ...scope, model: { ...scope.model, types }, build: { ...scope.build, record } } };
}

/** Makes what reads the fields of one bucket. */
export function readBucket(
  scope: Scope,
  typeName: string,
  options: { readonly nodes: ReadonlyArray<FieldNode>; readonly field: BucketField },
): Reader {
  const selected = collectFields(scope.collect, typeName, selectionSetsOf(options.nodes));
  return readObject(
    [...selected].map(([response, nodes]) => {
      const { name } = leading(nodes);
      const read: Reader = name.value === '__typename' ? () => typeName : options.field(name.value, nodes);
      return [response, read] as const;
    }),
  );
}

/** Makes what reads a page of the records in a bucket, which it holds in a list. */
export function readEntities(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly typeName: string; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const list = scope.build.list(scope, {
    typeName: options.typeName,
    listing: { type: nodeType(scope, 'Entity'), relationship: null },
    source: {
      kind: 'clauses',
      text: ({ node, parent }) => `UNWIND ${parent}.entities AS ${node} WITH ${node}`,
    },
    nodes: options.nodes,
  });
  draft.prices.push(list.price);
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
    searched: false,
    key: false,
    pattern: null,
    range: null,
    reference: null,
    gathered: null,
  };
}
