import { blocksOf } from './line-source.js';
import { hashOf } from '../batched/id-set.js';
import type { ScratchFile } from './scratch-file.js';

/** Maximum number of characters that are buffered before they are written. */
const maxBuffered = 4 * 1024 * 1024;

/**
 * Lines partitioned by key: each part contains all lines of its keys, and is small enough for memory.
 *
 * Lines keep their order. Each key belongs to the same part in every process.
 */
export class Partitions {
  private readonly buffered: string[][];
  /** The positions of the pieces of each part in the file: start and length, alternating. */
  private readonly pieces: number[][];
  private size = 0;
  private readonly scratch: ScratchFile;
  readonly count: number;

  constructor(scratch: ScratchFile, count: number) {
    this.scratch = scratch;
    this.count = count;
    this.buffered = Array.from({ length: count }, () => []);
    this.pieces = Array.from({ length: count }, () => []);
  }

  /** Adds lines, each with its line end. */
  async add(key: string, lines: string): Promise<void> {
    this.buffered[hashOf(key) % this.count]?.push(lines);
    this.size += lines.length;
    if (this.size >= maxBuffered) await this.flush();
  }

  /** Writes the buffered lines. Afterwards the parts can be read. */
  async flush(): Promise<void> {
    const parts = this.buffered.map((lines) => Buffer.from(lines.join('')));
    let at = await this.scratch.write(Buffer.concat(parts));
    for (const [index, { length }] of parts.entries()) {
      if (length > 0) this.pieces[index]?.push(at, length);
      at += length;
    }
    for (const lines of this.buffered) lines.length = 0;
    this.size = 0;
  }

  /** Reads the lines of one part without their line ends, block by block. */
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
