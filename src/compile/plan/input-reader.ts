import type { ArgumentSource, Values } from './argument-source.js';
import type { ArgumentPath, ReadLog } from './read-log.js';

/** One field of an input object. */
export interface InputEntry {
  readonly key: string;
  readonly isNull: boolean;
  readonly input: InputReader;
}

/** A reader of an input object or list for planning. Only what it reads becomes part of the cache key. */
export class InputReader {
  readonly path: ArgumentPath;
  private readonly log: ReadLog;
  private readonly source: ArgumentSource;

  constructor(log: ReadLog, source: ArgumentSource, path: ArgumentPath) {
    this.log = log;
    this.source = source;
    this.path = path;
  }

  /** Returns the fields of an input object, in the order of its type; null if it is absent or null. */
  entries(): ReadonlyArray<InputEntry> | null {
    const value = this.log.read('keys', this.source, this.path);
    if (value == null) return null;
    return Object.entries(value as Values).map(([key, inner]) => ({
      key,
      isNull: inner == null,
      input: this.at(key),
    }));
  }

  /** Returns the items of a list; none if it is absent or null. */
  items(): ReadonlyArray<InputReader> {
    const value = this.log.read('length', this.source, this.path);
    return Array.isArray(value) ? value.map((_, index) => this.at(index)) : [];
  }

  private at(key: string | number): InputReader {
    return new InputReader(this.log, this.source, [...this.path, key]);
  }
}
