import type { Place, Value } from '../model/graph-data.js';
import type { NodeType, Relationship } from '../model/types.js';

/** One file as far as it could be read. Refusals look at drafts, so that a fault in one field hides no other. */
export interface Draft {
  readonly file: string;
  readonly fileHash: string;
  /** The dossier itself; its id is '' where the file has none. */
  readonly dossier: DraftRecord;
  readonly records: ReadonlyArray<DraftRecord>;
}

/** A record as one file declares it. */
export interface DraftRecord {
  /** Its object type; the interface of its list (`Claim`) where its kind could not be read. */
  readonly type: NodeType;
  /** As written, the prefix of the file's own dossier left out; '' where there is none. */
  readonly localId: string;
  /** The stored id. */
  readonly id: string;
  readonly own: boolean;
  /** Defaults not written out; references as stored ids. */
  readonly properties: Readonly<Record<string, Value>>;
  readonly links: ReadonlyArray<DraftLink>;
  /** Names of fields that are there and could not be read. */
  readonly faulty: ReadonlySet<string>;
  readonly at: Place;
  /** Places of its properties, and of the items of lists (`quotes[1]`). */
  readonly places: Places;
}

/** A link as one file declares it. */
export interface DraftLink {
  readonly relationship: Relationship;
  readonly from: string;
  /** The stored id as far as the file tells it. */
  readonly to: string;
  /** The reference as written. */
  readonly ref: string;
  readonly properties: Readonly<Record<string, Value>>;
  readonly at: Place;
  /** Where the reference stands. */
  readonly refAt: Place;
  readonly places: Places;
}

/** Places by the path below the record or link. */
export type Places = ReadonlyMap<string, Place>;

/** Whether the record's type is this object type or interface, or implements it. */
export function isOfType(record: DraftRecord, typeName: string): boolean {
  return record.type.name === typeName || record.type.interfaces.includes(typeName);
}

/** The links of a record under one field. */
export function linksOf(record: DraftRecord, field: string): ReadonlyArray<DraftLink> {
  return record.links.filter(({ relationship }) => relationship.name === field);
}

/** Whether the record says nothing at all under this field; something that could not be read is not nothing. */
export function lacks(record: DraftRecord, field: string): boolean {
  return linksOf(record, field).length === 0 && !record.faulty.has(field);
}

/** The place of a property of a record or link, or of the whole where it is not written. */
export function placeOf(holder: { readonly places: Places; readonly at: Place }, field: string): Place {
  return holder.places.get(field) ?? holder.at;
}
