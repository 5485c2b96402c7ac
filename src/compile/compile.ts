import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isAbstractType,
  isObjectType,
  Kind,
} from 'graphql';
import type {
  ASTNode,
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { KnownError } from '../errors.js';
import type { Model } from '../model/types.js';
import { checkLimits, defaultLimits, refuseOver } from './limits.js';
import type { Limits } from './limits.js';
import { planOperation } from './operation-plan.js';
import type { OperationPlan } from './operation-plan.js';
import { PlanCache } from './plan-cache.js';
import { switchVariables, variablesShape } from './shape.js';

export { checkLimits, defaultLimits } from './limits.js';

/** The waist on the way out: one Cypher statement with its parameters. */
export interface CompiledQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What becomes of one operation with its variables. */
export interface Compilation {
  /** The statement to send; null when none is needed. */
  readonly query: CompiledQuery | null;
  /** Whether the plan was there already. */
  readonly cached: boolean;
  readonly price: { readonly nodes: number; readonly budget: number };
  /** Errors of single roots, which are null in the answer; or of the whole, when `failed`. */
  readonly errors: ReadonlyArray<GraphQLError>;
  readonly failed?: boolean;
  /** From the one row of the statement (none when it was not sent) to the data, introspection roots left out. */
  decode(rows: ReadonlyArray<ReadonlyArray<unknown>>): Record<string, unknown>;
}

export interface OperationToCompile {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface Compiler {
  compile(operation: OperationToCompile): Compilation;
}

/**
 * Makes a compiler from validated GraphQL read operations to single Cypher statements.
 *
 * Plans are kept by document (the very object), operation name and shape of the variables.
 */
export function createCompiler(options: {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly limits?: Partial<Limits>;
}): Compiler {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const plans = new PlanCache();
  return {
    compile(request) {
      const operation = getOperationAST(request.document, request.operationName);
      if (!operation)
        return failure([new GraphQLError('The operation to run is not named or not there.')], limits);
      const coerced = getVariableValues(
        options.schema,
        operation.variableDefinitions ?? [],
        { ...request.variables },
        { maxErrors: 5 },
      );
      if (coerced.errors) return failure(coerced.errors, limits);
      try {
        const { plan, cached } = cachedPlan(options, plans, {
          request,
          operation,
          variables: coerced.coerced,
          limits,
        });
        return bound(plan, { cached, variables: coerced.coerced, limits });
      } catch (error) {
        if (error instanceof KnownError)
          return failure([asGraphQLError(error, { nodes: operation })], limits);
        throw error;
      }
    },
  };
}

function cachedPlan(
  options: { readonly model: Model; readonly schema: GraphQLSchema },
  plans: PlanCache,
  asked: {
    readonly request: OperationToCompile;
    readonly operation: OperationDefinitionNode;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly limits: Limits;
  },
): { readonly plan: OperationPlan; readonly cached: boolean } {
  const { document } = asked.request;
  const switches = switchVariables(document);
  const shape = variablesShape(options.schema, { definition: asked.operation, switches }, asked.variables);
  const key = { document, operationName: asked.operation.name?.value ?? '', shape };
  const known = plans.get(key);
  if (known) return { plan: known, cached: true };
  const fields = checkLimits(document, asked.operation, asked.limits);
  const plan = planOperation({
    model: options.model,
    schema: options.schema,
    operation: asked.operation,
    variables: asked.variables,
    collect: { fragments: fragmentsOf(document), variables: asked.variables, fits: typeFits(options.schema) },
  });
  plans.set(key, plan, { fields, variables: asked.variables });
  return { plan, cached: false };
}

function bound(
  plan: OperationPlan,
  options: {
    readonly cached: boolean;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly limits: Limits;
  },
): Compilation {
  const { answered, failed, parameters, nodes } = plan.bind(options.variables);
  refuseOver('records', nodes, options.limits.nodes);
  const errors = failed.map(({ error, field, name }) =>
    asGraphQLError(error, { nodes: field, path: [name] }),
  );
  return {
    query: answered.length === 0 ? null : Object.freeze({ text: plan.text(answered), parameters }),
    cached: options.cached,
    price: { nodes, budget: options.limits.nodes },
    errors,
    decode: (rows) => plan.decode(answered, rows[0] ?? []),
  };
}

function failure(errors: ReadonlyArray<GraphQLError>, limits: Limits): Compilation {
  const price = { nodes: 0, budget: limits.nodes };
  return { query: null, cached: false, price, errors, failed: true, decode: () => ({}) };
}

function asGraphQLError(
  error: KnownError,
  place: { readonly nodes: ASTNode; readonly path?: ReadonlyArray<string> },
): GraphQLError {
  return new GraphQLError(error.message, { ...place, extensions: { code: error.code, hint: error.hint } });
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
