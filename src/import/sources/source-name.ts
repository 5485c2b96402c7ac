/** What files are called together that are read as one. */
export function sourceName(files: ReadonlyArray<{ readonly file: string }>): string {
  return files.length === 1 ? (files[0]?.file ?? '') : `${files.length} files`;
}
