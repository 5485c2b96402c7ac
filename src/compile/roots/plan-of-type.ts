import { invariant } from '../../lib/invariant.js';
import type { NodeType } from '../../model/types.js';
import type { FieldArguments } from '../plan/field-arguments.js';
import { planFilter } from '../plan/plan-filter.js';
import type { RecordsNode } from '../root-nodes.js';
import { nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';

/** Types that the fields of `of` stand for. */
const typesOf: Readonly<Record<string, string>> = {
  claims: 'Claim',
  requests: 'Request',
  statements: 'Statement',
  documents: 'Document',
};

/** The records that `of` names, and their type. */
export interface OfType {
  readonly type: NodeType;
  readonly records: RecordsNode;
}

/** Reads the argument `of`: one type with a condition on its records, whose values become parameters. */
export function ofType(scope: Scope, field: FieldArguments): OfType {
  const [entry] = field.input('of').entries() ?? []; // exactly one, as @oneOf says
  invariant(entry, '"of" names one type');
  const type = nodeType(scope, typesOf[entry.key] ?? entry.key);
  const condition = planFilter(scope, field, {
    filtered: { kind: 'node', type: type.name },
    input: entry.input,
  });
  return { type, records: { label: type.label ?? type.name, condition } };
}
