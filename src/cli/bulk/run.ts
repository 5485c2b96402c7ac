import {
  BatchRefused,
  checkWhole,
  deriveSome,
  dropSome,
  endBulk,
  enterState,
  linksBatch,
  readRejects,
  recordsBatch,
  settleDays,
} from '../../load/load.js';
import type { Checkpoint } from '../../load/load.js';
import { oneAhead } from '../../lib/one-ahead.js';
import type { Problem } from '../../model/graph-data.js';
import type { BlockRecords, LineRecord } from './batch-reader.js';
import type { BulkOutcome, BulkTools } from './tools.js';
import { IdSet } from './id-set.js';
import { leavingOut } from './leaving-out.js';
import type { LinePlace } from './line-source.js';
import { placeFaults } from './place-faults.js';
import { SettledLines } from './settled-lines.js';

/** Thrown between two batches when the user has asked for an end. */
export class Interrupted extends Error {}

/** Rounds in which faulty records are taken out, and what was whole only with them. */
const mostRounds = 50;
/** Problems that are gathered from the rest of a file after the first batch that has some. */
const mostGathered = 1000;

/** Takes the load of one dossier from where it stands to its end. */
export class BulkRun {
  private seen = new IdSet();
  private readonly settled: SettledLines;
  private next: LinePlace | null | undefined = undefined;
  private readonly times = new Map<Checkpoint['state'], number>();

  constructor(
    private readonly tools: BulkTools,
    public checkpoint: Checkpoint,
  ) {
    this.settled = new SettledLines(checkpoint.startLine);
  }

  /** Throws BatchRefused with all problems that stop it, and Interrupted. */
  async toEnd(): Promise<BulkOutcome> {
    const { store, model } = this.tools;
    await this.during('RECORDS', () => this.records(), 'LINKS');
    await this.during('LINKS', () => this.links(), 'CHECKING');
    await this.during('CHECKING', () => this.check(), 'DERIVING');
    await this.during('DERIVING', () => this.derive(), null);
    const next = this.next === undefined ? await this.findNext() : this.next;
    const problems = await this.placed(await readRejects(store, this.checkpoint.load));
    const report = await endBulk(store, model, this.checkpoint);
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
    await this.readAgain();
    for await (const block of oneAhead(this.blocks(this.checkpoint))) {
      const { records, problems } = this.withoutDoubles(block);
      if (problems.length > 0 && this.tools.onError === 'stop') await this.stop(problems, block);
      const write = async (
        some: ReadonlyArray<LineRecord>,
        rejected: ReadonlyArray<Problem>,
      ): Promise<void> => {
        const batch = { ...reader.batch(some, block.end), rejected: [...problems, ...rejected] };
        const { after, settled, movesReferences } = await recordsBatch(this.graph, batch);
        this.settled.note(records, settled);
        if (movesReferences) this.settled.forget();
        this.moveTo(after);
      };
      await leavingOut(this.tools.onError, records, write).catch((failure: unknown) =>
        this.stopFor(failure, block),
      );
    }
  }

  private async links(): Promise<void> {
    const { reader } = this.tools;
    const rejects =
      this.tools.onError === 'stop' ? [] : await readRejects(this.tools.store, this.checkpoint.load);
    const left = new Set(rejects.map(({ problem }) => problem.at?.line));
    for await (const block of oneAhead(this.blocks(this.checkpoint))) {
      const open = block.records.filter(({ line }) => !this.settled.has(line) && !left.has(line));
      const unchanged = this.settled.linksOf(block.records);
      await leavingOut(this.tools.onError, open, async (some, rejected) => {
        const dropped = open
          .filter((record) => !some.includes(record))
          .flatMap(({ storedIds }) => storedIds[0] ?? []);
        const batch = { ...reader.batch(some, block.end), unchanged, rejected, dropped };
        this.moveTo(await linksBatch(this.graph, batch));
      });
    }
  }

  private get graph() {
    const { store, model } = this.tools;
    return { store, model, before: this.checkpoint };
  }

