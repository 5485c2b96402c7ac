import { createRules, evidenceColumns, EvidenceReader, evidenceText } from '../rules/rules.js';
import type { CompiledQuery } from './compiled-query.js';
import type { RowValues } from './decode/reader.js';
import { StagedReads } from './decode/staged-reads.js';
import type { Bound, Decoded, OperationPlan } from './operation-plan.js';
import type { LaterTable } from './plan/later-table.js';
import { columnName } from './print/print-statement.js';

/** The rows of one statement. */
export type StatementRows = ReadonlyArray<RowValues>;

/**
 * The steps to an answer: yields the statements to send, one after the other, receives the rows of each, and returns the answer.
 *
 * The first statement reads the records. While derived values are missing, the next ones read the evidence of all claims of the
 * answer, and the records that the values name.
 */
export type AnswerSteps = Generator<CompiledQuery, Decoded, StatementRows>;

/** What the steps need besides the plan. */
export interface StepOptions {
  /** The Cypher fragments of the schema folder. */
  readonly fragments: ReadonlyArray<string>;
  /** The most statements that the derived values of one claim are worked out from. */
  readonly evidenceStatements: number;
}

/** Yields the statements that answer an operation, and returns the answer. */
export function* answerSteps(plan: OperationPlan, bound: Bound, options: StepOptions): AnswerSteps {
  const { answered, parameters } = bound;
  const reads = new StagedReads(plan.laterTables);
  const [columns = []] =
    answered.length > 0 ? yield oneRow(plan.text(answered), parameters, answered.length) : [];
  for (;;) {
    const answer = plan.decode(answered, columns, reads);
    const claims = reads.takeClaims();
    const records = reads.takeRecords();
    if (claims.length === 0 && records.size === 0) return answer;
    if (claims.length > 0) yield* readRules(reads, claims, options);
    if (records.size > 0) yield* readRecords(reads, records, { plan, bound });
  }
}

/**
 * Returns the statements that the steps may send, with their columns and without the values of parameters: Neo4j can plan them ahead.
 *
 * The later ones are as for an answer in which all tables of a depth have records.
 */
export function statementsOf(
  plan: OperationPlan,
  { answered }: Bound,
  options: StepOptions,
): ReadonlyArray<CompiledQuery> {
  if (answered.length === 0) return [];
  const tables = plan.laterTables.filter(({ binding }) => isAnswered(answered, binding));
  const depths = [...new Set(tables.map(({ depth }) => depth))];
  const later = depths.map((depth) => {
    const ofDepth = tables.filter((table) => table.depth === depth);
    return oneRow(plan.laterText(ofDepth), {}, ofDepth.length);
  });
  const first = oneRow(plan.text(answered), {}, answered.length);
  return plan.hasDerived ? [first, evidenceQuery([], options), ...later] : [first];
}

/** Reads the rules for claims by one statement, or by several if there is more evidence than one statement may read. */
function* readRules(
  reads: StagedReads<LaterTable>,
  claims: ReadonlyArray<string>,
  options: StepOptions,
): Generator<CompiledQuery, void, StatementRows> {
  const reader = new EvidenceReader();
  (yield { ...evidenceQuery(claims, options), onRow: reader.add }).forEach(reader.add);
  const evidence = reader.take();
  if (evidence) {
    reads.addRules(claims, createRules(evidence));
    return;
  }
  if (claims.length === 1) {
    reads.addRules(claims, 'TOO_LARGE');
    return;
  }
  const half = Math.ceil(claims.length / 2);
  yield* readRules(reads, claims.slice(0, half), options);
  yield* readRules(reads, claims.slice(half), options);
}

/** Returns the statement that reads the evidence of claims. Its text is the same for all claims. */
export function evidenceQuery(
  claims: ReadonlyArray<string>,
  { fragments, evidenceStatements }: StepOptions,
): CompiledQuery {
  const parameters = { ids: claims, mostStatements: evidenceStatements };
  return Object.freeze({ text: evidenceText(fragments), parameters, columns: evidenceColumns });
}

/** Reads the records of all tables of one depth, so that the text does not depend on what was found. */
function* readRecords(
  reads: StagedReads<LaterTable>,
  wanted: ReadonlyMap<LaterTable, ReadonlyArray<string>>,
  { plan, bound }: { readonly plan: OperationPlan; readonly bound: Bound },
): Generator<CompiledQuery, void, StatementRows> {
  const depth = Math.min(...[...wanted.keys()].map((table) => table.depth));
  const tables = plan.laterTables.filter(
    (table) => table.depth === depth && isAnswered(bound.answered, table.binding),
  );
  const ids = tables.map((table) => wanted.get(table) ?? []);
  const idsByName = Object.fromEntries(tables.map(({ parameter }, index) => [parameter, ids[index] ?? []]));
  const [columns = []] = yield oneRow(
    plan.laterText(tables),
    { ...bound.parameters, ...idsByName },
    tables.length,
  );
  tables.forEach((table, index) => {
    const [rows] = columns[index] as readonly [ReadonlyArray<RowValues>, number]; // as a list of ids is printed
    reads.addRecords(table, ids[index] ?? [], rows);
  });
}

/** A root that is not answered has no values for the parameters of its tables. */
function isAnswered(answered: Bound['answered'], binding: LaterTable['binding']): boolean {
  return answered.some((root) => root.binding === binding);
}

function oneRow(text: string, parameters: CompiledQuery['parameters'], count: number): CompiledQuery {
  const columns = Array.from({ length: count }, (_, index) => columnName(index));
  return Object.freeze({ text, parameters, columns });
}
