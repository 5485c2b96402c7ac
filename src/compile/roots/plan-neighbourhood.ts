import type { FieldNode } from 'graphql';
import { KnownError } from '../../errors.js';
import type { Reader, RowValues } from '../decode/reader.js';
import type { Level } from '../plan-nodes.js';
import { newDraft } from '../plan/level-draft.js';
import type { LevelDraft } from '../plan/level-draft.js';
import { planValue } from '../plan/plan-value.js';
import { placeIn } from '../plan/record-tables.js';
import { fieldDefinition, fieldId, firstField } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { neighbourLinks } from './link-directions.js';

/** A field of `Around`, and the parameter that has the id of its record. */
export interface AroundField {
  readonly id: string;
  readonly nodes: ReadonlyArray<FieldNode>;
}

/** Properties of the links in a neighbourhood, in the order in which they are read. */
const shownProperties = ['as', 'factuality', 'stance', 'kind'] as const;

/** The most records of a neighbourhood. */
const largest = 200;

/** Plans the neighbourhood of a record, and returns its reader: one row below its own. */
export function planNeighbourhood(scope: Scope, draft: LevelDraft, { id, nodes }: AroundField): Reader {
  const definition = fieldDefinition(scope, 'Around', 'neighbourhood');
  const field = scope.binding.field(definition, firstField(nodes));
  const limit = field.parameter((given) => checkedLimit(given['limit']));
  const inner = newDraft();
  const place = placeIn(scope, inner, { Entity: 'shownRecords' });
  const answer = inner.row.add('neighbourhood', () => ({ kind: 'neighbourhood' }));
  const read = planValue(place, definition.type, nodes);
  const links = neighbourLinks(scope.model);
  const level: Level = {
    source: { kind: 'neighbourhood', id, limit, links, properties: shownProperties },
    condition: null,
    keys: [],
    page: null,
    row: inner.row.slots,
    returns: 'rows',
  };
  draft.costs.push({
    list: { field: 'neighbourhood', level, from: 'Entity', label: 'Entity' },
    size: { source: field.source, read: (given) => checkedLimit(given['limit']) },
    inner: inner.costs,
  });
  const key = `neighbourhood@${nodes.map((one) => fieldId(scope, one)).join(',')}`;
  const slot = draft.row.add(key, () => ({ kind: 'level', level }));
  return (values, reads) => {
    const [row] = values[slot] as readonly [RowValues]; // the source has exactly one row
    return read(decodeNeighbourhood(row[answer]), place.tables.found(row, reads));
  };
}

function checkedLimit(limit: unknown): number {
  if (typeof limit === 'number' && limit >= 1 && limit <= largest) return limit;
  throw new KnownError('VALUE_INVALID', `Found a limit of ${String(limit)}; it is 1 to ${largest}.`);
}

/** What `printNeighbourhoodRow` returns. */
type Found = readonly [
  shown: ReadonlyArray<string>,
  links: ReadonlyArray<ReadonlyArray<unknown>>,
  seen: number,
  whole: boolean,
  degrees: ReadonlyArray<ReadonlyArray<number>>,
];

function decodeNeighbourhood(value: unknown): Readonly<Record<string, unknown>> {
  const [shown, links, seen, whole, degrees] = value as Found;
  // One of the links may lead to the record itself.
  const atLeast = degrees.flat().map((degree) => degree - 1);
  return {
    nodes: shown,
    links: links.map(decodeLink),
    leftOut: Math.max(seen, ...atLeast) - (shown.length - 1),
    exact: whole,
  };
}

function decodeLink([from, to, link, ...values]: ReadonlyArray<unknown>): Readonly<Record<string, unknown>> {
  const { as, kind, ...rest } = Object.fromEntries(
    shownProperties.map((name, index) => [name, values[index] ?? null]),
  );
  return {
    ...rest,
    from,
    to,
    link,
    as: Array.isArray(as) ? ((as as ReadonlyArray<string>)[0] ?? null) : as,
    // Two kinds of relationship have a kind, each of its own sort.
    kind: link === 'RELATED_TO' ? kind : null,
  };
}
