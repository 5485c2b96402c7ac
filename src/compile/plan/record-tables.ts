import { invariant } from '../../lib/invariant.js';
import type { NodeType } from '../../model/types.js';
import type { FoundRecords, LaterReads } from '../decode/later-reads.js';
import type { Reader, RowValues } from '../decode/reader.js';
import type { Slot } from '../plan-nodes.js';
import type { TableRecords } from '../root-nodes.js';
import type { LevelDraft } from './level-draft.js';
import type { ValuePlace } from './plan-value.js';

/** What is selected of the records that values of a root name by id: one slot of the root's row for each selection. */
export class RecordTables {
  private readonly readers = new Map<number, Reader>();
  private readonly draft: LevelDraft;
  private readonly records: Readonly<Record<string, TableRecords>>;

  /** `records`: the part of the root's map that has the records of a type, by the name of the type. */
  constructor(draft: LevelDraft, records: Readonly<Record<string, TableRecords>>) {
    this.draft = draft;
    this.records = records;
  }

  /** Adds what is selected of the records of a type, and returns the index of its slot. Equal selections share a slot. */
  table(
    of: { readonly type: NodeType; readonly key: string },
    make: () => { readonly row: ReadonlyArray<Slot>; readonly read: Reader },
  ): number {
    const records = this.records[of.type.name];
    invariant(records, `the map of the root has records of the type ${of.type.name}`);
    const { row, read } = make();
    const place = this.draft.row.add(`table.${of.key}`, () => ({ kind: 'table', records, row }));
    this.readers.set(place, read);
    return place;
  }

  /** Returns the records that were read for one row of the root. */
  found(row: RowValues, reads: LaterReads): FoundRecords {
    const tables = new Map<number, ReadonlyMap<unknown, unknown>>();
    for (const [place, read] of this.readers) {
      const rows = row[place] as ReadonlyArray<RowValues>; // as printTable writes it
      tables.set(place, new Map(rows.map(([id, ...slots]) => [id, read(slots, reads)])));
    }
    return { record: (table, id) => tables.get(table)?.get(id) ?? null };
  }
}

/** Returns the place of values whose records are read in tables of a draft. */
export function placeIn(
  scope: ValuePlace['scope'],
  draft: LevelDraft,
  records: Readonly<Record<string, TableRecords>>,
): ValuePlace & { readonly tables: RecordTables } {
  return { scope, tables: new RecordTables(draft, records), costs: draft.costs };
}
