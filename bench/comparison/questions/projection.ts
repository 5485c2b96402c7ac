/** The fields of a record in an answer: names, or names with the shape of the records below. */
export type Shape = ReadonlyArray<string | readonly [name: string, of: Shape, many: 'list' | 'one']>;

/** One hand-written statement. It returns one column, a record in each row. */
export interface HandStatement {
  readonly text: string;
  /** Absent if it reads. */
  readonly mode?: 'WRITE';
  readonly gives: 'list' | 'one';
  /** The names of positional lists; absent if the statement returns maps. */
  readonly shape?: Shape;
}

/** The statements of a question in both forms, by root field. */
export interface HandWritten {
  readonly idiomatic: Readonly<Record<string, HandStatement>>;
  readonly fastest: Readonly<Record<string, HandStatement>>;
}

/** Writes a record of a variable in Cypher. Fields in `given` are expressions, all others properties. */
export type Project = (variable: string, shape: Shape, given?: Readonly<Record<string, string>>) => string;

interface BothForms {
  readonly shape: Shape;
  readonly gives: 'list' | 'one';
  readonly text: (project: Project) => string;
  /** Another text for the fastest form, if more than the form of the records differs. */
  readonly fastest?: (project: Project) => string;
}

/** Returns both forms of a question with the one root field `answer`: with map projections, and with positional lists. */
export function bothForms({ shape, gives, text, fastest = text }: BothForms): HandWritten {
  return {
    idiomatic: { answer: { text: text(asMap), gives } },
    fastest: { answer: { text: fastest(asList), gives, shape } },
  };
}

const asMap: Project = (variable, shape, given = {}) => {
  const fields = shape.map((field) => {
    const name = nameOf(field);
    return given[name] === undefined ? `.${name}` : `${name}: ${given[name]}`;
  });
  return `${variable} {${fields.join(', ')}}`;
};

const asList: Project = (variable, shape, given = {}) => {
  const values = shape.map((field) => given[nameOf(field)] ?? `${variable}.${nameOf(field)}`);
  return `[${values.join(', ')}]`;
};

function nameOf(field: Shape[number]): string {
  return typeof field === 'string' ? field : field[0];
}
