import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { isOutside } from '../../formats/formats.js';
import type { ByteSource } from './byte-source.js';
import { blocksOf } from './line-source.js';
import type { LineSource } from './line-source.js';
import { ScratchFile } from './scratch-file.js';
import { TableConversion } from './table-conversion.js';
import type { TablesOptions } from './table-conversion.js';
import { TablePlaces } from './table-places.js';

/** Increased when the same tables result in other lines: it is part of the hash, so that a load of the former lines is not continued. */
const linesVersion = 1;

/**
 * Opens CSV files as the records of one dossier, one line of JSON Lines each, with the same result as `readCsv`.
 *
 * Records and their links are in different tables: all rows are partitioned by record, and each partition is joined in memory. The
 * lines are stored in an unnamed temporary file; they are the same in every process. Throws INPUT_INVALID, FILE_CHANGED.
 */
export async function openTables(
  sources: ReadonlyArray<ByteSource>,
  options: TablesOptions,
): Promise<LineSource> {
  const tables = sources.filter(({ file }) => !isOutside(file));
  const [rows, lines] = [await ScratchFile.make(), await ScratchFile.make()];
  const places = await TablePlaces.make(options.model, tables);
  const close = async (): Promise<void> => {
    for (const each of [lines, places]) await each.close();
  };
  const { file } = options;
  try {
    const conversion = new TableConversion({ tables, rows, lines, places }, options);
    const { dossier, problems } = await conversion.run();
    return {
      ...{
        file,
        format: 'csv',
        dossier: () => dossier,
        problems,
        close,
        textBytes: lines.sizeBytes,
        fileHash: hashOf(sources),
      },
      rejectedFile: rejectedFileOf(sources),
      blocks: (from) => blocksOf(lines, from),
      placed: (found, lists) => places.placed(found, { file, lists }),
    };
  } catch (failure) {
    await close();
    throw failure;
  } finally {
    await rows.close();
  }
}

/** Returns a file name next to the folder of the tables, so that the file is not read as a table. */
function rejectedFileOf(sources: ReadonlyArray<ByteSource>): string {
  const [first, another] = sources.map(({ file }) => file);
  const folder = dirname(first ?? '');
  const name = another === undefined ? first : folder === '.' ? 'tables' : folder;
  return `${name ?? ''}.rejected.jsonl`;
}

function hashOf(sources: ReadonlyArray<ByteSource>): string {
  const hash = createHash('sha256').update(`tables ${linesVersion}\n`);
  for (const { file, fileHash } of sources) hash.update(`${JSON.stringify(basename(file))} ${fileHash}\n`);
  return hash.digest('hex');
}
