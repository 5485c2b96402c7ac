import { invariant } from '../../lib/invariant.js';
import type { NodeType } from '../../model/types.js';
import type { BoundField, Values } from '../plan/binding.js';
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
export function ofType(scope: Scope, field: BoundField, args: Values): OfType {
  const [entry] = Object.entries(args['of'] as Values); // exactly one, as @oneOf says
  invariant(entry, '"of" names one type');
  const [name, where] = entry;
  const type = nodeType(scope, typesOf[name] ?? name);
  const condition = planFilter(scope, field, {
    filtered: { kind: 'node', type: type.name },
    where,
    path: ['of', name],
  });
  return { type, records: { label: type.label ?? type.name, condition } };
}
