import type { FieldNode } from 'graphql';
import { KnownError } from '../../errors.js';
import type { FieldArguments } from '../plan/field-arguments.js';
import type { PlannedField } from '../plan/planned-field.js';
import { checkedId } from '../plan/checked-id.js';
import { newDraft } from '../plan/level-draft.js';
import { planValue } from '../plan/plan-value.js';
import { placeIn } from '../plan/record-tables.js';
import { fieldDefinition, leading } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { decodePaths, hopProperties } from './decode-paths.js';

import type { RowValues } from '../decode/reader.js';

/** How long a path may be at most. */
const longest = 8;

/** Paths that are given at most. */
const mostPaths = 20;

/** Makes the level of the root `path`: one row, whose records stand in tables beside the ways. */
export function planPath(scope: Scope, nodes: ReadonlyArray<FieldNode>): PlannedField {
  const node = leading(nodes);
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
  return {
    level: {
      source: { kind: 'paths', from, to, search: all ? 'all' : 'one', limit, maxLength, types },
      condition: null,
      keys: [],
      page: null,
      row: draft.row.slots,
      wants: 'rows',
    },
    cost: { size: () => (all ? mostPaths : 1) * (maxLength + 1), inner: draft.costs },
    decode: (value, reads) => {
      const [row] = value as readonly [RowValues]; // the clauses give exactly one row
      return read(decodePaths(row[answer], all ? mostPaths : 1), place.tables.found(row, reads));
    },
  };
}

function lengthOf(field: FieldArguments): number {
  const length = Number(field.value('maxLength'));
  if (length >= 1 && length <= longest) return length;
  throw new KnownError('VALUE_INVALID', `Found a maxLength of ${length}; it is 1 to ${longest}.`);
}

/** The relationships as the model orders them, so that the same ones in another order are the same text. */
function typesOf({ model }: Scope, field: FieldArguments): ReadonlyArray<string> {
  const all = [...model.links.values()].filter(({ ownership }) => ownership !== 'system');
  const wanted = field.value('kinds') as ReadonlyArray<string> | null | undefined; // [LinkType!]
  if (wanted?.length === 0)
    throw new KnownError('VALUE_INVALID', 'Found an empty list of kinds; a way needs relationships.');
  return all.map(({ type }) => type).filter((type) => wanted?.includes(type) ?? true);
}
