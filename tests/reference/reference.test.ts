import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { deepestFilter, largestFilter, longestList } from '../../src/compile/plan/plan-filter.js';
import { mostComments, mostLevels } from '../../src/api/nesting.js';
import { defaultLimits } from '../../src/compile/limits.js';
import { errorCodes } from '../../src/errors.js';
import { referencePages } from '../../src/reference/reference.js';
import { model } from '../support/model.js';

const folder = join(import.meta.dirname, '../../docs/reference');
const pages = referencePages(model);
const textOf = (file: string): string => pages.find((page) => page.file === file)?.text ?? '';

/** The part of a page under the heading with a name. */
function sectionOf(file: string, name: string): string {
  const [, after = ''] = textOf(file).split(new RegExp(`^#+ ${name}$`, 'm'));
  return after.split(/^#+ /m)[0] ?? '';
}

describe('referencePages', () => {
  it('gives what docs/reference holds (else: npm run schema)', () => {
    const stored = readdirSync(folder).map((file) => ({
      file,
      text: readFileSync(join(folder, file), 'utf8'),
    }));
    const byFile = (a: { readonly file: string }, b: { readonly file: string }) =>
      a.file.localeCompare(b.file);
    expect(stored.sort(byFile)).toEqual([...pages].sort(byFile));
  });

  it('leads nowhere where nothing stands', () => {
    const places = new Set(
      pages.flatMap(({ file, text }) => [
        file,
        ...[...text.matchAll(/^#+ (.+)$/gm)].map(
          ([, title = '']) =>
            `${file}#${title
              .toLowerCase()
              .replaceAll(' ', '-')
              .replaceAll(/[^\w-]/g, '')}`,
        ),
      ]),
    );
    const addresses = pages.flatMap(({ text }) =>
      [...text.matchAll(/\]\((?!\.\.\/)([^)]+)\)/g)].map(([, address = '']) => address),
    );
    expect(addresses.length).toBeGreaterThan(500);
    expect(addresses.filter((address) => !places.has(address))).toEqual([]);
  });

  it('tells of every property, relationship and computed field where it is declared', () => {
    const missing = [...model.types.values()]
      .filter(({ internal }) => !internal)
      .flatMap((type) => {
        const told = [type.name, ...type.interfaces].map((name) => sectionOf('records.md', name)).join('\n');
        const names = [type.properties, type.relationships, type.storedDerived].flatMap((part) => [
          ...part.keys(),
        ]);
        const computed = [...type.computed.keys()].filter(
          (name) => !told.includes(`\`${name}\``) && !told.includes(`\`${name}(…)\``),
        );
        return [...names.filter((name) => !told.includes(`\`${name}\``)), ...computed];
      });
    expect(missing).toEqual([]);
  });

  it('names the limits that are kept', () => {
    const limits = [...sectionOf('lists.md', 'Limits').matchAll(/\| (\d+) \|$/gm)].map(([, n]) => Number(n));
    const { depth, aliases, rootFields, fields, neighbourhoods, nodes } = defaultLimits;
    const { derivedLevels, evidenceStatements } = defaultLimits;
    expect(limits).toEqual([
      depth,
      aliases,
      rootFields,
      fields,
      derivedLevels,
      evidenceStatements,
      neighbourhoods,
      mostLevels,
      mostComments,
      nodes,
      largestFilter,
      deepestFilter,
      longestList,
    ]);
  });

  it('tells of each code what it means and what to do', () => {
    const told = Object.entries(errorCodes).filter(([code, { meaning, hint }]) =>
      textOf('errors.md').includes(`| \`${code}\` | ${meaning} | ${hint} |`),
    );
    expect(told.map(([code]) => code)).toEqual(Object.keys(errorCodes));
  });
});
