import { join } from 'node:path';
import { parse, print } from 'graphql';
import { modelOf } from '../../src/cli/model-of.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { chance } from '../../tests/support/generated/chance.js';
import { aboutMachine, talk } from '../about-machine.js';
import { openGraph } from '../comparison/bench-graph.js';
import { inFolder } from '../in-folder.js';
import type { BenchCall } from '../in-folder.js';
import { readCostOptions } from './cost-options.js';
import type { CostOptions } from './cost-options.js';
import { firstOperations } from './first-operations.js';
import { openMeter } from './meter.js';
import type { Measured, Meter } from './meter.js';
import { searchDearest } from './search-dearest.js';

/**
 * Searches for the operations that take the most processor time of those that the cost limit admits, in a small graph, and measures the
 * dearest again in a large one.
 */
export async function main({ root, words }: BenchCall): Promise<number> {
  const options = readCostOptions(words);
  process.stdout.write(`${JSON.stringify({ ...aboutMachine(root), ...options })}\n`);
  return inFolder(options.keep, async (folder) => {
    const found = await withMeter({ root, folder, statements: options.statements }, async (meter) => {
      const schema = apiSchema(modelOf({ root }));
      const start = firstOperations(root, meter.ids);
      const random = chance(options.seed);
      return searchDearest({ schema, meter, random, start, minutes: options.minutes, report: talk });
    });
    printTable(`${options.statements} statements`, found);
    await repeatInLargeGraph({ root, folder, found, options });
    return 0;
  });
}

async function withMeter<T>(
  {
    root,
    folder,
    statements,
  }: { readonly root: string; readonly folder: string; readonly statements: number },
  work: (meter: Meter) => Promise<T>,
): Promise<T> {
  const graph = await openGraph({ root, folder: join(folder, String(statements)), statements });
  try {
    return await work(await openMeter(graph, modelOf({ root })));
  } finally {
    await graph.close();
  }
}

async function repeatInLargeGraph({
  root,
  folder,
  found,
  options,
}: {
  readonly root: string;
  readonly folder: string;
  readonly found: ReadonlyArray<Measured>;
  readonly options: CostOptions;
}): Promise<void> {
  const statements = options.repeat;
  if (statements === 0) return;
  const repeated = await withMeter({ root, folder, statements }, async (meter) => {
    const all: Measured[] = [];
    for (const { query } of found) all.push(await meter.measure(print(parse(query))));
    return all;
  });
  printTable(`${statements} statements`, repeated);
}

function printTable(title: string, all: ReadonlyArray<Measured>): void {
  process.stdout.write(
    `\n${title}: processor ms of Neo4j and Node, ms, ms of the first execution, visits, characters of Cypher\n`,
  );
  for (const { processorMs, ms, firstMs, visits, textLength, failure, query } of all) {
    const figures = [processorMs, ms, firstMs, visits, textLength].map((figure) => Math.round(figure));
    process.stdout.write(`${figures.join('\t')}\t${failure ?? ''}\n  ${query.replaceAll(/\s+/g, ' ')}\n`);
  }
}
