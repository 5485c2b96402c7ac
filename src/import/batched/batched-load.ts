import {
  BatchRejected,
  checkWhole,
  deriveSome,
  removeRejected,
  endLoad,
  enterState,
  linksBatch,
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

/** Thrown between two batches when the user has asked for an end. */
export class Interrupted extends Error {}

/** Rounds in which faulty records are taken out, and what was whole only with them. */
const mostRounds = 50;

/** Takes the load of one dossier from where it stands to its end. */
export class BatchedLoad {
  private ids: KnownIds | null = null;
  private readonly settled: UnchangedLines;
  private next: LinePlace | null | undefined = undefined;
  private readonly times = new Map<Checkpoint['state'], number>();

  constructor(
    private readonly tools: LoadTools,
    public checkpoint: Checkpoint,
  ) {
    this.settled = new UnchangedLines(checkpoint.startLine);
  }

  /** Throws BatchRejected with all problems that stop it, and Interrupted. */
  async toEnd(): Promise<LoadOutcome> {
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
    this.tools.progress.at(checkpoint);
    if (this.tools.isInterrupted()) throw new Interrupted();
  }

  private async records(): Promise<void> {
    const { reader } = this.tools;
    this.ids = await this.idsUpTo(this.checkpoint.offset);
    for await (const block of prefetch(this.singleRecords(this.ids))) {
      const { records, problems, end, alone } = block;
      if (problems.length > 0 && this.tools.onError === 'stop') await this.stop(problems, block);
      const write: Parameters<typeof withoutRejected>[2] = async (some, rejected) => {
        const batch = reader.batch(some, { end, alone: some === records ? alone : null });
        const given = { ...batch, rejected: [...problems, ...rejected] };
        const { after, settled, movesReferences } = await recordsBatch(this.graph, given);
        this.settled.note(records, settled);
        if (movesReferences) this.settled.forget();
        this.moveTo(after);
      };
      await withoutRejected(this.tools.onError, records, write).catch((failure: unknown) =>
        this.stopFor(failure, block),
      );
    }
  }

  /** The records of the file without those whose id is taken; where nothing can stand of them they are read already. */
  private async *singleRecords(
    ids: KnownIds,
  ): AsyncGenerator<BlockRecords & { readonly alone: BatchRecords | null }> {
    for await (const block of this.blocks(this.checkpoint)) {
      const single = this.tools.reader.withoutDoubles(block, ids);
      yield { ...block, ...single, alone: this.readAlone(single.records) };
    }
  }

  private async links(): Promise<void> {
    const { store, model, reader, onError } = this.tools;
    const { remains } = await this.remainingRecords();
    // What a link leads to may go, though the link stands as it is given.
    if (this.replaces && (await rejectReferredRecords({ store, model, remains }, this.checkpoint)))
      this.settled.forget();
    for await (const { block, open, settled } of prefetch(this.openRecords())) {
      const unchanged = this.settled.linksOf(block.records);
      await withoutRejected(onError, open, async (some, rejected) => {
        const removed = open
          .filter((record) => !some.includes(record))
          .flatMap(({ storedIds }) => storedIds[0] ?? []);
        const batch = reader.batch(some, block);
        const known = some === open ? settled : null;
        const given = { ...batch, settled: known, unchanged, remains, rejected, removed };
        this.moveTo(await linksBatch(this.graph, given));
      });
    }
  }

  /** The records of the file whose links may not stand yet; those of a dossier that had none are read already. */
  private async *openRecords() {
    const { store, onError } = this.tools;
    const rejects = onError === 'stop' ? [] : await readRejects(store, this.checkpoint.load);
    const left = new Set(rejects.map(({ problem }) => problem.at?.line));
    const ids = this.checkpoint.fresh ? (this.ids ?? (await this.idsUpTo(Infinity))) : undefined;
    for await (const block of this.blocks(this.checkpoint)) {
      const open = block.records.filter(({ line }) => !this.settled.has(line) && !left.has(line));
      yield { block, open, settled: this.readAlone(open, ids) };
    }
  }

  /** Records of a dossier that had none, of which nothing can stand, read; null for others. */
  private readAlone(records: ReadonlyArray<LineRecord>, ids?: KnownIds): BatchRecords | null {
    return this.checkpoint.fresh ? this.tools.reader.readAlone(records, ids) : null;
  }

  private get graph() {
    const { store, model } = this.tools;
    return { store, model, before: this.checkpoint };
  }

  private async check(): Promise<void> {
    const { store, onError } = this.tools;
    const { remains } = await this.remainingRecords();
    for (let round = 0; round < mostRounds; round += 1) {
      const faults = await checkWhole(store, this.checkpoint.dossier, remains);
      if (faults.length === 0) return;
      const placed = await locateFaults(this.fileTools(), faults);
      if (onError === 'stop') throw new BatchRejected(placed.map(({ problem }) => problem));
      const before = this.checkpoint;
      this.checkpoint = await removeRejected(store, before, placed);
      // What stood before this load is not taken out: it is only told of.
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

  /** Whether what the file does not have is to go, and there is something that may. */
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
    this.checkpoint = await resolveDays(store, this.checkpoint);
    for (;;) {
      const after = await deriveSome(store, model, this.checkpoint);
      if (after === null) return;
      this.moveTo(after);
    }
  }

  /** The lines of the dossier from a place on, read; ends where another dossier begins. */
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

  /** The ids of the records from the beginning up to a place, read once more. */
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

  /** Stops with these problems and those of the lines from here on. */
  private async stop(found: ReadonlyArray<Problem>, block: BlockRecords): Promise<never> {
    // Over what stands a record may be whole that is not so by itself.
    const { fresh, replace } = this.checkpoint;
    const following = fresh || replace ? this.fromHere(block) : [];
    throw new BatchRejected(await gatherProblems(found, following, this.tools.reader));
  }

  private async *fromHere(block: BlockRecords) {
    yield { ...block, problems: [] };
    const ids = await this.idsUpTo(block.end.offset);
    for await (const next of this.blocks(block.end)) yield this.tools.reader.withoutDoubles(next, ids);
  }
}
