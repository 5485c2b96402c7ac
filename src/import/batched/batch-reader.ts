import { recordReader } from '../../dossier/dossier.js';
import type { RecordAlone, RecordReader } from '../../dossier/dossier.js';
import { jsonLineReader, mergeRecord } from '../../formats/formats.js';
import type { ImportRecord, JsonLine, JsonLineReader } from '../../formats/formats.js';
import { BatchRejected } from '../../load/load.js';
import type { BatchRecords, RecordsBatch } from '../../load/load.js';
import type { Problem } from '../../model/graph-data.js';
import type { DeclaredRecord } from '../../model/graph-stream.js';
import { idWithin, ownId, splitId } from '../../model/ids.js';
import type { ParsedMap } from '../../model/parsed.js';
import type { Model, RecordKind } from '../../model/types.js';
import type { KnownIds } from './known-ids.js';
import type { LineBlock, LinePlace } from '../sources/line-source.js';

/** The record of a line, before it is read as a record of the dossier. */
export interface LineRecord {
  readonly line: number;
  readonly text: string;
  readonly given: ImportRecord;
  /** The id as written in the dossier; '' if there is none. */
  readonly localId: string;
  /** Whether the line declares an own record of the dossier; otherwise the record is shared. */
  readonly isOwn: boolean;
  /** The possible ids in the graph: as an own record of the dossier, and as a shared record. */
  readonly storedIds: ReadonlyArray<string>;
}

/** The records of some lines, up to the beginning of the next dossier. */
export interface BlockRecords {
  readonly records: ReadonlyArray<LineRecord>;
  readonly problems: ReadonlyArray<Problem>;
  readonly end: LinePlace;
  /** The dossier that begins at `end`; null if there is none. */
  readonly next: { readonly id: string; readonly head: ParsedMap } | null;
}

/** The dossier to be read, and the options for reading it. */
export interface BatchReading {
  readonly model: Model;
  readonly file: string;
  readonly dossier: string;
  readonly onError: 'stop' | 'skip';
  /** Reads records as given, without merging them into the stored ones. */
  readonly replace: boolean;
}

interface ReadingOptions {
  readonly stored?: ReadonlyMap<string, DeclaredRecord>;
  readonly ids?: KnownIds;
}

/** Returns the stored id of a reference as written. */
type Resolve = (ref: string) => string;

/** Reads the lines and records of one dossier, in batches. */
export class BatchReader {
  private readonly readLine: JsonLineReader;
  private readonly readExactly: JsonLineReader;
  private readonly reader: RecordReader;
  private readonly exactReader: RecordReader;
  private readonly kinds: ReadonlyMap<string, RecordKind>;
  private readonly reading: BatchReading;

  constructor(reading: BatchReading) {
    this.reading = reading;
    const { model, file, dossier } = reading;
    this.readLine = jsonLineReader(model, { places: 'line' });
    this.readExactly = jsonLineReader(model);
    this.reader = recordReader(model, { file, dossier, placeless: true });
    this.exactReader = recordReader(model, { file, dossier, placeless: false });
    const kinds = [...model.types.values()].flatMap(({ record }) => record ?? []);
    this.kinds = new Map(kinds.map((kind) => [kind.section, kind]));
  }

  /** Reads the records of lines. A line of type Dossier at `head` begins this dossier; any other one ends it. */
  lines(block: LineBlock, head: LinePlace): BlockRecords {
    const { file } = this.reading;
    const records: LineRecord[] = [];
    const problems: Problem[] = [];
    for (const [index, text] of block.lines.entries()) {
      const line = block.start.line + index;
      if (typeof text !== 'string') {
        problems.push(unreadable(text.unreadable, { file, line }));
        continue;
      }
      const found = this.readLine(withoutMark(text, line), { file, line });
      if (found.kind === 'problem') problems.push(found.problem);
      if (found.kind === 'record') records.push(this.lineRecord(found.record, { line, text }));
      if (found.kind === 'dossier' && !(block.start.offset === head.offset && isFirst(block, index)))
        return { records, problems, end: placeBefore(block, index), next: found };
    }
    return { records, problems, end: block.end, next: null };
  }

  /**
   * Returns a batch whose records are read once the stored ones are known. `alone` is the result of `read` if none of them is
   * stored.
   */
  batch(
    records: ReadonlyArray<LineRecord>,
    { end, alone }: { readonly end: LinePlace; readonly alone?: BatchRecords | null },
  ): RecordsBatch {
    return {
      localIds: records.map(({ localId }) => localId),
      read: (stored) => (alone && stored.size === 0 ? alone : this.read(records, { stored })),
      rejected: [],
      end,
    };
  }

