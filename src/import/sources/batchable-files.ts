import type { Model } from '../../model/types.js';
import { formatNamed, formatOf } from '../source-format.js';
import { openBytes } from './byte-source.js';
import type { SourceFile } from './source-files.js';

const startBytes = 16 * 1024;

/**
 * Returns the files that can be imported in batches: JSON Lines and CSV.
 *
 * `format` is the name of the format of all files; if it is null, each is recognized. Throws FORMAT_UNKNOWN and the errors of
 * reading.
 */
export async function batchableFiles(
  model: Model,
  files: ReadonlyArray<SourceFile>,
  format: string | null,
): Promise<ReadonlyArray<SourceFile>> {
  const found: SourceFile[] = [];
  for (const file of files) {
    const { name } =
      format === null ? formatOf(model, { file: file.file, text: await startOf(file) }) : formatNamed(format);
    if (name === 'jsonl' || name === 'csv') found.push(file);
  }
  return found;
}

async function startOf({ path, file }: SourceFile): Promise<string> {
  const source = await openBytes(path, file);
  for await (const chunk of source.bytes(0))
    return chunk
      .subarray(0, startBytes)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  return '';
}
