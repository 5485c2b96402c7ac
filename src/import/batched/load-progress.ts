import type { BatchedState, Checkpoint } from '../../load/load.js';
import type { LoadPosition, OnImportEvent } from '../import-events.js';

/** Time between two reports of progress. */
const intervalMs = 10_000;

/** Reports the progress of a batched load every ten seconds. */
export class LoadProgress {
  private readonly startedAt = performance.now();
  private reportedAt = performance.now();
  private stateSince = performance.now();
  private state: BatchedState | null = null;
  private firstOffset = 0;
  private readonly onEvent: OnImportEvent;
  private readonly textBytes: number | null;

  /** `textBytes` is the size of the source; null if unknown. */
  constructor(onEvent: OnImportEvent, textBytes: number | null) {
    this.onEvent = onEvent;
    this.textBytes = textBytes;
  }

  /** Receives the checkpoint after a batch, and reports it if the last report is ten seconds old. */
  update(checkpoint: Checkpoint): void {
    const now = performance.now();
    if (checkpoint.state !== this.state) {
      this.state = checkpoint.state;
      this.stateSince = now;
      this.firstOffset = checkpoint.offset;
    }
    if (now - this.reportedAt < intervalMs) return;
    this.reportedAt = now;
    const { created, changed, unchanged } = checkpoint;
    this.onEvent({
      kind: 'progress',
      ...positionOf(checkpoint),
      ...{ created, changed, unchanged },
      seconds: Math.round((now - this.startedAt) / 1000),
      leftMs: this.leftMs(checkpoint, now - this.stateSince),
    });
  }

  /** Reports that nothing is removed because lines could not be read. */
  nothingRemoved(): void {
    this.onEvent({ kind: 'nothingRemoved' });
  }

  private leftMs({ state, offset }: Checkpoint, elapsedMs: number): number | null {
    const read = offset - this.firstOffset;
    if (this.textBytes === null || read <= 0 || (state !== 'RECORDS' && state !== 'LINKS')) return null;
    return Math.round(((this.textBytes - offset) / read) * elapsedMs);
  }
}

/** Returns the position of a load. */
export function positionOf({ state, line, removed, derived }: Checkpoint): LoadPosition {
  return { state, line, removed, derived };
}

/** Returns a function that reports the number of table rows read, every ten seconds. */
export function reportRows(onEvent: OnImportEvent): (rows: number) => void {
  let reportedAt = performance.now();
  return (rows) => {
    if (performance.now() - reportedAt < intervalMs) return;
    reportedAt = performance.now();
    onEvent({ kind: 'rows', rows });
  };
}
