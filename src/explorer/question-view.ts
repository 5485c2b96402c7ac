import type { MakeView } from './app.js';
import { html } from './dom.js';
import { listSection } from './lists/list-section.js';
import { noResults } from './no-results.js';
import { NotOnRecord } from './not-on-record.js';
import { readRecords } from './operations.js';
import { questions } from './questions.js';
import { isRecord, recordFrom } from './records.js';
import { runOperation } from './run-operation.js';
import { stateOf } from './view-state.js';

/** Shows the answers to a question as a list; each leads to its page. */
export const questionView: MakeView<'question'> = async (app, { view }, signal) => {
  const question = questions.find(({ id }) => id === view.question);
  if (!question || (question.isNamed && view.about === null)) throw new NotOnRecord(view.question);
  const { about } = view;
  const name = question.isNamed && about !== null ? await nameOf(about, signal) : '';
  const title = question.title(name);
  return {
    title,
    saveable: null,
    element: html(
      'section',
      { class: 'page question' },
      html('h1', {}, title),
      html('p', { class: 'quiet' }, question.about),
      await listSection({
        app,
        list: question.list(about ?? ''),
        state: view.list,
        title,
        empty: noResults('Nothing on record answers this.'),
        onChange: (list) => {
          app.open(stateOf({ ...view, list }));
        },
        signal,
      }),
    ),
  };
};

/** Reads the name of an actor as it stands in a sentence; its id stands for one that is not on record. */
async function nameOf(id: string, signal: AbortSignal): Promise<string> {
  const { nodes } = await runOperation(readRecords, { ids: [id] }, signal);
  const [node] = nodes ?? [];
  if (node?.__typename === 'Actor' && node.inText !== null) return node.inText;
  return (node && isRecord(node) ? recordFrom(node)?.label : null) ?? id;
}
