import type { FieldNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import { searchedProperties } from '../../model/search-properties.js';
import type { Model, NodeType, Property } from '../../model/types.js';
import { readSlot } from '../decode/reader.js';
import type { Reader, RowValues } from '../decode/reader.js';
import type { SortKey } from '../plan-nodes.js';
import { checkedId } from '../plan/checked-id.js';
import type { FieldArguments } from '../plan/field-arguments.js';
import { newDraft } from '../plan/level-draft.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { planConnection } from '../plan/plan-connection.js';
import type { EdgeField } from '../plan/plan-edge.js';
import { planValue } from '../plan/plan-value.js';
import type { PlannedField } from '../plan/planned-field.js';
import { placeIn } from '../plan/record-tables.js';
import { fieldDefinition, firstField, nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import type { SearchSource } from '../root-nodes.js';
import { rangesOf } from './ranges-of.js';
import { searchQueries } from './search-queries.js';
import { searchWords } from './search-words.js';
import type { SearchWord } from './search-words.js';

/** The best first, then by id. */
const keys: ReadonlyArray<SortKey> = [
  { on: 'link', property: 'score', type: 'number', direction: 'DESC', nullable: false },
  { on: 'node', property: 'id', type: 'text', direction: 'ASC', nullable: false },
];

/** Plans the root `search`: pages of the records that the full-text indexes find. */
export function planSearch(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const node = firstField(nodes);
  const field = scope.binding.field(fieldDefinition(scope, 'Query', node.name.value), node);
  const types = typesOf(scope.model, field.value('types'));
  const text = field.parameter((given) => String(given['text']));
  return planConnection(scope, newDraft(), {
    listing: { type: foundType(scope, types), relationship: null },
    nodes,
    level: { source: searchSource(field, types), condition: null, keys },
    field,
    answerType: 'SearchConnection',
    more: edgeField(scope, text),
  });
}

/** Returns a type of records for these types only, so that the statement does not read what only other types have. */
function foundType(scope: Scope, types: ReadonlyArray<NodeType>): NodeType {
  const possibleTypes = [...new Set(types.flatMap((type) => type.possibleTypes))];
  const entity = nodeType(scope, 'Entity');
  return possibleTypes.length > 0 ? { ...entity, possibleTypes } : entity;
}

/** Returns the source of the records that the full-text indexes find, with their scores. */
function searchSource(field: FieldArguments, types: ReadonlyArray<NodeType>): SearchSource {
  return {
    kind: 'search',
    queries: field.parameter((given) => searchQueries(searchWords(given['text']))),
    labels: field.isGiven('types') ? types.flatMap(({ label }) => label ?? []) : null,
    dossier: !field.isGiven('dossier') ? null : field.parameter((given) => checkedId(given['dossier'])),
  };
}

/** Returns the types for values of `EntityType`, in the order of the model. */
function typesOf({ types }: Model, wanted: unknown): ReadonlyArray<NodeType> {
  const names = new Set((wanted ?? []) as ReadonlyArray<string>); // [EntityType!]
  return [...types.values()].filter(({ name, record }) => record !== null && names.has(name.toUpperCase()));
}

function edgeField(scope: Scope, text: string): EdgeField {
  return (draft, name, nodes) => {
    if (name === 'matches') return matchesReader(scope, draft, { text, nodes });
    invariant(name === 'score', `no field ${name} on SearchEdge`);
    return readSlot(draft.row.property('link', { name, list: false, scalar: 'Float' }));
  };
}

function matchesReader(
  scope: Scope,
  draft: LevelDraft,
  { text, nodes }: { readonly text: string; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const fields = allSearched(scope.model).map(
    (property) => [property.name, draft.row.property('node', property)] as const,
  );
  const textSlot = draft.row.add('text', () => ({ kind: 'parameter', parameter: text }));
  const place = placeIn(scope, draft, {});
  const { type } = fieldDefinition(scope, 'SearchEdge', 'matches');
  const read = planValue(place, type, nodes);
  return (row, reads) =>
    read(matchesIn(row, fields, searchWords(row[textSlot])), place.tables.found(row, reads));
}

/** Returns the searched properties of all types. A name stands for the same kind of property in all of them. */
function allSearched({ types }: Model): ReadonlyArray<Property> {
  const all = [...types.values()].filter(({ record }) => record !== null).flatMap(searchedProperties);
  return [...new Map(all.map((property) => [property.name, property])).values()];
}

function matchesIn(
  row: RowValues,
  fields: ReadonlyArray<readonly [field: string, place: number]>,
  words: ReadonlyArray<SearchWord>,
): ReadonlyArray<unknown> {
  return fields.flatMap(([field, place]) =>
    textsOf(row[place])
      .map((text) => ({ field, text, ranges: rangesOf(text, words) }))
      .filter(({ ranges }) => ranges.length > 0),
  );
}

/** Returns the texts of a searched property: a text, a list of texts, or absent. */
function textsOf(value: unknown): ReadonlyArray<string> {
  if (Array.isArray(value)) return value as ReadonlyArray<string>;
  return typeof value === 'string' ? [value] : [];
}
