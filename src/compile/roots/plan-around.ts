import { getNamedType } from 'graphql';
import type { FieldNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import { hasLongList, linkEnds } from '../../model/long-lists.js';
import type { LinkType } from '../../model/types.js';
import { readObject, readSlot } from '../decode/reader.js';
import type { Reader } from '../decode/reader.js';
import type { Level, SortKey } from '../plan-nodes.js';
import { checkedId } from '../plan/checked-id.js';
import { collectFields, selectionSetsOf } from '../plan/collect-fields.js';
import { newDraft } from '../plan/level-draft.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { planConnection } from '../plan/plan-connection.js';
import type { EdgeField } from '../plan/plan-edge.js';
import { planValue } from '../plan/plan-value.js';
import type { PlannedField } from '../plan/planned-field.js';
import { placeIn } from '../plan/record-tables.js';
import { fieldDefinition, fieldId, firstField, nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { linkDirections } from './link-directions.js';
import { planNeighbourhood } from './plan-neighbourhood.js';
import type { AroundField } from './plan-neighbourhood.js';

/** Plans the root `around`: the record, its counts, its neighbours in pages, and its neighbourhood. */
export function planAround(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const node = firstField(nodes);
  const field = scope.binding.field(fieldDefinition(scope, 'Query', node.name.value), node);
  const id = field.parameter((given) => checkedId(given['id']));
  const draft = newDraft();
  const selected = collectFields(scope.collect, 'Around', selectionSetsOf(nodes));
  const read = readObject(
    [...selected].map(([name, inner]) => [name, fieldReader(scope, draft, { id, nodes: inner })] as const),
  );
  const level: Level = {
    source: { kind: 'id', labels: ['Entity'], parameter: id },
    condition: null,
    keys: [],
    page: null,
    row: draft.row.slots,
    returns: 'rows',
  };
  return {
    level,
    cost: { size: () => 1, inner: draft.costs, list: { field: 'around', level, from: '', label: 'Entity' } },
    decode: (value, reads) => {
      const [row] = value as ReadonlyArray<Parameters<Reader>[0]>; // COLLECT gives a list of rows
      return row ? read(row, reads) : null;
    },
  };
}

function fieldReader(scope: Scope, draft: LevelDraft, field: AroundField): Reader {
  const name = firstField(field.nodes).name.value;
  switch (name) {
    case '__typename':
      return () => 'Around';
    case 'node':
      return scope.planners.record(scope, draft, { type: nodeType(scope, 'Entity'), nodes: field.nodes });
    case 'counts':
      return countsReader(scope, draft, field.nodes);
    case 'neighbours':
      return neighboursReader(scope, draft, field);
    default:
      invariant(name === 'neighbourhood', `no field ${name} on Around`);
      return planNeighbourhood(scope, draft, field);
  }
}

/** Neo4j stores how many links of a type a record has, so all counts are exact. */
function countsReader(scope: Scope, draft: LevelDraft, nodes: ReadonlyArray<FieldNode>): Reader {
  const links = linkDirections(scope.model);
  const slot = draft.row.add('counts', () => ({
    kind: 'degrees',
    links: links.map(({ link: { type }, direction }) => ({ type, direction })),
  }));
  const place = placeIn(scope, draft, {});
  const read = planValue(place, fieldDefinition(scope, 'Around', 'counts').type, nodes);
  return (row, reads) => {
    const counts = row[slot] as ReadonlyArray<number>; // one for each of them
    const some = links.map(({ link, direction }, index) => ({
      link: link.type,
      way: direction,
      count: counts[index] ?? 0,
      exact: true,
    }));
    return read(
      some.filter(({ count }) => count > 0),
      place.tables.found(row, reads),
    );
  };
}

function neighboursReader(scope: Scope, draft: LevelDraft, { id, nodes }: AroundField): Reader {
  const node = firstField(nodes);
  const field = scope.binding.field(fieldDefinition(scope, 'Around', 'neighbours'), node);
  const link = scope.model.links.get(String(field.value('link')));
  invariant(link, 'LinkType has the links of the model');
  const direction = field.value('way') === 'OUT' ? 'OUT' : 'IN';
  const list = planConnection(scope, newDraft(), {
    listing: { type: nodeType(scope, 'Entity'), relationship: null },
    nodes,
    level: neighboursLevel(scope, { link, direction, id }),
    field,
    answerType: 'AroundConnection',
    from: 'Entity',
    more: linkField(scope, link),
  });
  draft.costs.push(list.cost);
  const key = `neighbours@${nodes.map((one) => fieldId(scope, one)).join(',')}`;
  const place = draft.row.add(key, () => ({ kind: 'level', level: list.level }));
  return (row, reads) => list.decode(row[place], reads);
}

/** Returns the source and order of the neighbours: by the id of the other end, then by the link's key; an index serves long lists. */
function neighboursLevel(
  { model }: Scope,
  { link, direction, id }: { readonly link: LinkType; readonly direction: 'OUT' | 'IN'; readonly id: string },
): Pick<Level, 'source' | 'condition' | 'keys'> {
  const key = (on: SortKey['on'], property: string): SortKey => ({
    on,
    property,
    type: 'text',
    direction: 'ASC',
    nullable: false,
  });
  const { type } = link;
  return hasLongList(model, link, direction)
    ? {
        source: { kind: 'linkIndex', type, direction, parameter: id },
        condition: null,
        keys: [key('link', linkEnds[direction].there), key('link', 'key')],
      }
    : {
        source: { kind: 'link', type, direction, guard: null },
        condition: null,
        keys: [key('node', 'id'), key('link', 'key')],
      };
}

/** Plans a property of the link; null if the link type has no such property of the type of the field. */
function linkField(scope: Scope, link: LinkType): EdgeField {
  return (draft, name) => {
    const property = link.properties.get(name);
    const type = getNamedType(fieldDefinition(scope, 'AroundEdge', name).type).name;
    if (!property || type !== (property.enumName ?? property.scalar)) return () => null;
    const read = readSlot(draft.row.property('link', property));
    return property.list ? (row, reads) => (read(row, reads) as ReadonlyArray<unknown>)[0] ?? null : read;
  };
}
