import type { HandWritten } from './projection.js';

export type Variables = Readonly<Record<string, unknown>>;

/** A question as a query of each side. All sides answer with the same data in the same form (`canonical`). */
export interface Question {
  /** For example `Q4b`: part b of question 4. */
  readonly id: string;
  readonly title: string;
  /** What the question puts under stress. */
  readonly stresses: string;
  /** The variables of consecutive requests. */
  readonly variables: ReadonlyArray<Variables>;
  readonly onrecord: Operation;
  /** Absent if @neo4j/graphql cannot express the question. It has two forms of lists; the faster one counts. */
  readonly neo4jGraphql?: { readonly list?: Operation; readonly connections?: Operation };
  /** Absent if only Onrecord has what is asked for. */
  readonly byHand?: HandWritten;
  /** The reason why sides are absent. */
  readonly absent?: string;
}

/** A GraphQL operation whose data has one field per root field, mostly `answer`. */
export interface Operation {
  readonly query: string;
  /** Converts what differs in the data beyond lists of edges; by default nothing. */
  readonly plain?: (data: Readonly<Record<string, unknown>>) => unknown;
}

/** Returns the data of an answer in the form in which answers are compared: connections and lists of edges as plain lists. */
export function canonical(
  data: unknown,
  { plain = (given) => given }: Pick<Operation, 'plain'> = {},
): string {
  const lists = withoutEdges(data) as Readonly<Record<string, unknown>>; // the data of an answer is an object
  return JSON.stringify(sorted(plain(lists)));
}

/** Returns the only record of a list in the field `answer`. */
export function onlyRecord({ answer }: Readonly<Record<string, unknown>>): unknown {
  return { answer: (answer as ReadonlyArray<unknown>)[0] ?? null }; // by the query
}

/** Returns the variables that a text uses. */
export function usedVariables(text: string, variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text)),
  );
}

function withoutEdges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEdges);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '__typename');
  const [only] = entries;
  if (entries.length === 1 && only && (only[0] === 'edges' || only[0] === 'node'))
    return withoutEdges(only[1]);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutEdges(inner)]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
