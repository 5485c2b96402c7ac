import { ownId, splitId } from '../../model/ids.js';
import { IdSet } from './id-set.js';

/** The ids of the records that were read, as written in the dossier. Needs about 32 bytes for each id. */
export class KnownIds {
  private readonly all = new IdSet();
  private readonly shared = new IdSet();

  /** Adds the id of a record. Returns false if it was added before. */
  add({ localId, isOwn }: { readonly localId: string; readonly isOwn: boolean }): boolean {
    const isNew = this.all.add(localId);
    if (isNew && !isOwn) this.shared.add(localId);
    return isNew;
  }

  /** Returns whether the record with this stored id was read, as an own record of the dossier or as a shared one. */
  has(dossier: string, id: string): boolean {
    const { local } = splitId(id);
    return id === ownId(dossier, local) ? this.isOwn(local) : this.shared.has(id);
  }

  /** Returns whether an own record of the dossier with this id was read. */
  isOwn(localId: string): boolean {
    return this.all.has(localId) && !this.shared.has(localId);
  }
}
