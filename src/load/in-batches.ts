import type { WriteTransaction } from '../store/store.js';

/** Rows per statement: more rows are no faster and cost memory on both sides. */
const batchSize = 5_000;

/** Runs a statement that begins with `UNWIND $rows AS row` over all rows, in batches; runs nothing without rows. */
export async function inBatches(
  transaction: WriteTransaction,
  text: string,
  rows: ReadonlyArray<unknown>,
  parameters: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    await transaction.run(text, { ...parameters, rows: rows.slice(start, start + batchSize) });
  }
}
