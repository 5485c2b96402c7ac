import type { KnownError } from '../errors.js';
import { readFiles } from '../import/import.js';
import type { NodeRecord } from '../model/graph-data.js';
import { documentOfText, type TextOfDocument } from './document-of-text.js';

/** Texts of documents, and the reasons why files could not be read. */
interface ReadTexts {
  readonly texts: ReadonlyArray<TextOfDocument>;
  readonly failures: ReadonlyArray<KnownError>;
}

/** Reads the texts of documents from arguments, `FILE` or `ID=FILE`. Throws OPTION_INVALID if it is not clear which document has a text. */
export function readTexts(records: ReadonlyArray<NodeRecord>, given: ReadonlyArray<string>): ReadTexts {
  const texts: TextOfDocument[] = [];
  const failures: KnownError[] = [];
  for (const name of given) {
    const { file, document } = documentOfText(records, name);
    const read = readFiles([file]);
    failures.push(...read.failures);
    for (const { text } of read.files)
      texts.push({ file, text, document: document({ text, taken: texts.map((each) => each.document) }) });
  }
  return { texts, failures };
}
