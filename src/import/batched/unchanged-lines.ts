import type { LineRecord } from './batch-reader.js';

/** The lines whose links are all stored already, with the number of their links. Needs two bytes for each line. */
export class UnchangedLines {
  private counts = new Uint16Array(1 << 12);
  private isValid = true;
  private readonly firstLine: number;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  /** Adds the lines of those records whose links are all stored; `linkCounts` has the number of their links, by stored id. */
  add(records: ReadonlyArray<LineRecord>, linkCounts: ReadonlyMap<string, number>): void {
    for (const { line, storedIds } of records) {
      const count = storedIds.map((id) => linkCounts.get(id)).find((found) => found !== undefined);
      if (count !== undefined && count < 0xffff) this.set(line - this.firstLine, count + 1);
    }
  }

  /** Makes no line count as unchanged from now on, because references may mean other records. */
  invalidate(): void {
    this.isValid = false;
  }

  has(line: number): boolean {
    return this.isValid && (this.counts[line - this.firstLine] ?? 0) > 0;
  }

  /** Returns the number of links of the unchanged ones among these records. */
  countLinks(records: ReadonlyArray<LineRecord>): number {
    return records
      .filter(({ line }) => this.has(line))
      .reduce((sum, { line }) => sum + (this.counts[line - this.firstLine] ?? 1) - 1, 0);
  }

  private set(index: number, value: number): void {
    if (index >= this.counts.length) {
      const larger = new Uint16Array(Math.max(this.counts.length * 2, index + 1));
      larger.set(this.counts);
      this.counts = larger;
    }
    this.counts[index] = value;
  }
}
