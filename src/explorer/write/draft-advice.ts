import { adviceOn, type Advice } from '../../advice/advice.js';
import { ownId } from '../../model/ids.js';
import { articleDocument } from './begin-entry.js';
import type { DraftReading } from './read-draft.js';

/** The longest text, in characters, that is compared with the dossier after every change. */
const longestText = 50_000;

/** Returns the advice on a draft, also on what its text says and the dossier does not; none where the dossier cannot be read. */
export function draftAdvice({ graph, records }: DraftReading, article: string): ReadonlyArray<Advice> {
  if (!graph) return [];
  const document = articleDocument(records);
  const texts =
    document === null || article.length > longestText
      ? []
      : [{ document: ownId(records.id, document), text: article }];
  return adviceOn(graph, texts);
}
