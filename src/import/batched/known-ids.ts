import { ownId, splitId } from '../../model/ids.js';
import { IdSet } from './id-set.js';

/** The ids of the records of a dossier that were read, as it writes them: some 32 bytes an id. */
export class KnownIds {
  private readonly all = new IdSet();
  private readonly shared = new IdSet();

  /** Takes note of a record; false where its id is taken. */
  add({ localId, isOwn }: { readonly localId: string; readonly isOwn: boolean }): boolean {
    const isNew = this.all.add(localId);
    if (isNew && !isOwn) this.shared.add(localId);
    return isNew;
  }

  /** Whether the record with this stored id was read, as the dossier's own or as shared. */
  has(dossier: string, id: string): boolean {
    const { local } = splitId(id);
    return id === ownId(dossier, local) ? this.isOwn(local) : this.shared.has(id);
  }

  /** Whether a record with this id was read, the dossier's own. */
  isOwn(localId: string): boolean {
    return this.all.has(localId) && !this.shared.has(localId);
  }
}
