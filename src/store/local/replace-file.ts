import { rename, writeFile } from 'node:fs/promises';

/** Writes a file that only its owner may read, at once: readers find the old text or the new, never a part. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const written = `${file}.${process.pid}.new`;
  await writeFile(written, text, { mode: 0o600 });
  await rename(written, file);
}
