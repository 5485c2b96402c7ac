import { refsOf, textIn, type DossierRecords } from './dossier-records.js';

/** A claim of another dossier of the graph with nearly the words of one of the draft. */
export interface LikeClaim {
  /** The claim of the draft, as written, and the text that it had. */
  readonly own: string;
  readonly ownText: string;
  readonly id: string;
  readonly text: string;
}

/** Returns those that still have the text that was compared, and are not joined with the other claim yet. */
export function openLikes(
  records: DossierRecords,
  likes: ReadonlyArray<LikeClaim>,
): ReadonlyArray<LikeClaim> {
  return likes.filter(({ own, ownText, id }) => {
    const record = records.find(own)?.record;
    return (
      record !== undefined && textIn(record, 'text') === ownText && !refsOf(record['related']).includes(id)
    );
  });
}
