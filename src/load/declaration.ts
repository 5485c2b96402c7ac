import type { Place, Properties } from '../model/graph-data.js';
import type { Stamp } from './entries.js';

/** One dossier's declaration of a shared record and its outgoing links. */
export interface Declaration extends Stamp {
  readonly dossier: string;
  readonly entityId: string;
  /** The object type's name. */
  readonly type: string;
  readonly properties: Properties;
  readonly links: ReadonlyArray<DeclaredLink>;
  /** The place in the dossier. */
  readonly at: Place;
}

/** An outgoing link of a declared record. */
export interface DeclaredLink extends Stamp {
  readonly type: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
  readonly at: Place;
}

/** Compares declarations for merging; the first one wins where only one value is possible. */
export function byAge(one: Declaration, other: Declaration): number {
  const age = Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
  return age || (one.dossier < other.dossier ? -1 : Number(one.dossier > other.dossier));
}
