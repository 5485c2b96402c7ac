import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invariant } from '../../lib/invariant.js';
import { blockBytes } from './byte-source.js';

/** A temporary file without a name, which disappears with the process. */
export class ScratchFile {
  private parts: string[] = [];
  private buffered = 0;
  private written = 0;
  private readonly handle: FileHandle;

  private constructor(handle: FileHandle) {
    this.handle = handle;
  }

  /** Creates a file in the folder for temporary files. */
  static async make(): Promise<ScratchFile> {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-tables-'));
    try {
      return new ScratchFile(await open(join(folder, 'scratch'), 'wx+'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** The number of bytes in the file. */
  get sizeBytes(): number {
    return this.written;
  }

  /** Appends text. It is buffered until there is enough of it, or until `flush`. */
  async append(text: string): Promise<void> {
    this.parts.push(text);
    this.buffered += text.length;
    if (this.buffered >= blockBytes) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = Buffer.from(this.parts.join(''));
    this.parts = [];
    this.buffered = 0;
    await this.write(bytes);
  }

  /** Appends bytes. Returns the position of the first one. */
  async write(bytes: Buffer): Promise<number> {
    const start = this.written;
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await this.handle.write(bytes, done, bytes.length - done, start + done);
      done += bytesWritten;
    }
    this.written += bytes.length;
    return start;
  }

  /** Reads a number of bytes, all of which must have been written. */
  async read(start: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const { bytesRead } = await this.handle.read(bytes, done, length - done, start + done);
      invariant(bytesRead > 0, 'a scratch file contains all bytes that were written to it');
      done += bytesRead;
    }
    return bytes;
  }

  /** Reads the written bytes from an offset on. */
  async *bytes(offset: number): AsyncGenerator<Buffer> {
    for (let at = offset; at < this.written; at += blockBytes)
      yield await this.read(at, Math.min(blockBytes, this.written - at));
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
