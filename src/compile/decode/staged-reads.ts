import { KnownError } from '../../errors.js';
import type { Rules, RulesByClaim } from '../../rules/rules.js';
import type { Derive, LaterReads } from './later-reads.js';
import type { Reader, RowValues } from './reader.js';

/** A table of records that values name by their ids. */
interface Table {
  readonly read: Reader;
}

/**
 * What the later statements of one operation have read so far.
 *
 * The answer is decoded again after each statement. A value that is not read yet is null for now, and noted for the next statement.
 * The answer is complete when nothing is missing any more.
 */
export class StagedReads<LaterTable extends Table> implements LaterReads {
  private readonly rules = new Map<string, Rules | null | 'TOO_LARGE'>();
  private readonly derivedValues = new Map<string, Map<Derive, unknown>>();
  private readonly records: ReadonlyArray<Map<string, RowValues | null>>;
  private claims = new Set<string>();
  private ids: ReadonlyArray<Set<string>>;
  private readonly tables: ReadonlyArray<LaterTable>;

  constructor(tables: ReadonlyArray<LaterTable>) {
    this.tables = tables;
    this.records = tables.map(() => new Map<string, RowValues | null>());
    this.ids = tables.map(() => new Set<string>());
  }

  derived(claim: string, derive: Derive): unknown {
    const rules = this.rules.get(claim);
    if (rules === undefined) this.claims.add(claim);
    if (rules === 'TOO_LARGE') throw evidenceTooLarge(claim);
    if (!rules) return null;
    const values = this.derivedValues.get(claim) ?? new Map<Derive, unknown>();
    this.derivedValues.set(claim, values);
    if (!values.has(derive)) values.set(derive, derive(rules));
    return values.get(derive);
  }

  record(table: number, id: string): unknown {
    const row = this.records[table]?.get(id);
    if (row === undefined) this.ids[table]?.add(id);
    return row ? this.tables[table]?.read(row, this) : null;
  }

  /** Returns the claims whose evidence is missing, each once, and clears them. */
  takeClaims(): ReadonlyArray<string> {
    const missing = [...this.claims].sort();
    this.claims = new Set();
    return missing;
  }

  /** Returns the tables with missing records, with the ids of these, and clears them. */
  takeRecords(): ReadonlyMap<LaterTable, ReadonlyArray<string>> {
    const missing = this.tables.flatMap((table, index) => {
      const ids = [...(this.ids[index] ?? [])].sort();
      return ids.length > 0 ? [[table, ids] as const] : [];
    });
    this.ids = this.tables.map(() => new Set<string>());
    return new Map(missing);
  }

  /** Adds the rules for claims; `TOO_LARGE` if they have more evidence than may be read. */
  addRules(claims: ReadonlyArray<string>, rules: RulesByClaim | 'TOO_LARGE'): void {
    for (const claim of claims) this.rules.set(claim, rules === 'TOO_LARGE' ? rules : rules(claim));
  }

  /** Adds the records of a table. Each row begins with its index among the ids. */
  addRecords(table: LaterTable, ids: ReadonlyArray<string>, rows: ReadonlyArray<RowValues>): void {
    const known = this.records[this.tables.indexOf(table)];
    for (const id of ids) known?.set(id, null);
    for (const [place, ...row] of rows) known?.set(ids[Number(place)] ?? '', row);
  }
}

function evidenceTooLarge(claim: string): KnownError {
  return new KnownError(
    'EVIDENCE_TOO_LARGE',
    `The claim "${claim}" has more statements than its derived values can be worked out from.`,
  );
}
