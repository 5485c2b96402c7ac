import type { Place, Value } from '../model/graph-data.js';
import type { NodeType, Relationship } from '../model/types.js';

/** The readable part of one file. Checks work on drafts, so that a fault in one field hides no other fault. */
export interface Draft {
  readonly file: string;
  readonly fileHash: string;
  /** The dossier itself; its id is '' if the file has none. */
  readonly dossier: DraftRecord;
  readonly records: ReadonlyArray<DraftRecord>;
}

/** A record as one file declares it. */
export interface DraftRecord {
  /** Its object type, or the interface of its list (`Claim`) if its kind could not be read. */
  readonly type: NodeType;
  /** As written, without the prefix of the file's own dossier; '' if there is none. */
  readonly localId: string;
  /** The stored id. */
  readonly id: string;
  readonly own: boolean;
  /** Without defaults; references are stored ids. */
  readonly properties: Readonly<Record<string, Value>>;
  readonly links: ReadonlyArray<DraftLink>;
  /** Names of fields that are present but could not be read. */
  readonly faulty: ReadonlySet<string>;
  readonly at: Place;
  /** Places of its properties, and of the items of lists (`quotes[1]`). */
  readonly places: Places;
}

/** A link as one file declares it. */
export interface DraftLink {
  readonly relationship: Relationship;
  readonly from: string;
  /** The stored id, as far as the file alone determines it. */
  readonly to: string;
  /** The reference as written. */
  readonly ref: string;
  readonly properties: Readonly<Record<string, Value>>;
  readonly at: Place;
  /** The place of the reference. */
  readonly refAt: Place;
  readonly places: Places;
}

/** Places by path within the record or link. */
export type Places = ReadonlyMap<string, Place>;

/** Returns whether the record's type is this object type or interface, or implements it. */
export function isOfType(record: DraftRecord, typeName: string): boolean {
  return record.type.name === typeName || record.type.interfaces.includes(typeName);
}

/** Returns the links of a record in one field. */
export function linksOf(record: DraftRecord, field: string): ReadonlyArray<DraftLink> {
  return record.links.filter(({ relationship }) => relationship.name === field);
}

/** Returns whether a record has no link in this field; a link that could not be read counts as one. */
export function lacks(record: DraftRecord, field: string): boolean {
  return linksOf(record, field).length === 0 && !record.faulty.has(field);
}

/** Returns the place of a property of a record or link, or of the record or link if the property is not written. */
export function placeOf(holder: { readonly places: Places; readonly at: Place }, field: string): Place {
  return holder.places.get(field) ?? holder.at;
}
