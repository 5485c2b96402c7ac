import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invariant } from '../../lib/invariant.js';
import { blockBytes } from './byte-source.js';

/** A file without a name: whatever becomes of the process, nothing of it stays. */
export class ScratchFile {
  private parts: string[] = [];
  private waiting = 0;
  private written = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** Makes one in the folder for temporary files. */
  static async make(): Promise<ScratchFile> {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-tables-'));
    try {
      return new ScratchFile(await open(join(folder, 'scratch'), 'wx+'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** Bytes that stand in the file. */
  get sizeBytes(): number {
    return this.written;
  }

  /** Puts text at the end; it stands there after `flush`, or when there is enough of it. */
  async append(text: string): Promise<void> {
    this.parts.push(text);
    this.waiting += text.length;
    if (this.waiting >= blockBytes) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = Buffer.from(this.parts.join(''));
    this.parts = [];
    this.waiting = 0;
    await this.write(bytes);
  }

  /** Puts bytes at the end; gives where they begin. */
  async write(bytes: Buffer): Promise<number> {
    const start = this.written;
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await this.handle.write(bytes, done, bytes.length - done, start + done);
      done += bytesWritten;
    }
    this.written += bytes.length;
    return start;
  }

  /** Reads so many bytes, all of which stand there. */
  async read(start: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const { bytesRead } = await this.handle.read(bytes, done, length - done, start + done);
      invariant(bytesRead > 0, 'a scratch file holds what was written to it');
      done += bytesRead;
    }
    return bytes;
  }

  /** Reads what stands there, from so many bytes on. */
  async *bytes(offset: number): AsyncGenerator<Buffer> {
    for (let at = offset; at < this.written; at += blockBytes)
      yield await this.read(at, Math.min(blockBytes, this.written - at));
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
