import { join } from 'node:path';
import { talk } from '../about-machine.js';
import { inFolder } from '../in-folder.js';
import type { BenchCall } from '../in-folder.js';
import { openGraph } from './bench-graph.js';
import { measureSize } from './measure-size.js';
import { readBenchOptions } from './run-options.js';
import { openResultsFile } from './results-file.js';

/**
 * Compares Onrecord with other ways to ask the same graph. Writes the figures after each question, so that an interrupted run can be resumed.
 *
 * Returns 1 if a question failed, for example because answers differ; the other questions are measured all the same.
 */
export async function main({ root, words }: BenchCall): Promise<number> {
  const options = readBenchOptions(words);
  const file = await openResultsFile(root, options);
  await inFolder(options.keep, async (folder) => {
    for (const statements of options.statements) {
      const graph = await openGraph({ root, folder: join(folder, String(statements)), statements });
      try {
        await measureSize({ root, graph, options, file, statements });
      } finally {
        await graph.close();
      }
    }
  });
  const failures = file.failures();
  for (const failure of failures) talk(`FAILED: ${failure}`);
  talk(`The figures are in ${options.out}.`);
  return failures.length > 0 ? 1 : 0;
}
