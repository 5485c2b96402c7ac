import { rename, writeFile } from 'node:fs/promises';

/** Replaces a file atomically by one that only its owner can read: readers see the old text or the new, never a part. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const written = `${file}.${process.pid}.new`;
  await writeFile(written, text, { mode: 0o600 });
  await rename(written, file);
}
