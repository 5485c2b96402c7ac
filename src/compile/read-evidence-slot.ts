import type { NodeType } from '../model/types.js';
import { rulesOver } from '../rules/rules.js';
import type { EvidenceNodes, Rules } from '../rules/rules.js';
import type { EvidenceTable } from './plan.js';
import type { FoundRecords } from './found-records.js';
import type { Reader, RowValues } from './row.js';

/** What was read of one record's evidence: the rules over it, and the rows of what is selected of the records in it. */
export interface Found extends FoundRecords {
  readonly rules: Rules;
}

/** Which lists of the evidence hold records of a type. */
const listsOf: Readonly<Record<string, ReadonlyArray<EvidenceNodes>>> = {
  Statement: ['statements'],
  Claim: ['claims'],
  Content: ['claims', 'statements'],
  Document: ['documents'],
  Actor: ['actors'],
  Source: ['actors', 'documents'],
  Thing: ['things', 'actors'],
};

/** The evidence of a record as one slot of its row: tables are added while the selection is built, and read together. */
export class ReadEvidence {
  readonly tables: EvidenceTable[] = [];
  private readonly readers: Reader[] = [];
  private readonly places = new Map<string, number>();
  private readonly found = new WeakMap<RowValues, Found>();
  private readonly place: number;

  constructor(place: number) {
    this.place = place;
  }

  /** Adds what is selected of records of a type; gives the place of the table. The same fields share one. */
  table(
    of: { readonly type: NodeType; readonly key: string },
    make: () => { readonly row: EvidenceTable['row']; readonly read: Reader },
  ): number {
    const known = this.places.get(of.key);
    if (known !== undefined) return known;
    const place = this.tables.length;
    this.places.set(of.key, place);
    const { row, read } = make();
    this.tables.push({ of: listsOf[of.type.name] ?? [], row });
    this.readers.push(read);
    return place;
  }

  /** Reads the evidence in a record's row, once however many fields ask for it; null where the record is no claim. */
  read(row: RowValues): Found | null {
    const lists = row[this.place] as RowValues | null; // the list that printEvidence writes
    if (lists === null) return null;
    const known = this.found.get(lists);
    if (known) return known;
    const [evidence, ...tables] = lists as readonly [unknown, ...Array<ReadonlyArray<RowValues>>];
    const byId = tables.map((rows) => new Map(rows.map(([id, ...slots]) => [id, slots])));
    const found: Found = {
      rules: rulesOver(evidence),
      record: (table, id) => {
        const slots = byId[table]?.get(id);
        return slots ? this.readers[table]?.(slots) : null;
      },
    };
    this.found.set(lists, found);
    return found;
  }
}
