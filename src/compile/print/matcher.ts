/** Prints a condition that a record must meet to be read, such as a right or a date. */
export type RecordPredicate = (variable: string) => string;

/** One end of a link in a pattern. */
export interface PatternNode {
  readonly variable: string;
  /** Whether an earlier clause has bound the variable. */
  readonly isBound: boolean;
}

/** A pattern of records and links: Cypher text, with the nodes as separate parts. */
export interface Pattern {
  readonly literals: ReadonlyArray<string>;
  readonly parts: ReadonlyArray<PatternNode | string>;
}

/** Returns a node for a record that earlier clauses have bound. */
export function bound(variable: string): PatternNode {
  return { variable, isBound: true };
}

/** Returns a node for a record that the pattern binds. */
export function record(variable: string): PatternNode {
  return { variable, isBound: false };
}

/** A node for a record without a variable. */
export const unnamed: PatternNode = { variable: '', isBound: false };

/**
 * Returns the pattern of a tagged template: `pattern\`(${record('n')}:Claim)\``. Parts are nodes, or text from the model.
 *
 * Throws for a node that is written as text: a predicate would miss its record.
 */
export function pattern(
  literals: TemplateStringsArray,
  ...parts: ReadonlyArray<PatternNode | string>
): Pattern {
  literals.forEach((literal, index) => {
    const opens = literal.indexOf('(');
    const isNode = typeof parts[index] === 'object';
    if ((opens >= 0 && opens < literal.length - 1) || literal.endsWith('(') !== isNode)
      throw new Error(`A node of the pattern "${literals.join('…')}" is no part of its own.`);
  });
  return { literals, parts };
}

/** Returns a pattern that goes on with a part that begins with a link: `pattern\`-[:X]->(${record('n')})\``. */
export function joined(of: Pattern, more: Pattern): Pattern {
  const [first = '', ...rest] = more.literals;
  const last = of.literals.at(-1) ?? '';
  return {
    literals: [...of.literals.slice(0, -1), `${last}${first}`, ...rest],
    parts: [...of.parts, ...more.parts],
  };
}

/** Prints all clauses and expressions that match patterns. */
export interface Matcher {
  /** Prints MATCH with conditions; `hints` are the indexes that Neo4j must use. */
  match(of: Pattern, where?: ReadonlyArray<string>, hints?: ReadonlyArray<string>): string;
  /** Prints OPTIONAL MATCH with conditions. */
  optionalMatch(of: Pattern, where?: ReadonlyArray<string>): string;
  /** Prints MATCH for paths between bound records; `search` is `shortestPath` or `allShortestPaths`. */
  matchPath(variable: string, search: string, of: Pattern): string;
  /** Prints an expression that says whether there is a match. */
  exists(of: Pattern): string;
  /** Prints an expression that counts the matches. Without a condition, Neo4j reads a stored count. */
  count(of: Pattern): string;
  /** Prints WHERE for a record that an index returns without a pattern; empty without a predicate. */
  whereOf(variable: string): string;
}

/**
 * Creates the matcher of one expression. Only here do patterns become Cypher, so that a predicate applies to every record.
 *
 * Limit: the records in the middle of a link of variable length have no variable. The predicate applies to both ends of such a
 * link, and to all records of the paths of `matchPath`.
 */
export function createMatcher(predicate: RecordPredicate | null = null): Matcher {
  let unnamedNodes = 0;
  const nameOf = (node: PatternNode): string =>
    node.variable === '' && predicate ? `seen${unnamedNodes++}` : node.variable;
  const printMatch = (
    before: string,
    of: Pattern,
    where: ReadonlyArray<string> = [],
    hints: ReadonlyArray<string> = [],
  ): string => {
    const names = of.parts.map((part) => (typeof part === 'string' ? part : nameOf(part)));
    const text = of.literals.map((literal, index) => `${literal}${names[index] ?? ''}`).join('');
    const isNew = (index: number): boolean => {
      const part = of.parts[index];
      return typeof part === 'object' && !part.isBound;
    };
    const predicates = predicate ? names.filter((_, index) => isNew(index)).map(predicate) : [];
    const own = predicates.length > 0 ? where.map((condition) => `(${condition})`) : where;
    // Without SEEK, Neo4j may take a scan of the whole index for the hint.
    const using = hints.map((index) => ` USING INDEX SEEK ${index}`).join('');
    return `${before}${text}${using}${printWhere([...own, ...predicates])}`;
  };
  return {
    match: (of, where, hints) => printMatch('MATCH ', of, where, hints),
    optionalMatch: (of, where) => printMatch('OPTIONAL MATCH ', of, where),
    matchPath: (variable, search, of) => {
      const every = predicate ? [`all(seen IN nodes(${variable}) WHERE ${predicate('seen')})`] : [];
      return `MATCH ${variable} = ${search}(${printMatch('', of)})${printWhere(every)}`;
    },
    exists: (of) => `EXISTS { ${printMatch('', of)} }`,
    count: (of) => `COUNT { ${printMatch('', of)} }`,
    whereOf: (variable) => printWhere(predicate ? [predicate(variable)] : []),
  };
}

/** Prints WHERE with conditions; empty without conditions. */
export function printWhere(conditions: ReadonlyArray<string>): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}
