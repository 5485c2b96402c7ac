import {
  BatchRejected,
  checkWhole,
  deriveSome,
  removeRejected,
  endLoad,
  enterState,
  linksBatch,
  prepareBatchLinks,
  prepareRecords,
  readRejects,
  recordsBatch,
  rejectReferredRecords,
  removeRest,
  resolveDays,
} from '../../load/load.js';
import type { BatchRecords, Checkpoint } from '../../load/load.js';
import { prefetch } from '../../lib/prefetch.js';
import type { Problem } from '../../model/graph-data.js';
import type { BlockRecords, LineRecord } from './batch-reader.js';
import type { LoadOutcome, LoadTools } from './load-tools.js';
import { gatherProblems } from './gather-problems.js';
import { KnownIds } from './known-ids.js';
import { withoutRejected } from './without-rejected.js';
import type { LinePlace } from '../sources/line-source.js';
import { findNextDossier } from './find-next-dossier.js';
import { locateFaults, locateRejects } from './locate-faults.js';
import { UnchangedLines } from './unchanged-lines.js';
import { nothingRemoved, remainingRecords } from './remaining-records.js';
import type { RemainingRecords } from './remaining-records.js';

/** Thrown between two batches after the user has interrupted the import. */
export class Interrupted extends Error {}

/** Maximum number of rounds that remove faulty records, and records that have become incomplete without them. */
const maxRounds = 50;

/** Runs the load of one dossier from its checkpoint to its end. */
export class BatchedLoad {
  private ids: KnownIds | null = null;
  private readonly unchangedLines: UnchangedLines;
  private next: LinePlace | null | undefined = undefined;
  private readonly times = new Map<Checkpoint['state'], number>();
  private readonly tools: LoadTools;
  checkpoint: Checkpoint;

  constructor(tools: LoadTools, checkpoint: Checkpoint) {
    this.tools = tools;
    this.checkpoint = checkpoint;
    this.unchangedLines = new UnchangedLines(checkpoint.startLine);
  }

  /** Runs the remaining states of the load. Throws BatchRejected with all problems that stop it, and Interrupted. */
  async run(): Promise<LoadOutcome> {
    const { store, model } = this.tools;
    await this.during('RECORDS', () => this.records(), 'LINKS');
    await this.during('LINKS', () => this.links(), 'CHECKING');
    await this.during('CHECKING', () => this.check(), 'REMOVING');
    await this.during('REMOVING', () => this.remove(), 'DERIVING');
    await this.during('DERIVING', () => this.derive(), null);
    const next = this.next === undefined ? await findNextDossier(this.fileTools()) : this.next;
    const problems = await locateRejects(this.fileTools(), await readRejects(store, this.checkpoint.load));
    const report = await endLoad(store, model, this.checkpoint);
    return { report, problems, next, times: this.times };
  }

  private async during(
    state: Checkpoint['state'],
    work: () => Promise<void>,
    then: Checkpoint['state'] | null,
  ): Promise<void> {
    if (this.checkpoint.state !== state) return;
    const startedAt = performance.now();
    await work();
    this.times.set(state, performance.now() - startedAt);
    if (then !== null) this.checkpoint = await enterState(this.tools.store, this.checkpoint, then);
  }

  private moveTo(checkpoint: Checkpoint): void {
    this.checkpoint = checkpoint;
    this.tools.progress.update(checkpoint);
    if (this.tools.isInterrupted()) throw new Interrupted();
  }

  private async records(): Promise<void> {
    const { reader } = this.tools;
    this.ids = await this.idsUpTo(this.checkpoint.offset);
    for await (const block of prefetch(this.uniqueRecords(this.ids))) {
      const { records, problems, end, alone, prepared } = block;
      if (problems.length > 0 && this.tools.onError === 'stop') await this.stop(problems, block);
      const write: Parameters<typeof withoutRejected>[2] = async (some, rejected) => {
        const batch = reader.batch(some, { end, alone: some === records ? alone : null });
        const given = {
          ...batch,
          prepared: some === records ? prepared : null,
          rejected: [...problems, ...rejected],
        };
        const { after, unchangedLinks, linksMayBeWrong } = await recordsBatch(this.graph, given);
        this.unchangedLines.add(records, unchangedLinks);
        if (linksMayBeWrong) this.unchangedLines.invalidate();
        this.moveTo(after);
      };
      await withoutRejected(this.tools.onError, records, write).catch((failure: unknown) =>
        this.stopFor(failure, block),
      );
    }
  }

  /** Yields the records of the file without duplicates. The records of a new dossier are already read, and prepared to be created. */
  private async *uniqueRecords(ids: KnownIds) {
    for await (const block of this.blocks(this.checkpoint)) {
      const unique = this.tools.reader.withoutDuplicates(block, ids);
      const alone = this.readAlone(unique.records);
      yield { ...block, ...unique, alone, prepared: alone && prepareRecords(this.graph, alone.nodes) };
    }
  }