  /**
   * Reads records, each without the others and merged into the stored one. With `ids`, all references are resolved; otherwise
   * references without a prefix are assumed to mean own records. Throws BatchRejected.
   */
  read(records: ReadonlyArray<LineRecord>, { stored, ids }: ReadingOptions = {}): BatchRecords {
    const assumed = new Set<string>();
    const resolve = ids ? this.resolveKnown(ids) : this.resolveAsOwn(assumed);
    const read = records.map((record) => this.readOne(record, stored?.get(record.localId), resolve));
    const problems = read.flatMap((record) => record.problems);
    if (problems.length > 0 && this.reading.onError === 'stop') throw new BatchRejected(problems);
    const sound = read.filter((record) => record.problems.length === 0);
    return {
      nodes: sound.flatMap(({ node }) => node ?? []),
      links: sound.flatMap(({ links }) => links),
      assumed,
      rejected: problems,
    };
  }

  /** Reads records none of which is stored. Returns null if some are rejected: the write of the batch reports them. */
  readAlone(records: ReadonlyArray<LineRecord>, ids?: KnownIds): BatchRecords | null {
    try {
      return this.read(records, ids ? { ids } : {});
    } catch (failure) {
      if (failure instanceof BatchRejected) return null;
      throw failure;
    }
  }

  /** Removes records with the id of an earlier record, and adds the ids of the others to `ids`. */
  withoutDuplicates(
    { records, problems }: Pick<BlockRecords, 'records' | 'problems'>,
    ids: KnownIds,
  ): Pick<BlockRecords, 'records' | 'problems'> {
    const duplicates: Problem[] = [];
    const unique = records.filter((record) => {
      if (record.localId === '' || ids.add(record)) return true;
      duplicates.push(this.duplicateId(record.localId, record.line));
      return false;
    });
    return { records: unique, problems: [...problems, ...duplicates] };
  }

  /** Returns the problem of a line with the id of an earlier line. */
  duplicateId(localId: string, line: number): Problem {
    return {
      code: 'ID_DOUBLED',
      message: `An earlier record of the file has the id "${localId}".`,
      hint: 'Give this record another id.',
      at: { file: this.reading.file, line, column: 1, path: 'id' },
    };
  }

  /** Returns the problems of records that can be found without other records. */
  problemsOf(records: ReadonlyArray<LineRecord>): ReadonlyArray<Problem> {
    return records.flatMap((record) => this.readOne(record, undefined, (ref) => ref).problems);
  }

  private resolveAsOwn(assumed: Set<string>): Resolve {
    return (ref) => {
      if (splitId(ref).dossier !== null) return ref;
      const id = ownId(this.reading.dossier, ref);
      assumed.add(id);
      return id;
    };
  }

  private resolveKnown(ids: KnownIds): Resolve {
    const { dossier } = this.reading;
    return (ref) => {
      const local = idWithin(dossier, ref);
      return ids.isOwn(local) ? ownId(dossier, local) : ref;
    };
  }

  private readOne(record: LineRecord, stored: DeclaredRecord | undefined, resolve: Resolve): RecordAlone {
    const { dossier, model, file, replace } = this.reading;
    const merged = (given: ImportRecord): ImportRecord =>
      stored && !replace ? { ...given, map: mergeRecord(model, dossier, { given, stored }) } : given;
    const quick = this.reader(merged(record.given), resolve);
    if (quick.problems.length === 0) return quick;
    const again: JsonLine = this.readExactly(withoutMark(record.text, record.line), {
      file,
      line: record.line,
    });
    return again.kind === 'record' ? this.exactReader(merged(again.record), resolve) : quick;
  }

  private lineRecord(
    given: ImportRecord,
    { line, text }: { readonly line: number; readonly text: string },
  ): LineRecord {
    const id = given.map.entries.find(({ name }) => name === 'id')?.value;
    const written = id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : '';
    const localId = idWithin(this.reading.dossier, written);
    const storedIds = [ownId(this.reading.dossier, localId), localId];
    return { line, text, given, localId, isOwn: this.isOwn(given), storedIds };
  }

  private isOwn({ section, map }: ImportRecord): boolean {
    const own = this.kinds.get(section)?.own ?? 'never';
    if (typeof own === 'string') return own === 'always';
    const flag = map.entries.find(({ name }) => name === own.when)?.value;
    return flag?.kind === 'scalar' && flag.value === true;
  }
}

function withoutMark(text: string, line: number): string {
  return line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
}

function isFirst({ lines }: LineBlock, index: number): boolean {
  return lines.slice(0, index).every((line) => typeof line === 'string' && line.trim() === '');
}

function placeBefore({ start, lines }: LineBlock, index: number): LinePlace {
  const before = lines.slice(0, index);
  const bytes = before.map((line) => (typeof line === 'string' ? Buffer.byteLength(line) : line.bytes) + 1);
  return { offset: start.offset + bytes.reduce((sum, each) => sum + each, 0), line: start.line + index };
}

function unreadable(
  message: string,
  { file, line }: { readonly file: string; readonly line: number },
): Problem {
  const at = { file, line, column: 1, path: '' };
  return { code: 'SYNTAX_INVALID', message, hint: 'Repair the line.', at };
}
