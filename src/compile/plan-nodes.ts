import type { Condition, Counted, Holder } from './condition-nodes.js';
import type { RecordsSource } from './records-source.js';
import type { RootSlot, RootSource, TableRecords } from './root-nodes.js';

/**
 * One list of records: a root field, or a relationship of the level above.
 *
 * Levels form the tree between a GraphQL operation and its Cypher text. A *row* is what one record of a level returns, as a
 * positional list of *slots*. `plan/` and `roots/` make the tree; `print/` turns it into Cypher.
 */
export interface Level {
  readonly source: LevelSource;
  readonly condition: Condition | null;
  /** Set if an index has the records of each value of the condition in order. */
  readonly values?: LevelValues | null;
  /** The properties by whose indexes the records of a label are found, whatever Neo4j knows of the graph. */
  readonly seeks?: ReadonlyArray<string>;
  /** Set if an index has the links of each record in the order of the list. */
  readonly listed?: ListedLinks | null;
  /** Sort keys, most significant first. No two records of the level have the same values for all of them. */
  readonly keys: ReadonlyArray<SortKey>;
  readonly page: Page | null;
  /** What each record returns; empty if only the count is selected. */
  readonly row: ReadonlyArray<Slot>;
  readonly returns: 'rows' | 'count' | 'rowsAndCount';
}

/** The part of a condition that an index serves: for each value, the records are read in order, up to the page. */
export interface LevelValues {
  readonly property: string;
  /** The parameter holds one value, or a list of them. */
  readonly parameter: string;
  readonly list: boolean;
  /** The rest of the condition. */
  readonly rest: Condition;
}

/** An index on a link type that has the links of one record in order. */
export interface ListedLinks {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  /** All its properties: the id of the record at this end, then those of the order. */
  readonly properties: ReadonlyArray<string>;
}

export type LevelSource =
  | RecordsSource
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

/** All links of one type of the record whose id is the parameter, by an index on their ends: for supernodes. */
export interface LinkIndexSource {
  readonly kind: 'linkIndex';
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly parameter: string;
}

/** A page by keys: where it starts and ends (a parameter for each key), how many records, and from which end. */
export interface Page {
  readonly limit: string;
  /** Whether one more record is read, to know if there is a next page. Each row then ends with the limit. */
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
  /** Whether a record may lack the value; it is then sorted as the least value of the type. */
  readonly nullable: boolean;
  /** The property of the link that has the same value in the order of an index, if it is read from there. */
  readonly onLink?: string;
  /** How the key is read from the record, if it is no property. */
  readonly computed?: ComputedKey;
  /** What the values depend on besides the order, such as the unit of a timeline. A cursor with another one is rejected. */
  readonly within?: string;
}

/** A sort key that no property and no index has: the number of links, or the date of the earliest document. */
export type ComputedKey =
  | { readonly kind: 'count'; readonly of: Counted }
  | { readonly kind: 'documentDate'; readonly of: 'claim' | 'statement' };

export type Slot =
  | {
      readonly kind: 'property';
      readonly on: Holder;
      readonly property: string;
      readonly as: 'plain' | 'text' | 'list';
    }
  | { readonly kind: 'key'; readonly key: SortKey }
  /** The type of the record, as the index of its label among these. */
  | { readonly kind: 'type'; readonly labels: ReadonlyArray<string> }
  /** All labels of the record: planned faster than `type`, but more to send. */
  | { readonly kind: 'labels' }
  | { readonly kind: 'level'; readonly level: Level }
  | RootSlot
  | TableSlot
  /** The id of a claim with selected derived values; null if the record is no claim. */
  | { readonly kind: 'claimId' }
  /** The number of claims with a status in the track record of a source; null for all statuses without a field of their own. */
  | { readonly kind: 'trackCount'; readonly status: string | null }
  | {
      readonly kind: 'trackClaims';
      readonly status: string | null;
      readonly limit: string;
      readonly row: ReadonlyArray<Slot>;
    };

/** What is selected of records that a value names by id: a row for each, with its id first. */
export interface TableSlot {
  readonly kind: 'table';
  readonly records: TableRecords;
  readonly row: ReadonlyArray<Slot>;
}
