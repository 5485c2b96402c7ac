/** Returns the display name of files that are read as one source. */
export function sourceName(files: ReadonlyArray<{ readonly file: string }>): string {
  return files.length === 1 ? (files[0]?.file ?? '') : `${files.length} files`;
}
