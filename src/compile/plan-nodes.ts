import type { Condition, Counted, Holder } from './condition-nodes.js';
import type { RootSlot, RootSource, TableRecords } from './root-nodes.js';

/**
 * The tree between a GraphQL operation and its Cypher text.
 *
 * A *level* is one list of records: a root field, or a relationship of the level above. A *row* is what one record of a level
 * gives back, as a positional list of *slots*. Builders make the tree, `print.ts` alone knows how it reads as Cypher.
 */
export interface Level {
  readonly source: LevelSource;
  readonly condition: Condition | null;
  /** Where an index has the records of each value of the condition in order. */
  readonly values?: LevelValues | null;
  /** Sort keys, most significant first; together they tell any two records of the level apart. */
  readonly keys: ReadonlyArray<SortKey>;
  readonly page: Page | null;
  /** What each record gives; empty when only the count is asked. */
  readonly row: ReadonlyArray<Slot>;
  readonly wants: 'rows' | 'count' | 'rowsAndCount';
}

/** A part of a condition that an index serves, one value after the other: each is read in order, up to the page. */
export interface LevelValues {
  readonly property: string;
  /** The parameter holds one value, or a list of them. */
  readonly parameter: string;
  readonly list: boolean;
  /** What else is asked of the records. */
  readonly rest: Condition;
}

export type LevelSource =
  | { readonly kind: 'label'; readonly label: string }
  | {
      readonly kind: 'link';
      readonly type: string;
      readonly direction: 'OUT' | 'IN';
      readonly guard: ReadonlyArray<string> | null;
    }
  | { readonly kind: 'id'; readonly labels: ReadonlyArray<string>; readonly parameter: string }
  | { readonly kind: 'ids'; readonly labels: ReadonlyArray<string>; readonly parameter: string }
  | LinkIndexSource
  | RootSource;

/** All links of one type of the record whose id is the parameter, by an index on their ends: for records with very many. */
export interface LinkIndexSource {
  readonly kind: 'linkIndex';
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly parameter: string;
}

/** A page by keys: where it starts and ends (parameters, one a key), how many records, and from which end. */
export interface Page {
  readonly limit: string;
  /** Whether one record more than asked is read, to know if there are more; each row then ends with the limit. */
  readonly looksAhead: boolean;
  readonly after: ReadonlyArray<string> | null;
  readonly before: ReadonlyArray<string> | null;
  readonly from: 'start' | 'end';
}

export interface SortKey {
  readonly on: Holder;
  readonly property: string;
  readonly type: 'text' | 'number' | 'boolean' | 'datetime' | 'date';
  readonly direction: 'ASC' | 'DESC';
  /** Whether a record may lack it: the least value stands in. */
  readonly nullable: boolean;
  /** The relationships that are counted, where the key is their number and no property. */
  readonly counts?: Counted;
  /** What its values are values of, where arguments beside the order decide that: a cursor of something else is refused. */
  readonly within?: string;
}

export type Slot =
  | {
      readonly kind: 'property';
      readonly on: Holder;
      readonly property: string;
      readonly as: 'plain' | 'text' | 'list';
    }
  | { readonly kind: 'key'; readonly key: SortKey }
  | { readonly kind: 'type'; readonly labels: ReadonlyArray<string> }
  | { readonly kind: 'level'; readonly level: Level }
  | RootSlot
  | TableSlot
  /** The id of a claim, whose derived values are selected; null where the record is no claim. */
  | { readonly kind: 'claimId' }
  /** How many claims of this status a source's track record has; null: of all that have no field of their own. */
  | { readonly kind: 'trackCount'; readonly status: string | null }
  | {
      readonly kind: 'trackClaims';
      readonly status: string | null;
      readonly limit: string;
      readonly row: ReadonlyArray<Slot>;
    };

/** What is selected of records that a value names by their ids: a row for each, its id first. */
export interface TableSlot {
  readonly kind: 'table';
  readonly records: TableRecords;
  readonly row: ReadonlyArray<Slot>;
}
