import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { migrations } from '../../../src/load/migrations/migrations.js';

const folder = join(import.meta.dirname, '../../../src/load/migrations');

function fileOf(functionName: string): string {
  const name = functionName.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return join(folder, `${name}.ts`);
}

/** Returns the checksum of a file's code: of its words and signs in order, without imports, comments and blanks. */
function checksumOf(text: string): string {
  const file = ts.createSourceFile('migration.ts', text, ts.ScriptTarget.Latest, false);
  const words = (node: ts.Node): ReadonlyArray<string> => {
    if (ts.isImportDeclaration(node) || ts.isJSDoc(node)) return [];
    const inner = node.getChildren(file);
    return inner.length > 0 ? inner.flatMap(words) : [node.getText(file)];
  };
  const code = words(file)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('\r\n', '\n'));
  return createHash('sha256').update(code.join('\n')).digest('hex');
}

describe('the checksum of a migration', () => {
  it.each(migrations.map(({ version, checksum, run }) => [version, run.name, checksum] as const))(
    'is that of its file: version %i, %s. Do not edit a released migration, but add a new one',
    (_version, name, checksum) => {
      expect(checksumOf(readFileSync(fileOf(name), 'utf8'))).toBe(checksum);
    },
  );

  it('changes with each word of the code and of its statements, not with comments, imports, blanks and ends of lines', () => {
    const code = 'export function a(): string {\n  return `MATCH (n)\nRETURN ${b}, n`;\n}\n';
    const checksum = checksumOf(code);
    for (const same of [
      `import { b } from './b.js';\n/** Says so. */\n${code}`,
      code.replace('  return', '    // for a reason\n    return'),
      code.replaceAll('\n', '\r\n'),
    ])
      expect(checksumOf(same)).toBe(checksum);
    for (const other of [code.replace('MATCH (n)', 'MATCH (m)'), code.replace('{b}', '{c}')])
      expect(checksumOf(other)).not.toBe(checksum);
  });
});
