import type { DraftRecord } from '../draft.js';

/** Numbers for the records of files and for the ids that they refer to. Records come first, in the order of the files. */
export class NumberedRecords {
  private readonly byRecord = new Map<DraftRecord, number>();
  private readonly byId = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly records: DraftRecord[][] = [];

  constructor(records: ReadonlyArray<DraftRecord>) {
    for (const record of records) {
      // A record without an id is not the same as another one without an id.
      const node = record.localId === '' ? this.ids.push(record.id) - 1 : this.ofId(record.id);
      this.byRecord.set(record, node);
      (this.records[node] ??= []).push(record);
    }
  }

  of(record: DraftRecord): number {
    return this.byRecord.get(record) ?? this.ofId(record.id);
  }

  ofId(id: string): number {
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    this.byId.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  idOf(node: number): string {
    return this.ids[node] ?? '';
  }

  /** Returns the records with a number: none for an id without a record, several if an id is used several times. */
  recordsOf(node: number): ReadonlyArray<DraftRecord> {
    return this.records[node] ?? [];
  }
}
