import type { FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { KnownError } from '../errors.js';
import type { Model } from '../model/types.js';
import { Binding } from './plan/binding.js';
import type { Values } from './plan/binding.js';
import { planList } from './plan/plan-list.js';
import { planRecord } from './plan/plan-record.js';
import { planRoot } from './roots/plan-root.js';
import type { PlannedField } from './plan/planned-field.js';
import { collectFields } from './plan/collect-fields.js';
import type { CollectContext } from './plan/collect-fields.js';
import type { Level } from './plan-nodes.js';
import type { Limits } from './limits.js';
import { costOf } from './plan/cost.js';
import { printRoot } from './print/print-level.js';
import type { RecordPredicate } from './print/match.js';
import { printStatement } from './print/print-statement.js';
import { leading } from './plan/scope.js';
import type { LaterReads } from './decode/later-reads.js';
import type { LaterTable } from './plan/later-table.js';

/** The plan of an operation for one shape of its variables: text, bind and decode made together. */
export interface OperationPlan {
  /** Works out the parameters; a root whose values are wrong is left out with its error. */
  bind(variables: Values): Bound;
  /** The statement that answers these roots; its columns are theirs, in order. */
  text(roots: ReadonlyArray<PlannedRoot>): string;
  /** Characters of all statements for all roots. */
  readonly textLength: number;
  /** The tables that are read after derived values are known. */
  readonly laterTables: ReadonlyArray<LaterTable>;
  /** The statement that reads these tables; its columns are theirs, in order. */
  laterText(tables: ReadonlyArray<LaterTable>): string;
  /** Puts together, from the columns and what was read since, as much of the answer as is known; roots that failed are null. */
  decode(roots: ReadonlyArray<PlannedRoot>, columns: ReadonlyArray<unknown>, reads: LaterReads): Decoded;
}

/** The data of an answer, and why roots of it are null. */
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
}

export interface PlannedRoot {
  readonly name: string;
  readonly field: FieldNode;
  readonly binding: Binding;
  readonly built: PlannedField | KnownError;
  /** The Cypher expression; empty where the shape alone is wrong. */
  readonly expression: string;
}

const build = { list: planList, record: planRecord };

/** Plans a validated read operation for the shape of these variables. */
export function planOperation(options: {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly variables: Values;
  readonly limits: Limits;
  readonly collect: CollectContext;
  /** A condition on every record that the statements read; none where it is null. */
  readonly recordPredicate: RecordPredicate | null;
}): OperationPlan {
  const print = (level: Level): string => printRoot(level, options.recordPredicate);
  const laterText = (tables: ReadonlyArray<LaterTable>): string =>
    printStatement(tables.map(({ level }) => print(level)));
  let parameters = 0;
  const nextName = (): string => `p${parameters++}`;
  const laterTables: LaterTable[] = [];
  const selected = collectFields(options.collect, 'Query', [options.operation.selectionSet]);
  const names = [...selected].filter(([, nodes]) => !isIntrospection(leading(nodes)));
  const roots = names
    .filter(([, nodes]) => leading(nodes).name.value !== '__typename')
    .map(([name, nodes]) =>
      plannedRoot(
        {
          ...options,
          build,
          binding: new Binding(nextName),
          fieldIds: new Map(),
          laterTables,
          derivedDepth: 0,
        },
        { name, nodes, print },
      ),
    );
  return {
    bind: (variables) => bindRoots(roots, variables),
    text: (answered) => printStatement(answered.map(({ expression }) => expression)),
    textLength: [...roots.map(({ expression }) => expression), laterText(laterTables)].join().length,
    laterTables,
    laterText,
    decode: (answered, columns, reads) => {
      const data: Record<string, unknown> = {};
      const failed: FailedRoot[] = [];
      for (const [name, nodes] of names)
        data[name] = leading(nodes).name.value === '__typename' ? 'Query' : null;
      answered.forEach(({ name, field, built }, index) => {
        try {
          if (!(built instanceof KnownError)) data[name] = built.decode(columns[index], reads);
        } catch (error) {
          if (!(error instanceof KnownError)) throw error;
          failed.push({ error, field, name });
        }
      });
      return { data, failed };
    },
  };
}

function plannedRoot(
  scope: Parameters<typeof planRoot>[0],
  root: {
    readonly name: string;
    readonly nodes: ReadonlyArray<FieldNode>;
    readonly print: (level: Level) => string;
  },
): PlannedRoot {
  const base = { name: root.name, field: leading(root.nodes), binding: scope.binding };
  try {
    const built = planRoot(scope, root.nodes);
    return { ...base, built, expression: root.print(built.level) };
  } catch (error) {
    if (error instanceof KnownError) return { ...base, built: error, expression: '' };
    throw error;
  }
}

function bindRoots(roots: ReadonlyArray<PlannedRoot>, variables: Values): Bound {
  const answered: PlannedRoot[] = [];
  const failed: FailedRoot[] = [];
  const parameters: Record<string, unknown> = {};
  let nodes = 0;
  for (const root of roots) {
    try {
      if (root.built instanceof KnownError) throw root.built;
      const own: Record<string, unknown> = {};
      root.binding.bind(variables, own);
      nodes += costOf(root.built.cost, variables);
      Object.assign(parameters, own);
      answered.push(root);
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      failed.push({ error, field: root.field, name: root.name });
    }
  }
  return { answered, failed, parameters, nodes };
}

function isIntrospection(node: FieldNode): boolean {
  return node.name.value === '__schema' || node.name.value === '__type';
}