  private async links(): Promise<void> {
    const { store, model, reader, onError } = this.tools;
    const { remains } = await this.remainingRecords();
    // The target of a link may be removed although the link itself is unchanged.
    if (this.replaces && (await rejectReferredRecords({ store, model, remains }, this.checkpoint)))
      this.unchangedLines.invalidate();
    for await (const { block, open, prepared } of prefetch(this.openRecords())) {
      const unchanged = this.unchangedLines.countLinks(block.records);
      await withoutRejected(onError, open, async (some, rejected) => {
        const removed = open
          .filter((record) => !some.includes(record))
          .flatMap(({ storedIds }) => storedIds[0] ?? []);
        const batch = reader.batch(some, block);
        const resolved = some === open ? prepared : null;
        const given = { ...batch, resolved, unchanged, remains, rejected, removed };
        this.moveTo(await linksBatch(this.graph, given));
      });
    }
  }

  /** Yields the records whose links may not be stored yet. The links of a new dossier are already read, and prepared to be created. */
  private async *openRecords() {
    const { store, onError } = this.tools;
    const rejects = onError === 'stop' ? [] : await readRejects(store, this.checkpoint.load);
    const rejectedLines = new Set(rejects.map(({ problem }) => problem.at?.line));
    const ids = this.checkpoint.fresh ? (this.ids ?? (await this.idsUpTo(Infinity))) : undefined;
    for await (const block of this.blocks(this.checkpoint)) {
      const open = block.records.filter(
        ({ line }) => !this.unchangedLines.has(line) && !rejectedLines.has(line),
      );
      const alone = this.readAlone(open, ids);
      yield { block, open, prepared: alone && prepareBatchLinks(this.graph, alone) };
    }
  }

  /** Reads records of a new dossier, none of which is stored; returns null for other dossiers. */
  private readAlone(records: ReadonlyArray<LineRecord>, ids?: KnownIds): BatchRecords | null {
    return this.checkpoint.fresh ? this.tools.reader.readAlone(records, ids) : null;
  }

  private get graph() {
    const { store, model } = this.tools;
    return { store, model, before: this.checkpoint };
  }

  private async check(): Promise<void> {
    const { store, model, onError } = this.tools;
    const { remains } = await this.remainingRecords();
    const { dossier } = this.checkpoint;
    for (let round = 0; round < maxRounds; round += 1) {
      const faults = await checkWhole({ store, model, dossier, remains });
      if (faults.length === 0) return;
      const placed = await locateFaults(this.fileTools(), faults);
      if (onError === 'stop') throw new BatchRejected(placed.map(({ problem }) => problem));
      const before = this.checkpoint;
      this.checkpoint = await removeRejected(store, before, placed);
      // Records that existed before this load are not removed, only reported.
      if (this.checkpoint.created === before.created) return;
    }
  }

  private async remove(): Promise<void> {
    const { store, model } = this.tools;
    if (!this.replaces) return;
    const { remains, isInDoubt } = await this.remainingRecords();
    if (isInDoubt) this.tools.progress.nothingRemoved();
    await removeRest({ store, model, remains, moveTo: this.moveTo.bind(this) }, this.checkpoint);
  }

  /** Whether records that the file does not contain are removed; a new dossier has none. */
  private get replaces(): boolean {
    return this.checkpoint.replace && !this.checkpoint.fresh;
  }

  private async remainingRecords(): Promise<RemainingRecords> {
    if (!this.replaces) return nothingRemoved;
    this.ids ??= await this.idsUpTo(Infinity);
    return remainingRecords(this.fileTools(), this.ids);
  }

  private async derive(): Promise<void> {
    const { store, model } = this.tools;
    this.checkpoint = await resolveDays(store, model, this.checkpoint);
    for (;;) {
      const after = await deriveSome(store, model, this.checkpoint);
      if (after === null) return;
      this.moveTo(after);
    }
  }

  /** Reads the lines of the dossier from a place on, up to the beginning of the next dossier. */
  private async *blocks(from: LinePlace): AsyncGenerator<BlockRecords> {
    const { source, reader } = this.tools;
    for await (const block of source.blocks(from)) {
      const read = reader.lines(block, this.head);
      yield read;
      if (read.next) {
        this.next = read.end;
        return;
      }
    }
    this.next = null;
  }

  private get head(): LinePlace {
    return { offset: this.checkpoint.startOffset, line: this.checkpoint.startLine };
  }

  private fileTools() {
    const { checkpoint } = this;
    return { ...this.tools, checkpoint, head: this.head, dossier: checkpoint.dossier };
  }

  /** Reads the ids of the records again, from the beginning up to an offset. */
  private async idsUpTo(offset: number): Promise<KnownIds> {
    const ids = new KnownIds();
    if (offset <= this.head.offset) return ids;
    for await (const { records, end } of this.blocks(this.head)) {
      for (const record of records) ids.add(record);
      if (end.offset >= offset) break;
    }
    return ids;
  }

  private async stopFor(failure: unknown, block: BlockRecords): Promise<never> {
    if (!(failure instanceof BatchRejected)) throw failure;
    return this.stop(failure.problems, block);
  }

  /** Stops the load with these problems and those of the following lines. */
  private async stop(found: ReadonlyArray<Problem>, block: BlockRecords): Promise<never> {
    // A record that is incomplete by itself may be complete once it is merged into the stored one.
    const { fresh, replace } = this.checkpoint;
    const following = fresh || replace ? this.blocksFrom(block) : [];
    throw new BatchRejected(await gatherProblems(found, following, this.tools.reader));
  }

  private async *blocksFrom(block: BlockRecords) {
    yield { ...block, problems: [] };
    const ids = await this.idsUpTo(block.end.offset);
    for await (const next of this.blocks(block.end)) yield this.tools.reader.withoutDuplicates(next, ids);
  }
}
