import type { Act } from '../../../src/explorer/write/draft-state.js';
import { beginDossier } from '../../../src/explorer/write/begin-dossier.js';
import { editText } from '../../../src/dossier/dossier.js';
import { newEntry } from '../../../src/explorer/write/new-entry.js';
import { passageHints } from '../../../src/explorer/write/passage-hints.js';
import type { EntryValues } from '../../../src/explorer/write/entry-fields.js';
import { readDraft } from '../../../src/explorer/write/read-draft.js';
import { model } from '../../support/model.js';

/** An invented article of six sentences: a request, with a reply, a refusal, a denial and what is left open. */
export const sixSentences = `The Marlow Gazette reported on Monday that, according to a leaked harbour board memo, the port authority asked the council for 3 million in compensation. A council spokeswoman declined to comment. Two people familiar with the talks said the council had already refused. Mayor Tom Brill denied that any request had been made. The authority later confirmed to Coast FM that it had written to the council, but did not give a figure. The Gazette said it could not establish whether an answer was sent.`;

const sixSentencesFacts = {
  title: 'Harbour talks stall',
  outlet: 'The Marlow Gazette',
  date: '2026-06-09',
  url: '',
};

/** The sentences of the article, from 0. */
const sentence = sixSentences.split(/(?<=\.) /);

/** Writes an entry with what its sentence suggests and with what a reader adds. */
function written(yaml: string, entry: { act: Act; parent: string; sentence: number; values: EntryValues }) {
  const { records } = readDraft(model, yaml);
  const hints = passageHints(entry.act, sentence[entry.sentence] ?? '', records);
  const values = { ...hints, ...entry.values };
  const { edits, id } = newEntry(
    { records, known: [] },
    { act: entry.act, parent: entry.parent, values, locator: 'p1' },
  );
  return { yaml: editText(model, yaml, edits), id };
}

/** Writes the whole trial: what a careful reader records. `speaksFor` says whether the mayor speaks for the council. */
export function writeSixSentences(speaksFor = ''): { readonly yaml: string; readonly request: string } {
  const outer = 's.harbour-talks-stall';
  const begun = beginDossier(model, sixSentencesFacts, []);
  const memo = written(begun, {
    ...{ act: 'SAYS', parent: outer, sentence: 0 },
    values: {
      source: 'a leaked harbour board memo',
      sourceKind: 'INTERNAL_DOCUMENT',
      issuer: 'the harbour board',
      verb: '',
    },
  });
  const request = written(memo.yaml, { act: 'REQUEST', parent: memo.id, sentence: 0, values: {} });
  const target = request.id;
  const declined = written(request.yaml, { act: 'REPLY', parent: outer, sentence: 1, values: { target } });
  const refused = written(declined.yaml, { act: 'ANSWER', parent: outer, sentence: 2, values: { target } });
  const denied = written(refused.yaml, {
    act: 'REPLY',
    parent: outer,
    sentence: 3,
    values: { target, speaksFor },
  });
  const wrote = written(denied.yaml, {
    ...{ act: 'SAYS', parent: outer, sentence: 4 },
    values: { target, text: 'it had written to the council' },
  });
  const open = written(wrote.yaml, {
    ...{ act: 'OPEN', parent: outer, sentence: 5 },
    values: { target, text: 'an answer was sent' },
  });
  return { yaml: open.yaml, request: request.id };
}
