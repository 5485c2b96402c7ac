import type { Place, Properties } from '../model/graph-data.js';
import type { Stamp } from './entries.js';

/** What one dossier says of a shared record and of the links that leave it. */
export interface Declaration extends Stamp {
  readonly dossier: string;
  readonly entityId: string;
  /** The object type's name. */
  readonly type: string;
  readonly properties: Properties;
  readonly links: ReadonlyArray<DeclaredLink>;
  /** Where the dossier says it. */
  readonly at: Place;
}

/** A link as a declaration holds it; it leaves the record that is declared. */
export interface DeclaredLink extends Stamp {
  readonly type: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
  readonly at: Place;
}

/** The order in which declarations are merged: the first one stands where only one can. */
export function byAge(one: Declaration, other: Declaration): number {
  const age = Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
  return age || (one.dossier < other.dossier ? -1 : Number(one.dossier > other.dossier));
}
