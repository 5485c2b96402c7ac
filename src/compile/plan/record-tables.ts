import { invariant } from '../../lib/invariant.js';
import type { NodeType } from '../../model/types.js';
import type { LevelDraft } from './level-draft.js';
import type { Slot } from '../plan-nodes.js';
import type { TableRecords } from '../root-nodes.js';
import type { FoundRecords } from '../decode/found-records.js';
import type { ValuePlace } from './plan-value.js';
import type { LaterReads } from '../decode/later-reads.js';
import type { Reader, RowValues } from '../decode/reader.js';

/** What is selected of the records that the values of a root name by their ids: one slot of the root's row for each selection. */
export class RecordTables {
  private readonly readers = new Map<number, Reader>();
  private readonly draft: LevelDraft;
  private readonly records: Readonly<Record<string, TableRecords>>;

  /** `records` says where the root's map holds the records of each type that values name, by the type's name. */
  constructor(draft: LevelDraft, records: Readonly<Record<string, TableRecords>>) {
    this.draft = draft;
    this.records = records;
  }

  /** Adds what is selected of records of a type; gives the place of its slot. The same fields share one. */
  table(
    of: { readonly type: NodeType; readonly key: string },
    make: () => { readonly row: ReadonlyArray<Slot>; readonly read: Reader },
  ): number {
    const records = this.records[of.type.name];
    invariant(records, `the map of the root holds records of the type ${of.type.name}`);
    const { row, read } = make();
    const place = this.draft.row.add(`table.${of.key}`, () => ({ kind: 'table', records, row }));
    this.readers.set(place, read);
    return place;
  }

  /** The records that were read for one row of the root. */
  found(row: RowValues, reads: LaterReads): FoundRecords {
    const tables = new Map<number, ReadonlyMap<unknown, unknown>>();
    for (const [place, read] of this.readers) {
      const rows = row[place] as ReadonlyArray<RowValues>; // as printTable writes it
      tables.set(place, new Map(rows.map(([id, ...slots]) => [id, read(slots, reads)])));
    }
    return { record: (table, id) => tables.get(table)?.get(id) ?? null };
  }
}

/** The place of values whose records are read in tables of a draft. */
export function placeIn(
  scope: ValuePlace['scope'],
  draft: LevelDraft,
  records: Readonly<Record<string, TableRecords>>,
): ValuePlace & { readonly tables: RecordTables } {
  return { scope, tables: new RecordTables(draft, records), costs: draft.costs };
}
