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

/** A record of a line, not yet read as a record of the dossier. */
export interface LineRecord {
  readonly line: number;
  readonly text: string;
  readonly given: ImportRecord;
  /** As the dossier writes it; '' where it has none. */
  readonly localId: string;
  /** By what the line says: the dossier's own, or shared. */
  readonly isOwn: boolean;
  /** What it may stand under: as the dossier's own, or shared. */
  readonly storedIds: ReadonlyArray<string>;
}

/** What some lines hold, up to where another dossier begins. */
export interface BlockRecords {
  readonly records: ReadonlyArray<LineRecord>;
  readonly problems: ReadonlyArray<Problem>;
  readonly end: LinePlace;
  /** The dossier that begins at the end; null where there is none. */
  readonly next: { readonly id: string; readonly head: ParsedMap } | null;
}

/** Which dossier's records are read, and how. */
export interface BatchReading {
  readonly model: Model;
  readonly file: string;
  readonly dossier: string;
  readonly onError: 'stop' | 'skip';
  /** Records are read as they are given, not put over what stands. */
  readonly replace: boolean;
}

interface ReadingOptions {
  readonly standing?: ReadonlyMap<string, DeclaredRecord>;
  readonly ids?: KnownIds;
}

/** Gives the stored id of a reference as written. */
type Resolve = (ref: string) => string;

/** Reads the lines of one dossier and its records, some at a time. */
export class BatchReader {
  private readonly readLine: JsonLineReader;
  private readonly readExactly: JsonLineReader;
  private readonly reader: RecordReader;
  private readonly exactReader: RecordReader;
  private readonly kinds: ReadonlyMap<string, RecordKind>;

  constructor(private readonly reading: BatchReading) {
    const { model, file, dossier } = reading;
    this.readLine = jsonLineReader(model, { places: 'line' });
    this.readExactly = jsonLineReader(model);
    this.reader = recordReader(model, { file, dossier, placeless: true });
    this.exactReader = recordReader(model, { file, dossier, placeless: false });
    const kinds = [...model.types.values()].flatMap(({ record }) => record ?? []);
    this.kinds = new Map(kinds.map((kind) => [kind.section, kind]));
  }

  /** Reads lines; a line of type Dossier that stands at `head` begins this dossier, any other ends it. */
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

  /** Makes a batch of records that is read when it is known what stands of them; `alone` is what `read` gives where nothing does. */
  batch(
    records: ReadonlyArray<LineRecord>,
    { end, alone }: { readonly end: LinePlace; readonly alone?: BatchRecords | null },
  ): RecordsBatch {
    return {
      localIds: records.map(({ localId }) => localId),
      read: (standing) => (alone && standing.size === 0 ? alone : this.read(records, { standing })),
      rejected: [],
      end,
    };
  }

  /**
   * Reads records as they stand alone, over what stands of them; with `ids` each reference is settled, else those without a
   * prefix are assumed to mean own records. Throws BatchRejected.
   */
  read(records: ReadonlyArray<LineRecord>, { standing, ids }: ReadingOptions = {}): BatchRecords {
    const assumed = new Set<string>();
    const resolve = ids ? this.settling(ids) : this.assuming(assumed);
    const read = records.map((record) => this.readOne(record, standing?.get(record.localId), resolve));
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

  /** Reads records of which nothing stands; null where they are to be refused in their turn. */
  readAlone(records: ReadonlyArray<LineRecord>, ids?: KnownIds): BatchRecords | null {
    try {
      return this.read(records, ids ? { ids } : {});
    } catch (failure) {
      if (failure instanceof BatchRejected) return null;
      throw failure;
    }
  }

  /** Takes out the records whose id is taken by an earlier one; those that stay become known. */
  withoutDoubles(
    { records, problems }: Pick<BlockRecords, 'records' | 'problems'>,
    ids: KnownIds,
  ): Pick<BlockRecords, 'records' | 'problems'> {
    const doubled: Problem[] = [];
    const single = records.filter((record) => {
      if (record.localId === '' || ids.add(record)) return true;
      doubled.push(this.doubled(record.localId, record.line));
      return false;
    });
    return { records: single, problems: [...problems, ...doubled] };
  }

  /** What to say of an id that an earlier line has. */
  doubled(localId: string, line: number): Problem {
    return {
      code: 'ID_DOUBLED',
      message: `Id "${localId}" is taken by an earlier record of the file.`,
      hint: 'Give each record an id of its own.',
      at: { file: this.reading.file, line, column: 1, path: 'id' },
    };
  }

  /** What is wrong with records by themselves. */
  problemsOf(records: ReadonlyArray<LineRecord>): ReadonlyArray<Problem> {
    return records.flatMap((record) => this.readOne(record, undefined, (ref) => ref).problems);
  }

  private assuming(assumed: Set<string>): Resolve {
    return (ref) => {
      if (splitId(ref).dossier !== null) return ref;
      const id = ownId(this.reading.dossier, ref);
      assumed.add(id);
      return id;
    };
  }

  private settling(ids: KnownIds): Resolve {
    const { dossier } = this.reading;
    return (ref) => {
      const local = idWithin(dossier, ref);
      return ids.isOwn(local) ? ownId(dossier, local) : ref;
    };
  }

  private readOne(record: LineRecord, standing: DeclaredRecord | undefined, resolve: Resolve): RecordAlone {
    const { dossier, model, file, replace } = this.reading;
    const over = (given: ImportRecord): ImportRecord =>
      standing && !replace
        ? { ...given, map: mergeRecord(model, dossier, { given, stored: standing }) }
        : given;
    const quick = this.reader(over(record.given), resolve);
    if (quick.problems.length === 0) return quick;
    const again: JsonLine = this.readExactly(withoutMark(record.text, record.line), {
      file,
      line: record.line,
    });
    return again.kind === 'record' ? this.exactReader(over(again.record), resolve) : quick;
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
    const said = map.entries.find(({ name }) => name === own.when)?.value;
    return said?.kind === 'scalar' && said.value === true;
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
  return { code: 'SYNTAX_INVALID', message, hint: 'Mend the line.', at };
}
