import type { FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { KnownError } from '../errors.js';
import type { GraphCounts } from '../model/graph-counts.js';
import type { Model } from '../model/types.js';
import type { LaterReads } from './decode/later-reads.js';
import type { Limits } from './limits.js';
import type { Level } from './plan-nodes.js';
import { Binding } from './plan/binding.js';
import { collectFields } from './plan/collect-fields.js';
import type { CollectContext } from './plan/collect-fields.js';
import { readsEvidence, recordsOfCost } from './cost/cost-node.js';
import { visitsOf } from './cost/visits.js';
import type { ListVisits } from './cost/visits.js';
import type { LaterTable } from './plan/later-table.js';
import { planList } from './plan/plan-list.js';
import { planRecord } from './plan/plan-record.js';
import type { PlannedField } from './plan/planned-field.js';
import type { ReadLog } from './plan/read-log.js';
import type { RequestArguments } from './plan/request-arguments.js';
import { firstField } from './plan/scope.js';
import type { Scope } from './plan/scope.js';
import type { RecordPredicate } from './print/matcher.js';
import { printLevel } from './print/print-level.js';
import { printStatement } from './print/print-statement.js';
import { planRoot } from './roots/plan-root.js';
import type { RootPlanner } from './roots/plan-root.js';

/** The plan of an operation for all requests with the same cache key: its statements, their parameters and the decoding. */
export interface OperationPlan {
  /** Returns the parameters for a request. A root with a wrong value fails alone. */
  bind(request: RequestArguments, counts: GraphCounts): Bound;
  /** Returns the statement that reads these roots: one column for each, in order. */
  text(roots: ReadonlyArray<PlannedRoot>): string;
  /** The length of all statements for all roots, in characters. */
  readonly textLength: number;
  /** Whether derived values are selected, whose evidence is read after the first statement. */
  readonly hasDerived: boolean;
  /** The tables that are read after derived values are known. */
  readonly laterTables: ReadonlyArray<LaterTable>;
  /** Returns the statement that reads these tables: one column for each, in order. */
  laterText(tables: ReadonlyArray<LaterTable>): string;
  /** Returns as much of the answer as the columns and the later reads give. Roots that fail are null. */
  decode(roots: ReadonlyArray<PlannedRoot>, columns: ReadonlyArray<unknown>, reads: LaterReads): Decoded;
}

/** The data of an answer, and the roots that are null because of an error. */
export interface Decoded {
  readonly data: Record<string, unknown>;
  readonly failed: ReadonlyArray<FailedRoot>;
}

/** A root field that has no answer. */
export interface FailedRoot {
  readonly error: KnownError;
  readonly field: FieldNode;
  readonly name: string;
}

export interface Bound {
  readonly answered: ReadonlyArray<PlannedRoot>;
  readonly failed: ReadonlyArray<FailedRoot>;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Records that may be read, by page sizes. */
  readonly nodes: number;
  /** What is expected to be visited in the database, by lists. */
  readonly visits: ReadonlyArray<ListVisits>;
}

export interface PlannedRoot {
  readonly name: string;
  readonly field: FieldNode;
  readonly binding: Binding;
  readonly planned: PlannedField | KnownError;
  /** The Cypher expression; empty if planning has failed. */
  readonly expression: string;
}

/** All that planning an operation needs. */
export interface PlanOptions {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly limits: Limits;
  readonly collect: CollectContext;
  /** What planning reads of the request. */
  readonly log: ReadLog;
  /** Further planners of root fields, by name. */
  readonly planners: Readonly<Record<string, RootPlanner>>;
  /** A condition that every record must meet to be read; null for none. */
  readonly recordPredicate: RecordPredicate | null;
}

/** Plans a validated read operation for the request that the log reads. */
export function planOperation(options: PlanOptions): OperationPlan {
  const selected = collectFields(options.collect, 'Query', [options.operation.selectionSet]);
  const fields = [...selected].filter(([, nodes]) => !isIntrospection(firstField(nodes)));
  const laterTables: LaterTable[] = [];
  const print = (level: Level): string => printLevel(level, options.recordPredicate);
  const newScope = scopes(options, laterTables);
  const roots = fields
    .filter(([, nodes]) => !isTypename(nodes))
    .map((field) => plannedRoot(newScope(), field, { print, planners: options.planners }));
  options.log.close();
  const laterText = (tables: ReadonlyArray<LaterTable>): string =>
    printStatement(tables.map(({ level }) => print(level)));
  const empty = fields.map(([name, nodes]) => [name, isTypename(nodes) ? 'Query' : null] as const);
  return {
    bind: (request, counts) => bindRoots(roots, request, counts),
    text: (answered) => printStatement(answered.map(({ expression }) => expression)),
    textLength: [...roots.map(({ expression }) => expression), laterText(laterTables)].join().length,
    hasDerived: roots.some(({ planned }) => !(planned instanceof KnownError) && readsEvidence(planned.cost)),
    laterTables,
    laterText,
    decode: (answered, columns, reads) => {
      const data = Object.fromEntries(empty);
      return { data, failed: decodeRoots(data, { answered, columns, reads }) };
    },
  };
}

/** Returns a function that makes the scope of the next root. Parameters and later tables are numbered across all roots. */
function scopes(options: PlanOptions, laterTables: LaterTable[]): () => Scope {
  let parameters = 0;
  const nextName = (): string => `p${parameters++}`;
  return () => ({
    model: options.model,
    schema: options.schema,
    collect: options.collect,
    limits: options.limits,
    planners: { list: planList, record: planRecord },
    binding: new Binding(nextName, options.log),
    fieldIds: new Map(),
    laterTables,
    derivedDepth: 0,
  });
}

function plannedRoot(
  scope: Scope,
  [name, nodes]: readonly [string, ReadonlyArray<FieldNode>],
  {
    print,
    planners,
  }: { readonly print: (level: Level) => string; readonly planners: PlanOptions['planners'] },
): PlannedRoot {
  const root = { name, field: firstField(nodes), binding: scope.binding };
  try {
    const planned = planRoot(scope, nodes, planners);
    return { ...root, planned, expression: print(planned.level) };
  } catch (error) {
    if (error instanceof KnownError) return { ...root, planned: error, expression: '' };
    throw error;
  }
}

function bindRoots(roots: ReadonlyArray<PlannedRoot>, request: RequestArguments, counts: GraphCounts): Bound {
  const answered: PlannedRoot[] = [];
  const failed: FailedRoot[] = [];
  const parameters: Record<string, unknown> = {};
  const visits: ListVisits[] = [];
  let nodes = 0;
  for (const root of roots) {
    try {
      if (root.planned instanceof KnownError) throw root.planned;
      const own: Record<string, unknown> = {};
      root.binding.bind(request, own);
      nodes += recordsOfCost(root.planned.cost, request);
      visits.push(...visitsOf(root.planned.cost, { request, parameters: own, counts }));
      Object.assign(parameters, own);
      answered.push(root);
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      failed.push({ error, field: root.field, name: root.name });
    }
  }
  return { answered, failed, parameters, nodes, visits };
}

/** Adds the values of the roots to `data`, and returns the roots that fail. */
function decodeRoots(
  data: Record<string, unknown>,
  {
    answered,
    columns,
    reads,
  }: {
    readonly answered: ReadonlyArray<PlannedRoot>;
    readonly columns: ReadonlyArray<unknown>;
    readonly reads: LaterReads;
  },
): ReadonlyArray<FailedRoot> {
  return answered.flatMap(({ name, field, planned }, index) => {
    try {
      if (!(planned instanceof KnownError)) data[name] = planned.decode(columns[index], reads);
      return [];
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      return [{ error, field, name }];
    }
  });
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

function isTypename(nodes: ReadonlyArray<FieldNode>): boolean {
  return firstField(nodes).name.value === '__typename';
}
