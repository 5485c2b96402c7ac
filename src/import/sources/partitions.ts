import { blocksOf } from './line-source.js';
import { hashOf } from '../batched/id-set.js';
import type { ScratchFile } from './scratch-file.js';

/** So many characters are gathered before they are written. */
const gathered = 4 * 1024 * 1024;

/**
 * Lines divided by a key, so that all lines of one key come into one part, each part small enough to be worked on in memory.
 *
 * What comes first is given first. Which key belongs to which part is the same in every process.
 */
export class Partitions {
  private readonly waiting: string[][];
  /** Of each part where its pieces stand: beginning and length, in turn. */
  private readonly pieces: number[][];
  private size = 0;

  constructor(
    private readonly scratch: ScratchFile,
    readonly count: number,
  ) {
    this.waiting = Array.from({ length: count }, () => []);
    this.pieces = Array.from({ length: count }, () => []);
  }

  /** Adds lines, each with its end. */
  async add(key: string, lines: string): Promise<void> {
    this.waiting[hashOf(key) % this.count]?.push(lines);
    this.size += lines.length;
    if (this.size >= gathered) await this.flush();
  }

  /** Writes what was gathered; after it the parts can be read. */
  async flush(): Promise<void> {
    const parts = this.waiting.map((lines) => Buffer.from(lines.join('')));
    let at = await this.scratch.write(Buffer.concat(parts));
    for (const [index, { length }] of parts.entries()) {
      if (length > 0) this.pieces[index]?.push(at, length);
      at += length;
    }
    for (const lines of this.waiting) lines.length = 0;
    this.size = 0;
  }

  /** The lines of one part, without their ends, some at a time. */
  async *linesOf(part: number): AsyncGenerator<ReadonlyArray<string>> {
    const { scratch } = this;
    const pieces = this.pieces[part] ?? [];
    const bytes = async function* (): AsyncGenerator<Buffer> {
      for (let at = 0; at < pieces.length; at += 2)
        yield await scratch.read(pieces[at] ?? 0, pieces[at + 1] ?? 0);
    };
    for await (const { lines } of blocksOf({ bytes }, { offset: 0, line: 1 }))
      yield lines.filter((line) => typeof line === 'string');
  }
}
