import { invariant } from '../lib/invariant.js';
import { hasLongList, isListedByDate, listedOrder } from './long-lists.js';
import { searchIndexes, type SearchIndex } from './search-index.js';
import { dateKeys, lookedUpByDate } from './looked-up-values.js';
import type { LinkType, Model, NodeType, Property } from './types.js';

/** A uniqueness constraint or a range index on the nodes of one label. */
export interface NodeIndex {
  readonly name: string;
  readonly label: string;
  readonly properties: ReadonlyArray<string>;
}

/** A range index on the relationships of one type. */
export interface LinkIndex {
  readonly name: string;
  readonly type: string;
  readonly properties: ReadonlyArray<string>;
}

/** The constraints and indexes that the model needs, and the schema version of the graph. */
export interface IndexPlan {
  readonly schemaVersion: number;
  readonly constraints: ReadonlyArray<NodeIndex>;
  readonly indexes: ReadonlyArray<NodeIndex>;
  readonly linkIndexes: ReadonlyArray<LinkIndex>;
  readonly searchIndexes: ReadonlyArray<SearchIndex>;
}

/** The schema version of graphs that this program writes: that of the last migration (src/load/migrations). */
export const schemaVersion = 8;

/**
 * The labels of the constraints of unique properties that only some records of a type have: the code of a state is unique among
 * states. Look-ups by the label of the type have an index of their own.
 */
const narrowerLabels: ReadonlyMap<string, string> = new Map([['Actor.iso3', 'State']]);

/**
 * Returns the constraints and indexes that the model needs.
 *
 * Unique properties have a constraint on the label that declares them. Range indexes exist for each order of a listed type, by (sort
 * key, id); for each stored derived value that is looked up, by (value, date, id); for properties that are looked up; and for links of
 * which a record can have many, by both ends and by date, so that a page of them is found in order. Names are stable and unique.
 */
export function indexPlan(model: Model): IndexPlan {
  const constraints = unique(uniqueIndexes(model));
  const constraintNames = new Set(constraints.map(({ name }) => name));
  const indexes = [
    ...narrowedIndexes(model),
    ...orderIndexes(model),
    ...datedIndexes(model),
    ...lookUpIndexes(model),
  ];
  return {
    schemaVersion,
    constraints,
    indexes: unique(indexes).filter(({ name }) => !constraintNames.has(name)),
    linkIndexes: linkIndexes(model),
    searchIndexes: searchIndexes(model),
  };
}

function nodeIndex(label: string, properties: ReadonlyArray<string>): NodeIndex {
  return { name: [label, ...properties].join('_').toLowerCase(), label, properties };
}

function unique(indexes: ReadonlyArray<NodeIndex>): ReadonlyArray<NodeIndex> {
  return [...new Map(indexes.map((index) => [index.name, index])).values()];
}

function uniqueIndexes(model: Model): ReadonlyArray<NodeIndex> {
  return [...model.types.values()].flatMap((type) =>
    propertiesOf(type, ({ unique }) => unique).map(({ name }) => {
      const label = narrowerLabels.get(`${type.name}.${name}`) ?? declaringLabel(model, type, name);
      return nodeIndex(label, [name]);
    }),
  );
}

function narrowedIndexes(model: Model): ReadonlyArray<NodeIndex> {
  return [...model.types.values()].flatMap((type) =>
    propertiesOf(type, ({ name, unique }) => unique && narrowerLabels.has(`${type.name}.${name}`)).map(
      ({ name }) => nodeIndex(declaringLabel(model, type, name), [name]),
    ),
  );
}

/** Returns the indexes of orders. An order by `id` can use the constraint of `id` if that is on the label of the type itself. */
function orderIndexes(model: Model): ReadonlyArray<NodeIndex> {
  return [...model.types.values()].flatMap(({ root, label, orders }) =>
    root === null || label === null
      ? []
      : orders.map(({ key }) => nodeIndex(label, key === 'id' ? ['id'] : [key, 'id'])),
  );
}

function datedIndexes(model: Model): ReadonlyArray<NodeIndex> {
  return [...model.types.values()].flatMap((type) => {
    const { root, label } = type;
    if (root === null || label === null) return [];
    return lookedUpByDate(type).map(({ name }) => nodeIndex(label, [name, ...dateKeys]));
  });
}

/** Returns the indexes of look-ups: on the label that declares the property, and on listed types that inherit it. */
function lookUpIndexes(model: Model): ReadonlyArray<NodeIndex> {
  return [...model.types.values()].flatMap((type) =>
    propertiesOf(type, ({ indexed }) => indexed).flatMap(({ name }) => {
      const declaring = declaringLabel(model, type, name);
      const labels =
        type.root !== null && declaring !== 'Entity' ? [declaring, type.label ?? declaring] : [declaring];
      return labels.map((label) => nodeIndex(label, [name]));
    }),
  );
}

function linkIndexes(model: Model): ReadonlyArray<LinkIndex> {
  return [...model.links.values()].flatMap((link) => [
    ...(['OUT', 'IN'] as const)
      .filter((direction) => hasLongList(model, link, direction))
      .map((direction) => linkIndex(link, listedOrder(direction, 'id'))),
    ...(isListedByDate(model, link) ? [linkIndex(link, listedOrder('IN', 'date'))] : []),
  ]);
}

function linkIndex({ type }: LinkType, properties: ReadonlyArray<string>): LinkIndex {
  return { name: [type, ...properties].join('_').toLowerCase(), type, properties };
}

function propertiesOf(type: NodeType, wanted: (property: Property) => boolean): ReadonlyArray<Property> {
  return type.label === null
    ? []
    : [...type.properties.values(), ...type.storedDerived.values()].filter(wanted);
}

/** Returns the label of the topmost type that has the property: one constraint or index on it serves all its subtypes. */
function declaringLabel(model: Model, type: NodeType, property: string): string {
  const labels = type.interfaces
    .map((name) => model.types.get(name))
    .filter(
      (parent) =>
        (parent?.properties.has(property) ?? false) || (parent?.storedDerived.has(property) ?? false),
    )
    .map((parent) => parent?.label ?? null)
    .filter((label) => label !== null);
  const label = labels.at(-1) ?? type.label;
  invariant(label !== null, `${type.name} has a label`);
  return label;
}
