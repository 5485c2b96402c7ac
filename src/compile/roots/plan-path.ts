import type { FieldNode } from 'graphql';
import { KnownError } from '../../errors.js';
import type { Level } from '../plan-nodes.js';
import { checkedId } from '../plan/checked-id.js';
import type { FieldArguments } from '../plan/field-arguments.js';
import { newDraft } from '../plan/level-draft.js';
import { planValue } from '../plan/plan-value.js';
import type { PlannedField } from '../plan/planned-field.js';
import { placeIn } from '../plan/record-tables.js';
import { fieldDefinition, firstField } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { decodePaths, hopProperties } from './decode-paths.js';

import type { RowValues } from '../decode/reader.js';

/** The most links of a path. */
const longest = 8;

/** The most paths of an answer. */
const mostPaths = 20;

/** Plans the root `path`: one row with the paths, and tables of the records in them. */
export function planPath(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const node = firstField(nodes);
  const definition = fieldDefinition(scope, 'Query', node.name.value);
  const field = scope.binding.field(definition, node);
  const from = field.parameter((given) => checkedId(given['from']));
  const to = field.parameter((given) => checkedId(given['to']));
  const all = field.value('all') === true;
  const maxLength = lengthOf(field);
  const draft = newDraft();
  const place = placeIn(scope, draft, { Entity: 'pathRecords', Statement: 'pathStatements' });
  const answer = draft.row.add('paths', () => ({ kind: 'paths', properties: hopProperties }));
  const read = planValue(place, definition.type, nodes);
  const types = typesOf(scope, field);
  const limit = all ? mostPaths + 1 : 1;
  const level: Level = {
    source: { kind: 'paths', from, to, search: all ? 'all' : 'one', limit, maxLength, types },
    condition: null,
    keys: [],
    page: null,
    row: draft.row.slots,
    returns: 'rows',
  };
  return {
    level,
    cost: {
      list: { field: 'path', level, from: '', label: 'Entity' },
      size: () => (all ? mostPaths : 1) * (maxLength + 1),
      inner: draft.costs,
    },
    decode: (value, reads) => {
      const [row] = value as readonly [RowValues]; // the source has exactly one row
      return read(decodePaths(row[answer], all ? mostPaths : 1), place.tables.found(row, reads));
    },
  };
}

function lengthOf(field: FieldArguments): number {
  const length = Number(field.value('maxLength'));
  if (length >= 1 && length <= longest) return length;
  throw new KnownError('VALUE_INVALID', `Found a maxLength of ${length}; it is 1 to ${longest}.`);
}

/** Returns the types of links in the order of the model, so that the text does not depend on the order of the argument. */
function typesOf({ model }: Scope, field: FieldArguments): ReadonlyArray<string> {
  const all = [...model.links.values()].filter(({ ownership }) => ownership !== 'system');
  const wanted = field.value('kinds') as ReadonlyArray<string> | null | undefined; // [LinkType!]
  if (wanted?.length === 0)
    throw new KnownError('VALUE_INVALID', 'Found an empty list of kinds; a way needs relationships.');
  return all.map(({ type }) => type).filter((type) => wanted?.includes(type) ?? true);
}
