import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');
/** Folders any file of which may be imported. */
const openFolders = ['lib', 'model'];

interface Row {
  readonly mayImport: ReadonlyArray<string>;
  readonly packages: ReadonlyArray<string>;
}

interface Import {
  readonly file: string;
  readonly from: string;
}

function readTable(markdown: string): ReadonlyMap<string, Row> {
  const rows = markdown
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 5 && /^`.+`$/.test(cells[1] ?? ''));
  const words = (cell = '') =>
    cell
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  return new Map(
    rows.map(([, name = '', mayImport, packages]) => [
      name.replaceAll('`', ''),
      { mayImport: words(mayImport), packages: words(packages) },
    ]),
  );
}

function sourceFiles(): ReadonlyArray<string> {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(source, name));
}

/** Static and dynamic imports and re-exports, those of types included. */
function importsOf(file: string): ReadonlyArray<Import> {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles.map(({ fileName }) => ({ file, from: fileName }));
}

/** The folder below src, or the file itself where it lies in src. */
function partOf(file: string): string {
  return relative(source, file).split(sep)[0] ?? '';
}

/** The part of src that is imported, or the package. */
function importedBy({ file, from }: Import): string {
  return from.startsWith('.')
    ? partOf(resolve(dirname(file), from).replace(/\.js$/, '.ts'))
    : packageOf(from);
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function fault({ file, from }: Import, table: ReadonlyMap<string, Row>): string | null {
  const part = partOf(file);
  const row = table.get(part);
  const says = (why: string) => `${relative(root, file)} imports ${from}: ${why}`;
  if (!row) return says(`${part} has no row in the table`);
  if (!from.startsWith('.')) {
    if (isBuiltin(from) || row.packages.includes(packageOf(from))) return null;
    return says(`the package has another home than ${part}`);
  }
  const target = resolve(dirname(file), from).replace(/\.js$/, '.ts');
  const targetPart = partOf(target);
  if (targetPart === part) return null;
  if (!row.mayImport.includes(targetPart)) return says(`${part} may not import ${targetPart}`);
  if (targetPart.endsWith('.ts') || openFolders.includes(targetPart)) return null;
  return target === join(source, targetPart, `${targetPart}.ts`) ? null : says('only by the front door');
}

const table = readTable(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
const imports = sourceFiles().flatMap(importsOf);

describe('ARCHITECTURE.md', () => {
  it('has a row for each part of src that holds code, and for no other', () => {
    const parts = new Set(sourceFiles().map(partOf));
    expect([...table.keys()].sort()).toEqual([...parts].sort());
  });

  it('tells which parts import which, by front doors only', () => {
    expect(imports.map((each) => fault(each, table)).filter((each) => each !== null)).toEqual([]);
  });

  it('names no import and no package that no file uses', () => {
    const used = new Set(imports.map((each) => [partOf(each.file), importedBy(each)].join(' imports ')));
    const named = [...table].flatMap(([part, { mayImport, packages }]) =>
      [...mayImport, ...packages].map((name) => `${part} imports ${name}`),
    );
    expect(named.filter((name) => !used.has(name))).toEqual([]);
  });

  it('names no import that would run both ways', () => {
    const mutual = [...table].flatMap(([part, { mayImport }]) =>
      mayImport.filter((other) => other !== part && table.get(other)?.mayImport.includes(part)),
    );
    expect(mutual).toEqual([]);
  });

  it('would notice what it forbids', () => {
    const faultOf = (file: string, from: string) => fault({ file: join(source, file), from }, table);
    expect(faultOf('model/model.ts', '../store/store.js')).toContain('model may not import store');
    expect(faultOf('load/load.ts', '../store/neo4j-store.js')).toContain('only by the front door');
    expect(faultOf('load/load.ts', 'neo4j-driver')).toContain('another home');
    expect(faultOf('load/load.ts', '../store/store.js')).toBeNull();
  });
});

describe('imports', () => {
  it('form no cycle', () => {
    const graph = new Map<string, string[]>();
    for (const { file, from } of imports) {
      if (!from.startsWith('.')) continue;
      const target = resolve(dirname(file), from).replace(/\.js$/, '.ts');
      graph.set(file, [...(graph.get(file) ?? []), target]);
    }
    expect(findCycle(graph)).toBeNull();
  });
});

function findCycle(graph: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<string> | null {
  const finished = new Set<string>();
  const visit = (file: string, path: ReadonlyArray<string>): ReadonlyArray<string> | null => {
    if (path.includes(file))
      return [...path.slice(path.indexOf(file)), file].map((each) => relative(root, each));
    if (finished.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
