import type { DossierEdit, RecordFields } from '../../dossier/dossier.js';
import { makePassage, type ReadText } from '../../verify/verify.js';
import type { DossierRecords } from './dossier-records.js';
import type { Draft, Passage } from './draft-state.js';

/** The fields by which a content link keeps a passage of the text, and the edit that gives the document the hash and the extractor of the text. */
export interface PassageFields {
  readonly fields: RecordFields;
  readonly edits: ReadonlyArray<DossierEdit>;
}

const none: PassageFields = { fields: {}, edits: [] };

/**
 * Returns how an entry keeps the passage from which it is made; nothing where the passage cannot be told from others, or where the
 * passages of the document were marked in another text.
 */
export function passageFields(
  records: DossierRecords,
  document: string,
  {
    article,
    extractor,
    passage,
  }: Pick<Draft, 'extractor'> & { readonly article: string | ReadText; readonly passage: Passage | null },
): PassageFields {
  const made = passage && makePassage(article, passage);
  const marked = records.find(document)?.record['textSha256'];
  if (!made || (marked !== undefined && marked !== made.textSha256)) return none;
  const { start, end, sha256, prefix, suffix } = made.passage;
  const { textSha256 } = made;
  const textFields = { textSha256, ...(extractor === null ? {} : { textExtractor: extractor }) };
  return {
    fields: {
      passageDocument: document,
      passageStart: start,
      passageEnd: end,
      passageSha256: sha256,
      ...(prefix === null ? {} : { passagePrefix: prefix }),
      ...(suffix === null ? {} : { passageSuffix: suffix }),
    },
    edits:
      marked === undefined ? [{ kind: 'SET', section: 'documents', id: document, fields: textFields }] : [],
  };
}