  private async check(): Promise<void> {
    const { store, onError } = this.tools;
    this.checkpoint = await settleDays(store, this.checkpoint);
    for (let round = 0; round < mostRounds; round += 1) {
      const faults = await checkWhole(store, this.checkpoint.dossier);
      if (faults.length === 0) return;
      const placed = await placeFaults(this.fileTools(), faults);
      if (onError === 'stop') throw new BatchRefused(placed.map(({ problem }) => problem));
      const before = this.checkpoint;
      this.checkpoint = await dropSome(store, before, placed);
      // What stood before this load is not taken out: it is only told of.
      if (this.checkpoint.created === before.created) return;
    }
  }

  private async derive(): Promise<void> {
    const { store, model } = this.tools;
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
    const { source, reader, model } = this.tools;
    return { source, reader, model, head: this.head, file: source.file, dossier: this.checkpoint.dossier };
  }

  /** Takes note of the ids that were read before, up to where the load stands. */
  private async readAgain(upTo = this.checkpoint.offset): Promise<void> {
    if (upTo <= this.head.offset) return;
    this.seen = new IdSet();
    for await (const { records, end } of this.blocks(this.head)) {
      for (const { localId } of records) this.seen.add(localId);
      if (end.offset >= upTo) return;
    }
  }

  private withoutDoubles({ records, problems }: BlockRecords): {
    readonly records: ReadonlyArray<LineRecord>;
    readonly problems: ReadonlyArray<Problem>;
  } {
    const doubled: Problem[] = [];
    const single = records.filter(({ localId, line }) => {
      if (localId === '' || this.seen.add(localId)) return true;
      doubled.push(this.tools.reader.doubled(localId, line));
      return false;
    });
    return { records: single, problems: [...problems, ...doubled] };
  }

  private async stopFor(failure: unknown, block: BlockRecords): Promise<never> {
    if (!(failure instanceof BatchRefused)) throw failure;
    return this.stop(failure.problems, block);
  }

  /** Stops with these problems and those of the lines that follow, as far as the lines alone show them. */
  private async stop(found: ReadonlyArray<Problem>, { records, end }: BlockRecords): Promise<never> {
    const { reader } = this.tools;
    const problems = new Map(
      found.map((problem) => [`${problem.code} ${problem.at.line} ${problem.at.column}`, problem]),
    );
    const gather = (some: ReadonlyArray<Problem>): void => {
      for (const problem of some)
        problems.set(`${problem.code} ${problem.at.line} ${problem.at.column}`, problem);
    };
    // Over what stands a record may be whole that is not so by itself.
    if (this.checkpoint.fresh) {
      gather(reader.problemsOf(records));
      for await (const block of this.blocks(end)) {
        const { records: single, problems: some } = this.withoutDoubles(block);
        gather([...some, ...reader.problemsOf(single)]);
        if (problems.size > mostGathered) break;
      }
    }
    throw new BatchRefused(
      [...problems.values()].sort(
        (one, other) => one.at.line - other.at.line || one.at.column - other.at.column,
      ),
    );
  }

  private async findNext(): Promise<LinePlace | null> {
    for await (const block of this.tools.source.blocks(this.head)) {
      if (!block.lines.some((line) => typeof line === 'string' && line.includes('"Dossier"'))) continue;
      const { next, end } = this.tools.reader.lines(block, this.head);
      if (next) return end;
    }
    return null;
  }

  /** Problems that are told at a record get its place. */
  private async placed(rejects: Awaited<ReturnType<typeof readRejects>>): Promise<ReadonlyArray<Problem>> {
    const faults = rejects.flatMap(({ id, problem }) => (id === null ? [] : [{ ...problem, id }]));
    const known = rejects.flatMap(({ problem }) => (problem.at ? [{ ...problem, at: problem.at }] : []));
    const found = faults.length === 0 ? [] : await placeFaults(this.fileTools(), faults);
    return [...known, ...found.map(({ problem }) => problem)];
  }
}
