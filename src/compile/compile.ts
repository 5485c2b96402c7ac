import { getOperationAST, GraphQLError, isAbstractType, isObjectType, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { KnownError } from '../errors.js';
import { memoize } from '../lib/memoize.js';
import { noCounts } from '../model/graph-counts.js';
import type { GraphCounts } from '../model/graph-counts.js';
import type { Model } from '../model/types.js';
import { answerSteps, statementsOf } from './answer-steps.js';
import type { StatementRows, StepOptions } from './answer-steps.js';
import { asGraphQLError } from './as-graphql-error.js';
import type { CompiledQuery } from './compiled-query.js';
import { checkVisits, endedBy, sumOfVisits, visitLimit } from './cost/check-visits.js';
import { checkLimits, defaultLimits, checkLimit } from './limits.js';
import type { Limits } from './limits.js';
import { planOperation } from './operation-plan.js';
import type { Bound, FailedRoot, OperationPlan } from './operation-plan.js';
import { PlanCache } from './plan-cache.js';
import { ReadLog } from './plan/read-log.js';
import { RequestArguments } from './plan/request-arguments.js';
import type { RecordPredicate } from './print/matcher.js';
import { readVariables } from './read-variables.js';
import type { RootPlanner } from './roots/plan-root.js';
import { validateDocument } from './validate-document.js';

export { evidenceQuery } from './answer-steps.js';
export type { CompiledQuery } from './compiled-query.js';
export { defaultLimits } from './limits.js';
export { readVariables } from './read-variables.js';
export { withCode } from './with-code.js';

/** One operation with its variables, ready to be read. */
export interface Compilation {
  /** The first statement to send; null when none is needed. */
  readonly query: CompiledQuery | null;
  /** Identifies the plan; the same object for all operations that use it. */
  readonly plan: object;
  /** Whether the plan came from the cache. */
  readonly cached: boolean;
  readonly cost: Cost;
  /** Errors of single roots, which are null in the answer; or of the whole operation, if `failed`. */
  readonly errors: ReadonlyArray<GraphQLError>;
  readonly failed?: boolean;
  /** Whether the counts of the graph are known, so that the visits are an estimate. */
  readonly isEstimated: boolean;
  /** Returns the failure to report if the database has ended the operation at a limit. */
  endedBy(limit: 'time' | 'memory'): KnownError;
  /** Returns the statements that the steps may send, without values of parameters, so that Neo4j can plan them ahead. */
  statements(): ReadonlyArray<CompiledQuery>;
  /** Starts the steps to the answer. Introspection roots are not answered. */
  steps(): CompiledSteps;
}

/** What an operation may read, with its limits. */
export interface Cost {
  /** Records of the answer, by page sizes. */
  readonly records: number;
  readonly recordLimit: number;
  /** Records, links and values that are expected to be visited in the database, by the counts of the graph. */
  readonly visits: number;
  readonly visitLimit: number;
}

/** Yields the statements to send, one after the other, receives the rows of each, and returns the answer. */
export type CompiledSteps = Generator<CompiledQuery, CompiledAnswer, StatementRows>;

/** The data of an answer, and the errors of roots that are null because their derived values could not be worked out. */
export interface CompiledAnswer {
  readonly data: Record<string, unknown>;
  readonly errors: ReadonlyArray<GraphQLError>;
}

export interface OperationToCompile {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface Compiler {
  /** Returns the errors of a parsed document, at most six; none if its operations can be compiled. A document is validated once. */
  validate(document: DocumentNode): ReadonlyArray<GraphQLError>;
  /** Compiles an operation of a valid document. */
  compile(operation: OperationToCompile): Compilation;
}

export interface CompilerOptions {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly limits?: Partial<Limits>;
  /** Whether clients may read the schema; if not, no error suggests names. Default: on. */
  readonly introspection?: 'on' | 'off';
  /** The counts of the graph, by which the cost of an operation is estimated. Default: unknown, so that nothing is rejected by them. */
  readonly counts?: () => GraphCounts;
  /** A condition that every record must meet to be read; the records of the evidence are not affected. Default: none. */
  readonly recordPredicate?: RecordPredicate;
  /** Further planners of root fields, by name. */
  readonly planners?: Readonly<Record<string, RootPlanner>>;
}

/**
 * Creates a compiler from validated GraphQL read operations to Cypher statements.
 *
 * Plans are cached by document (the same object), operation name, and what planning reads of the variables.
 */
export function createCompiler(options: CompilerOptions): Compiler {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const plans = new PlanCache();
  const validation = { schema: options.schema, introspection: options.introspection ?? 'on', limits };
  return {
    validate: memoize((document) => validateDocument(document, validation)),
    compile(request) {
      const operation = getOperationAST(request.document, request.operationName);
      if (!operation)
        return failure([new GraphQLError('The operation to run is not named or not there.')], limits);
      const { coerced, errors } = readVariables(operation, request.variables, validation);
      if (errors) return failure(errors, limits);
      const task: Task = { document: request.document, operation, variables: coerced, limits };
      try {
        return compileTask(options, plans, task);
      } catch (error) {
        if (error instanceof KnownError)
          return failure([asGraphQLError(error, { nodes: operation })], limits);
        throw error;
      }
    },
  };
}

/** An operation with coerced variables. */
interface Task {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
}

function compileTask(options: CompilerOptions, plans: PlanCache, task: Task): Compilation {
  const request = new RequestArguments(task.variables);
  const key = { document: task.document, operationName: task.operation.name?.value ?? '' };
  const known = plans.get(key, request);
  const counts = options.counts?.() ?? noCounts;
  const bindOptions = { limits: task.limits, fragments: options.model.fragments, counts };
  if (known) return bound(known, known.bind(request, counts), { ...bindOptions, cached: true });
  const fields = checkLimits(task.document, task.operation, task.limits);
  const log = new ReadLog(request);
  const plan = newPlan(options, task, log);
  plans.set(key, plan, { fields, reads: log.reads, variables: task.variables });
  return bound(plan, plan.bind(request, counts), { ...bindOptions, cached: false });
}

function newPlan(options: CompilerOptions, task: Task, log: ReadLog): OperationPlan {
  return planOperation({
    model: options.model,
    schema: options.schema,
    operation: task.operation,
    limits: task.limits,
    log,
    planners: options.planners ?? {},
    recordPredicate: options.recordPredicate ?? null,
    collect: {
      fragments: fragmentsOf(task.document),
      includes: (selection) => log.includes(selection),
      fits: typeFits(options.schema),
    },
  });
}

function bound(
  plan: OperationPlan,
  found: Bound,
  options: {
    readonly cached: boolean;
    readonly limits: Limits;
    readonly fragments: ReadonlyArray<string>;
    readonly counts: GraphCounts;
  },
): Compilation {
  const { answered, failed, parameters, nodes, visits } = found;
  const most = visitLimit(options.limits, options.counts);
  checkLimit('records', nodes, options.limits.nodes);
  checkVisits(visits, most);
  const stepOptions = { ...options, evidenceStatements: options.limits.evidenceStatements };
  return {
    query: answered.length === 0 ? null : Object.freeze({ text: plan.text(answered), parameters }),
    plan,
    cached: options.cached,
    cost: {
      records: nodes,
      recordLimit: options.limits.nodes,
      visits: sumOfVisits(visits),
      visitLimit: most,
    },
    isEstimated: options.counts !== noCounts,
    endedBy: (limit) => endedBy(limit, visits),
    errors: failed.map(rootError),
    statements: () => statementsOf(plan, found, stepOptions),
    steps: () => stepsOf(plan, found, stepOptions),
  };
}

function* stepsOf(plan: OperationPlan, found: Bound, options: StepOptions): CompiledSteps {
  const { data, failed } = yield* answerSteps(plan, found, options);
  return { data, errors: failed.map(rootError) };
}

function rootError({ error, field, name }: FailedRoot): GraphQLError {
  return asGraphQLError(error, { nodes: field, path: [name] });
}

function failure(errors: ReadonlyArray<GraphQLError>, limits: Limits): Compilation {
  const cost = { records: 0, recordLimit: limits.nodes, visits: 0, visitLimit: limits.visits };
  return {
    query: null,
    plan: {},
    cached: false,
    cost,
    errors,
    failed: true,
    isEstimated: false,
    endedBy: (limit) => endedBy(limit, []),
    statements: () => [],
    steps: noSteps,
  };
}

/** Returns an empty answer without a statement: for an operation that has failed. */
// eslint-disable-next-line require-yield -- a generator that yields no statement
function* noSteps(): CompiledSteps {
  return { data: {}, errors: [] };
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}

function typeFits(schema: GraphQLSchema): (objectType: string, condition: string) => boolean {
  return (objectType, condition) => {
    if (objectType === condition) return true;
    const [abstract, object] = [schema.getType(condition), schema.getType(objectType)];
    return isAbstractType(abstract) && isObjectType(object) && schema.isSubType(abstract, object);
  };
}
