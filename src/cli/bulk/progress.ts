import type { Checkpoint } from '../../load/load.js';
import type { Terminal } from '../terminal.js';

/** Between two lines of progress. */
const pauseMs = 10_000;

const words: Readonly<Record<Checkpoint['state'], string>> = {
  RECORDS: 'records',
  LINKS: 'links',
  CHECKING: 'checking the whole',
  REMOVING: 'removing what the file does not have',
  DERIVING: 'working out claims',
};

/** Says now and then how far a load is: the part of the text, the rate, the time left; as events with `json`. */
export class BulkProgress {
  private readonly startedAt = performance.now();
  private saidAt = performance.now();
  private stateSince = performance.now();
  private state: Checkpoint['state'] | null = null;
  private firstOffset = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly options: { readonly json: boolean; readonly textBytes: number | null },
  ) {}

  /** Takes note of a batch. */
  at(checkpoint: Checkpoint): void {
    const now = performance.now();
    if (checkpoint.state !== this.state) {
      this.state = checkpoint.state;
      this.stateSince = now;
      this.firstOffset = checkpoint.offset;
    }
    if (now - this.saidAt < pauseMs) return;
    this.saidAt = now;
    const { state, line, created, changed, removed, unchanged, derived } = checkpoint;
    const elapsedMs = now - this.stateSince;
    const leftMs = this.leftMs(checkpoint, elapsedMs);
    const seconds = Math.round((now - this.startedAt) / 1000);
    if (this.options.json) {
      const counts = { line, created, changed, removed, unchanged, derived };
      this.terminal.data(JSON.stringify({ kind: 'progress', state, ...counts, seconds, leftMs }));
      return;
    }
    const rate = Math.round((created + changed + removed + unchanged) / Math.max(1, seconds));
    const left = leftMs === null ? '' : `, some ${Math.ceil(leftMs / 1000)} s of it left`;
    this.terminal.talk(
      `${words[state]}: ${doneOf(checkpoint)}, ${rate.toLocaleString('en-US')} rows/s in all${left}`,
    );
  }

  /** Says that nothing is removed, and why. */
  sayNothingGoes(): void {
    this.terminal.talk(
      'Nothing is removed: there are lines that cannot be read, and they may be records that stand. Mend them and import again.',
    );
  }

  private leftMs({ state, offset }: Checkpoint, elapsedMs: number): number | null {
    const { textBytes } = this.options;
    const read = offset - this.firstOffset;
    if (textBytes === null || read <= 0 || (state !== 'RECORDS' && state !== 'LINKS')) return null;
    return Math.round(((textBytes - offset) / read) * elapsedMs);
  }
}

/** How far a load is in its state, in words: up to which line, or how many claims are worked out or entries removed. */
export function doneOf({ state, line, removed, derived }: Checkpoint): string {
  if (state === 'DERIVING') return `${derived.toLocaleString('en-US')} claims`;
  if (state === 'REMOVING') return `${removed.toLocaleString('en-US')} removed`;
  return `line ${line.toLocaleString('en-US')}`;
}

/** Says now and then how many rows of tables are read, before any load begins. */
export function sayRows(terminal: Terminal, { json }: { readonly json: boolean }): (rows: number) => void {
  let saidAt = performance.now();
  return (rows) => {
    if (performance.now() - saidAt < pauseMs) return;
    saidAt = performance.now();
    if (json) terminal.data(JSON.stringify({ kind: 'progress', state: 'TABLES', rows }));
    else terminal.talk(`reading tables: ${rows.toLocaleString('en-US')} rows`);
  };
}
