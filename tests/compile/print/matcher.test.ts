import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import ts from 'typescript';
import { createCompiler } from '../../../src/compile/compile.js';
import { bound, createMatcher, pattern, record, unnamed } from '../../../src/compile/print/matcher.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import { model } from '../../support/model.js';
import { everyRoot } from '../every-root.js';

const folder = join(import.meta.dirname, '../../../src/compile');
const schema = apiSchema(model);
const marked = createCompiler({ model, schema, recordPredicate: (variable) => `${variable}.isMarked` });
const plain = createCompiler({ model, schema });

interface Text {
  readonly file: string;
  readonly text: string;
  /** Whether it is part of a template with the tag `pattern`. */
  readonly isPattern: boolean;
}

/** All strings and parts of templates in a file. */
function textsIn(file: string): ReadonlyArray<Text> {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const texts: Text[] = [];
  const visit = (node: ts.Node, isPattern: boolean): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push({ file, text: node.text, isPattern });
    const isTagged = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'pattern';
    node.forEachChild((child) => {
      visit(child, isTagged || (isPattern && !ts.isTemplateSpan(node.parent)));
    });
  };
  visit(source, false);
  return texts;
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const texts = files.filter((file) => file !== join('print', 'matcher.ts')).flatMap(textsIn);

describe('the files of the compiler', () => {
  it('write MATCH in one file alone', () => {
    expect(texts.filter(({ text }) => /\bMATCH\b/.test(text))).toEqual([]);
  });

  it('write links between records as tagged patterns alone', () => {
    expect(texts.filter(({ text, isPattern }) => /[-<]\[|\]-/.test(text) && !isPattern)).toEqual([]);
    expect(texts.filter(({ isPattern }) => isPattern).length).toBeGreaterThan(40);
  });
});

/** One pattern of a statement: the variables of its nodes, and those that its conditions mark. */
interface FoundPattern {
  readonly at: number;
  readonly nodes: ReadonlyArray<string>;
  readonly marks: ReadonlySet<string>;
}

/** The end of a bracket that is opened before `from`, or of the clause. */
function endOf(text: string, from: number, clauseEnds: boolean): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (
      clauseEnds &&
      depth === 0 &&
      /^\s(RETURN|WITH|UNWIND|MATCH|OPTIONAL|CALL|UNION|ORDER)\b/.test(text.slice(at, at + 10))
    )
      return at;
    if ('([{'.includes(text.charAt(at))) depth += 1;
    if (')]}'.includes(text.charAt(at))) depth -= 1;
    if (depth < 0) return at;
  }
  return text.length;
}

function patternsIn(text: string): ReadonlyArray<FoundPattern> {
  return [...text.matchAll(/(?:MATCH (?:path = \w+\()?|(?:EXISTS|COUNT) \{ )(?=\()/g)].map((start) => {
    const nodes: string[] = [];
    let at = start.index + start[0].length;
    while (text.charAt(at) === '(') {
      nodes.push(/^\w*/.exec(text.slice(at + 1))?.[0] ?? '');
      at = endOf(text, at + 1, false) + 1;
      at += /^<?-(?:\[[^\]]*\])?->?/.exec(text.slice(at))?.[0].length ?? 0;
    }
    const where = /^\)?(?: USING INDEX SEEK \w+:\w+\([^)]*\))* WHERE /.exec(text.slice(at))?.[0];
    const conditions =
      where === undefined ? '' : text.slice(at + where.length, endOf(text, at + where.length, true));
    const marks = new Set([...conditions.matchAll(/(\w+)\.isMarked/g)].map(([, name]) => name ?? ''));
    return { at: start.index, nodes, marks };
  });
}

describe('a predicate on records', () => {
  it.each(Object.entries(everyRoot))('holds for every record that a statement matches: %s', (_, query) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const { query: statement, errors } = marked.compile({ document });
    const text = statement?.text ?? '';
    expect(errors).toEqual([]);
    const patterns = patternsIn(text);
    const isBoundBefore = (name: string, at: number): boolean =>
      patterns.some((earlier) => earlier.at < at && earlier.marks.has(name)) ||
      new RegExp(`\\bAS ${name}\\b|\\[${name} IN `).test(text.slice(0, at));
    const missed = patterns.flatMap(({ at, nodes, marks }) =>
      nodes.filter((name) => name === '' || (!marks.has(name) && !isBoundBefore(name, at))),
    );
    expect({ text, missed }).toEqual({ text, missed: [] });
    expect(patterns).toHaveLength([...text.matchAll(/\bMATCH\b|(?:EXISTS|COUNT) \{ \(/g)].length);
    for (const [found, name] of text.matchAll(/YIELD node AS (\w+), score/g))
      expect(text).toContain(`${found} WHERE ${name ?? ''}.isMarked`);
    const marks = [...text.matchAll(/\.isMarked/g)].length;
    expect(marks).toBeGreaterThan(0);
  });

  it('leaves no trace where there is none', () => {
    for (const query of Object.values(everyRoot))
      expect(plain.compile({ document: parse(query) }).query?.text).not.toMatch(/\bseen\d|isMarked/);
  });

  it('adds one mark for each record that a pattern binds, and none for those bound before', () => {
    const matcher = createMatcher((variable) => `${variable}.isMarked`);
    const of = pattern`(${bound('a')})-[:X]->(${record('b')}:B)<-[:Y]-(${unnamed})`;
    expect(matcher.match(of, ['b.x = 1 OR b.y = 1'])).toBe(
      'MATCH (a)-[:X]->(b:B)<-[:Y]-(seen0) WHERE (b.x = 1 OR b.y = 1) AND b.isMarked AND seen0.isMarked',
    );
    expect(matcher.exists(of)).toBe(
      'EXISTS { (a)-[:X]->(b:B)<-[:Y]-(seen1) WHERE b.isMarked AND seen1.isMarked }',
    );
    expect(matcher.matchPath('path', 'shortestPath', pattern`(${bound('a')})-[:X*]-(${bound('b')})`)).toBe(
      'MATCH path = shortestPath((a)-[:X*]-(b)) WHERE all(seen IN nodes(path) WHERE seen.isMarked)',
    );
  });

  it('cannot be got round by a node that is written as text', () => {
    expect(() => pattern`(a)-[:X]->(${record('b')})`).toThrow('is no part of its own');
    expect(() => pattern`(${'a'})`).toThrow('is no part of its own');
  });
});
