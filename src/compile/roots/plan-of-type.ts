import { invariant } from '../../lib/invariant.js';
import type { NodeType } from '../../model/types.js';
import type { FieldArguments } from '../plan/field-arguments.js';
import { listSource } from '../plan/list-source.js';
import { planFilter } from '../plan/plan-filter.js';
import { nodeType } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import type { RecordsNode } from '../root-nodes.js';

/** The types of the fields of `of`. */
const typesOf: Readonly<Record<string, string>> = {
  claims: 'Claim',
  requests: 'Request',
  statements: 'Statement',
  documents: 'Document',
  actors: 'Actor',
  assets: 'Asset',
  places: 'Place',
};

/** The records of the argument `of`, and their type. */
export interface OfType {
  readonly type: NodeType;
  readonly records: RecordsNode;
}

/** Plans the argument `of`: one type, with a filter on its records. */
export function planOfType(scope: Scope, field: FieldArguments): OfType {
  const [entry] = field.input('of').entries() ?? []; // exactly one, as @oneOf says
  invariant(entry, '"of" names one type');
  const type = nodeType(scope, typesOf[entry.key] ?? entry.key);
  const condition = planFilter(scope, field, {
    filtered: { kind: 'node', type: type.name },
    input: entry.input,
  });
  const all = { kind: 'label', label: type.label ?? type.name } as const;
  return { type, records: { source: listSource(scope.model, all, condition), condition } };
}
