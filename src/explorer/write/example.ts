import { editText } from '../../dossier/dossier.js';
import type { Model } from '../../model/types.js';
import { beginDossier } from './begin-dossier.js';
import { emptyDraft, type Draft, type Mark } from './draft-state.js';
import { articleDocument } from './begin-entry.js';
import { newEntry, type NewEntry } from './new-entry.js';
import { passageFields } from './passage-fields.js';
import { readDraft } from './read-draft.js';
import { locatorOf, paragraphsOf } from './text-parts.js';

/** An invented article of an invented paper. */
const article = `The Marlow Gazette reported on Monday that, according to a leaked harbour board memo, the port authority asked the council for 3 million in compensation. A council spokeswoman declined to comment. Two people familiar with the talks said the council had already refused. Mayor Tom Brill denied that any request had been made. The authority later confirmed to Coast FM that it had written to the council, but did not give a figure. The Gazette said it could not establish whether an answer was sent.`;

/** Returns an invented text to try the page with, of which the first two entries are made. */
export function exampleDraft(model: Model): Draft {
  const facts = { title: 'Harbour talks stall', outlet: 'The Marlow Gazette', date: '2026-06-09', url: '' };
  const begun = beginDossier(model, facts, []);
  const memo = withEntry(model, begun, {
    act: 'SAYS',
    parent: 's.harbour-talks-stall',
    values: {
      source: 'a leaked harbour board memo',
      sourceKind: 'INTERNAL_DOCUMENT',
      issuer: 'the harbour board',
    },
  });
  const request = withEntry(model, memo.yaml, {
    act: 'REQUEST',
    parent: memo.id,
    values: {
      actor: 'the port authority',
      addressee: 'the council',
      item: 'compensation',
      amount: '3 million',
      category: 'FUNDS',
    },
  });
  const marks: ReadonlyArray<Mark> = [memo, request].map(({ id }) => ({ record: id, ...first }));
  return { ...emptyDraft, yaml: request.yaml, article, marks };
}

const [first = { start: 0, end: 0 }] = paragraphsOf(article)[0]?.sentences ?? [];

/** Adds an entry that is made from the first sentence. */
function withEntry(
  model: Model,
  yaml: string,
  entry: Pick<NewEntry, 'act' | 'parent' | 'values'>,
): { readonly yaml: string; readonly id: string } {
  const { records } = readDraft(model, yaml);
  const document = articleDocument(records) ?? '';
  const passage = passageFields(records, document, { article, extractor: null, passage: first });
  const place = { locator: locatorOf(article, first), passage: passage.fields };
  const { edits, id } = newEntry({ records, known: [] }, { ...entry, ...place });
  return { yaml: editText(model, yaml, [...edits, ...passage.edits]), id };
}
