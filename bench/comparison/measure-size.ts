import { talk } from '../about-machine.js';
import type { BenchGraph } from './bench-graph.js';
import { firstAnswers } from './measure/first-answers.js';
import type { Compared } from './measure/first-answers.js';
import { openLoad } from './measure/load.js';
import type { Load } from './measure/load.js';
import { measureMixed } from './measure/measure-mixed.js';
import { measureQuestion } from './measure/measure-question.js';
import { measureWrite } from './measure/measure-write.js';
import { messageOf } from './measure/message-of.js';
import type { HandWritten } from './questions/projection.js';
import { pageCursors } from './questions/page-cursors.js';
import type { Question } from './questions/question.js';
import { allQuestions } from './questions/questions.js';
import { readSubjects } from './questions/subjects.js';
import type { Subjects } from './questions/subjects.js';
import { writeQuestions } from './questions/writes.js';
import type { ResultsFile } from './results-file.js';
import type { BenchOptions } from './run-options.js';
import { openSides } from './sides/open-sides.js';
import type { OpenSides } from './sides/open-sides.js';

interface SizeOptions {
  readonly root: string;
  readonly graph: BenchGraph;
  readonly options: BenchOptions;
  readonly file: ResultsFile;
  readonly statements: number;
}

interface Context extends SizeOptions {
  readonly sides: OpenSides;
  readonly load: Load;
}

/** Measures all questions on one graph whose Neo4j has just been started. A question that fails does not stop the others. */
export async function measureSize(given: SizeOptions): Promise<void> {
  const { root, graph, options, file, statements } = given;
  const subjects = await readSubjects(graph.store);
  const sides = await openSides(options.sides, { root, graph, byHand: statementsByHand(subjects) });
  try {
    await file.setStart(statements, sides.startMs(), await versionOf(graph));
    const context = { ...given, sides, load: await openLoad(root, graph.javaPid) };
    const questions = allQuestions(subjects, await pageCursors(subjects, sides));
    await measureReads(context, questions.filter(isMissing(given)));
    for (const question of writeQuestions.filter(isMissing(given)))
      await report(context, question, async () =>
        measureWrite(question, await sides.running(), { ...context, ...graph }),
      );
    if (isMissing(given)({ id: 'X1' })) await measureX1(context, questions);
  } finally {
    await sides.close();
  }
}

function isMissing({
  options,
  file,
  statements,
}: SizeOptions): (question: { readonly id: string }) => boolean {
  const { questions, resume } = options;
  return ({ id }) =>
    (questions.length === 0 ||
      questions.some((asked) => id === asked || id.replace(/[a-z]$/, '') === asked)) &&
    !(resume && file.has(statements, id));
}

/** Asks all questions for the first time, while Neo4j is cold, and then measures one after the other. */
async function measureReads(context: Context, questions: ReadonlyArray<Question>): Promise<void> {
  const { graph, options, sides, load } = context;
  const { store, javaPid } = graph;
  const compared = new Map<Question, Compared>();
  for (const [turn, question] of questions.entries())
    await attempt(context, question, async () => {
      compared.set(question, await firstAnswers(question, await sides.running(), { turn, javaPid }));
    });
  talk(`${compared.size} of ${questions.length} questions have equal answers on all sides.`);
  for (const [question, answers] of compared)
    await report(context, question, async () => {
      await sides.running();
      return measureQuestion(question, answers, { load, store, javaPid, options });
    });
}

type Described = Pick<Question, 'id' | 'title' | 'stresses'>;

async function report(
  context: Context,
  question: Described,
  measure: () => Promise<Parameters<ResultsFile['setQuestion']>[1]>,
): Promise<void> {
  await attempt(context, question, async () => {
    const startedAt = performance.now();
    await context.file.setQuestion(context.statements, await measure());
    talk(
      `${question.id} measured in ${((performance.now() - startedAt) / 1000).toFixed(0)} s: ${question.title}`,
    );
  });
}

/** Does work for a question; its failure is written into the results. */
async function attempt(
  { file, statements }: Context,
  { id, title, stresses }: Described,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (failure) {
    talk(`${id} failed: ${messageOf(failure)}`);
    await file.setQuestion(statements, { id, title, stresses, failed: messageOf(failure), sides: {} });
  }
}

async function measureX1(context: Context, questions: ReadonlyArray<Question>): Promise<void> {
  const { graph, options, sides, file, statements, load } = context;
  const seconds = options.mixedSeconds;
  try {
    const ours = (await sides.running()).find(({ name }) => name === 'O');
    if (!ours) return;
    const { store } = graph;
    await file.setMixed(statements, await measureMixed(questions, ours, { load, store, seconds }));
    talk(`X1 measured for ${seconds} s.`);
  } catch (failure) {
    const failed = messageOf(failure);
    talk(`X1 failed: ${failed}`);
    await file.setMixed(statements, { failed, seconds, load: null, residentMb: [], cachedPlans: null });
  }
}

/** Returns the hand-written statements of all questions, by question. */
function statementsByHand(subjects: Subjects): Readonly<Record<string, HandWritten>> {
  const reads = allQuestions(subjects, []).flatMap(({ id, byHand }) =>
    byHand && Object.keys(byHand.idiomatic).length > 0 ? [[id, byHand] as const] : [],
  );
  const writes = writeQuestions.map(({ id, byHand }) => {
    const both = { answer: byHand };
    return [id, { idiomatic: both, fastest: both }] as const;
  });
  return Object.fromEntries([...reads, ...writes]);
}

async function versionOf({ store }: BenchGraph): Promise<string> {
  const text = 'CALL dbms.components() YIELD versions RETURN versions[0]';
  return String((await store.read({ text, parameters: {} })).rows[0]?.[0]);
}
