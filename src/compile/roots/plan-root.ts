import type { FieldNode } from 'graphql';
import { invariant } from '../../lib/invariant.js';
import type { PlannedField } from '../plan/planned-field.js';
import { firstField } from '../plan/scope.js';
import type { Scope } from '../plan/scope.js';
import { planAround } from './plan-around.js';
import { planChanges } from './plan-changes.js';
import { planGroups } from './plan-groups.js';
import { planNode, planNodes } from './plan-node.js';
import { planPath } from './plan-path.js';
import { planSearch } from './plan-search.js';
import { planTimeline } from './plan-timeline.js';

/** Plans one root field, given the fields of the operation with its response name. */
export type RootPlanner = (scope: Scope, nodes: ReadonlyArray<FieldNode>) => PlannedField;

/** Planners of the roots that are no lists, by name. */
const rootPlanners: Readonly<Record<string, RootPlanner>> = {
  node: planNode,
  nodes: planNodes,
  search: planSearch,
  around: planAround,
  path: planPath,
  groups: planGroups,
  changes: planChanges,
  timeline: planTimeline,
};

/**
 * Plans a root field by its planner, or as the list of its type.
 *
 * `planners` come before those of this folder. Throws KnownError for wrong arguments.
 */
export function planRoot(
  scope: Scope,
  nodes: ReadonlyArray<FieldNode>,
  planners: Readonly<Record<string, RootPlanner>> = {},
): PlannedField {
  const name = firstField(nodes).name.value;
  const planner = planners[name] ?? rootPlanners[name];
  if (planner) return planner(scope, nodes);
  const type = [...scope.model.types.values()].find(({ root }) => root === name);
  invariant(type?.label, `no type is listed by ${name}`);
  return scope.planners.list(scope, {
    typeName: 'Query',
    listing: { type, relationship: null },
    source: { kind: 'label', label: type.label },
    nodes,
  });
}
