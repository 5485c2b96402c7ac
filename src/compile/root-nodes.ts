import type { Condition } from './condition-nodes.js';
import type { RecordsSource } from './records-source.js';

/** Sources of the roots that are no lists, and of the levels in them. Each binds a record, or a map in place of one. */
export type RootSource =
  | SearchSource
  | NeighbourhoodSource
  | PathsSource
  | GroupsSource
  | TimelineSource
  | DifferenceSource
  /** Records, or maps in their order, in a list of the map above. */
  | { readonly kind: 'listed'; readonly list: 'entities' | 'touched' }
  /** The record whose id is a key value of the group above. */
  | { readonly kind: 'groupKeyRecord'; readonly index: number }
  /** The units of time of the timeline above, in their order. */
  | { readonly kind: 'timeUnits' }
  /** The records of the timeline above without a unit of time: undated or imprecise, by the id of their list. */
  | { readonly kind: 'withoutUnit'; readonly id: string }
  /** The load with a number of the dossier above, or its latest load. */
  | { readonly kind: 'loadNumbered'; readonly number: string }
  /** The record that the change above is about; none for a link. */
  | { readonly kind: 'changedRecord' };

/** Records that the full-text indexes find, with their scores. */
export interface SearchSource {
  readonly kind: 'search';
  /** Parameter: the queries of the indexes. */
  readonly queries: string;
  /** Only records with one of these labels; null for all records. */
  readonly labels: ReadonlyArray<string> | null;
  /** Parameter: only records that this dossier has or declares; null for all records. */
  readonly dossier: string | null;
}

/** Links of one type in one direction from a record. */
export interface LinkDirection {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
}

/** A map of the neighbourhood of the record above: the records near it and the links between them. */
export interface NeighbourhoodSource {
  readonly kind: 'neighbourhood';
  /** Parameters: the id of the record, and how many records are given. */
  readonly id: string;
  readonly limit: string;
  readonly links: ReadonlyArray<NeighbourLinks>;
  /** Properties of links that are read. */
  readonly properties: ReadonlyArray<string>;
}

export interface NeighbourLinks extends LinkDirection {
  /** A record can have very many of them. An index on their ends has them in order. */
  readonly hasIndex: boolean;
  /** Two records have at most one such link, so the number of links is a number of records. */
  readonly isSingle: boolean;
}

/** A map of two records, the shortest paths between them and the statements behind these. */
export interface PathsSource {
  readonly kind: 'paths';
  /** Parameters: the ids of both ends. */
  readonly from: string;
  readonly to: string;
  readonly search: 'one' | 'all';
  readonly limit: number;
  readonly maxLength: number;
  readonly types: ReadonlyArray<string>;
}

/** The records with a label that meet a condition. */
export interface RecordsNode {
  /** Where they are found. */
  readonly source: RecordsSource;
  readonly condition: Condition | null;
}

/** Groups of records: a map for each, with its key values `k0`, `k1`, ..., their text `id`, its measures and records. */
export interface GroupsSource {
  readonly kind: 'groups';
  readonly of: RecordsNode;
  readonly keys: ReadonlyArray<GroupKey>;
  /** All measures that a group can have, by name. */
  readonly measures: Readonly<Record<string, GroupMeasure>>;
  /** Names of the measures of all groups, and `entities` for the records; filled while the selection is planned. */
  readonly used: ReadonlySet<string>;
  /** Those of them that decide which groups there are. */
  readonly decisive: ReadonlySet<string>;
  /** Names of the measures that only the groups of a page have, which read links of their records; filled as `used`. */
  readonly shown: ReadonlySet<string>;
}

/** How the values of a key are read from a record. */
export type GroupKey =
  | { readonly kind: 'property'; readonly property: string }
  /** Ids of the records that links of a type lead to. */
  | { readonly kind: 'linkedRecord'; readonly type: string }
  /** A property of the records with a label that links of a type lead to. */
  | { readonly kind: 'linkedValue'; readonly type: string; readonly label: string; readonly property: string }
  /** A property of the links of a type. */
  | { readonly kind: 'linkProperty'; readonly type: string; readonly property: string }
  /** Ids of the documents that report the record. */
  | { readonly kind: 'document' }
  | { readonly kind: 'date'; readonly unit: 'MONTH' | 'YEAR' };

/** A value over the records of a group. */
export type GroupMeasure =
  | { readonly kind: 'count' | 'zero' }
  | { readonly kind: 'min' | 'max' | 'countDifferent'; readonly property: string }
  | { readonly kind: 'countKeyValues'; readonly key: GroupKey };

/** A map of all units of time with their records. */
export interface TimelineSource {
  readonly kind: 'timeline';
  readonly of: RecordsNode;
  /** How the interval of a record is found. */
  readonly interval: TimelineInterval;
  readonly unit: TimeUnit;
  /** What of it is selected: the units at all, and their records; filled while the selection is planned. */
  readonly used: ReadonlySet<TimelinePart>;
}

export type TimelinePart = 'units' | 'entities';

export type TimeUnit = 'DAY' | 'MONTH' | 'YEAR';

export type TimelineInterval =
  | { readonly kind: 'recorded' }
  /** The properties with its first and its last day. */
  | { readonly kind: 'properties'; readonly begins: string; readonly ends: string }
  /** By the statements and documents that pass a statement on. */
  | { readonly kind: 'said' | 'reported' };

/** A map of a dossier, two of its loads, and what the loads between them have changed. */
export interface DifferenceSource extends DifferenceParameters {
  readonly kind: 'difference';
  /** Has `touched` if the changes are selected; filled while the selection is planned. */
  readonly used: ReadonlySet<'touched'>;
}

/** Parameters: the id of the dossier, and the numbers of both loads. */
export interface DifferenceParameters {
  readonly dossier: string;
  readonly from: string;
  readonly to: string;
}

/** Slots of the roots that are no lists. */
export type RootSlot =
  | { readonly kind: 'parameter'; readonly parameter: string }
  /** How many links the record has of each type and direction. */
  | { readonly kind: 'degrees'; readonly links: ReadonlyArray<LinkDirection> }
  /** The map of `NeighbourhoodSource`, with ids for records. */
  | { readonly kind: 'neighbourhood' }
  /** How many values of a key the records of the group have. */
  | { readonly kind: 'keyCount'; readonly key: GroupKey }
  /** The map of `PathsSource`, with ids for records and these properties of the links. */
  | { readonly kind: 'paths'; readonly properties: ReadonlyArray<string> }
  /** What loads did to the record or link of the level, and its present state. */
  | {
      readonly kind: 'change';
      readonly parameters: DifferenceParameters;
      readonly types: ReadonlyArray<string>;
    };

/** The part of the root's map that has the records of a table. */
export type TableRecords = 'shownRecords' | 'pathRecords' | 'pathStatements';

/** Ids of the two lists of a timeline for records without any date, and for dates that fit in no single unit. Neither looks like a date. */
export const undatedId = '';
export const impreciseId = '~';

/** Key value of a group for dates that are less exact than the key; sorted after all others. */
export const impreciseValue = '~';

/** Values of `of` for a changed record and for a changed link. Ids begin with them, so that records come first. */
export const nodeMark = '0';
export const linkMark = '1';
