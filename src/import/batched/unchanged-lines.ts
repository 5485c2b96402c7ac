import type { LineRecord } from './batch-reader.js';

/** Of which lines all links stand already, and how many these are: two bytes a line. */
export class UnchangedLines {
  private counts = new Uint16Array(1 << 12);
  private isOff = false;

  constructor(private readonly firstLine: number) {}

  /** Takes note of records that stand wholly. Once a record is new to which others may refer in two ways, nothing counts as settled. */
  note(records: ReadonlyArray<LineRecord>, settled: ReadonlyMap<string, number>): void {
    for (const { line, storedIds } of records) {
      const count = storedIds.map((id) => settled.get(id)).find((found) => found !== undefined);
      if (count !== undefined && count < 0xffff) this.set(line - this.firstLine, count + 1);
    }
  }

  /** Forgets all: references may now mean something else. */
  forget(): void {
    this.isOff = true;
  }

  has(line: number): boolean {
    return !this.isOff && (this.counts[line - this.firstLine] ?? 0) > 0;
  }

  /** How many links leave those of these records that are settled. */
  linksOf(records: ReadonlyArray<LineRecord>): number {
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
