import type { App } from './app.js';
import { fill, html } from './dom.js';
import { loadTitle, loadWords } from './lists/load-words.js';
import { readHome, readNames } from './operations.js';
import type { ReadHomeQuery, ReadNamesQuery } from './operations.generated.js';
import { questions } from './questions.js';
import type { Question } from './questions.js';
import { runOperation } from './run-operation.js';
import { viewLink } from './view-link.js';
import { noPathOptions, recordView, stateOf, wholeList } from './view-state.js';
import type { View } from './view-state.js';
import { countWords } from './words.js';

/** The parts of the first page that need data; each is shown when it is known. */
export interface HomeParts {
  readonly dossiers: HTMLElement;
  readonly questions: HTMLElement;
  readonly news: HTMLElement;
}

/** Creates the parts, with the questions that need no data. */
export function homeParts(app: App): HomeParts {
  return {
    dossiers: html('section'),
    questions: html('ul', { class: 'questions' }, plainQuestions(app)),
    news: html('section'),
  };
}

/** Reads and writes the parts. The page does not wait for them; a failure leaves out a part, since the totals report it. */
export async function writeHome(parts: HomeParts, app: App, signal: AbortSignal): Promise<void> {
  const writeDossiers = async (): Promise<void> => {
    const home = await runOperation(readHome, {}, signal);
    fill(parts.dossiers, dossierList(app, home));
    fill(parts.news, newsList(app, home));
  };
  const writeQuestions = async (): Promise<void> => {
    const names = await runOperation(readNames, {}, signal);
    fill(parts.questions, namedQuestions(app, names), plainQuestions(app));
  };
  await Promise.allSettled([writeDossiers(), writeQuestions()]);
}

function dossierList(app: App, { dossiers, sizes }: ReadHomeQuery) {
  if (!dossiers || dossiers.edges.length === 0) return null;
  const sizeById = new Map(
    (sizes?.edges ?? []).map(({ node }) => [node.keys[0]?.value ?? '', node] as const),
  );
  const more = dossiers.totalCount - dossiers.edges.length;
  return [
    html('h2', {}, 'Dossiers'),
    html(
      'ul',
      { class: 'dossiers' },
      dossiers.edges.map(({ node: { id, title, recordedAt } }) => {
        const size = sizeById.get(id);
        return html(
          'li',
          {},
          viewLink(app, stateOf(recordView(id)), title),
          html(
            'p',
            {},
            size
              ? `${countWords(size.count, 'statement')} in ${countWords(size.distinctDocuments, 'document')}`
              : 'no statements; names only',
            `, imported ${recordedAt.slice(0, 10)}`,
          ),
        );
      }),
    ),
    more > 0 && html('p', { class: 'quiet' }, `and ${more} more`),
  ];
}

function newsList(app: App, { loads }: ReadHomeQuery) {
  if (!loads || loads.edges.length === 0) return null;
  return [
    html('h2', {}, 'What is new'),
    html(
      'ul',
      { class: 'news' },
      loads.edges.map(({ node }) =>
        html('li', {}, `${node.startedAt.slice(0, 10)}: `, loadTitle(app, node), `, ${loadWords(node)}`),
      ),
    ),
  ];
}

interface Name {
  readonly id: string;
  readonly name: string;
  /** The name as it stands in a sentence: "the European Commission". */
  readonly inText: string;
  readonly count: number;
}

/** Returns the questions about a name, first of the name that has most answers. */
function namedQuestions(app: App, { asked, speaking }: ReadNamesQuery): ReadonlyArray<HTMLElement> {
  const asking = questions
    .filter(({ isNamed }) => isNamed)
    .map((question) => namedQuestion(app, namesOf(asked), namedSubject(question)));
  const says = namedQuestion(app, namesOf(speaking), {
    id: 'says',
    title: (name) => `What does ${name} say?`,
    about: 'Statements of a person, body, state or outlet, with the words and the document.',
    viewOf: (id) => recordView(id, 'says'),
  });
  return [...asking, says].filter((item) => item !== null);
}

interface NamedSubject extends Pick<Question, 'id' | 'title' | 'about'> {
  readonly viewOf: (id: string) => View;
}

function namedSubject({ id, title, about }: Question): NamedSubject {
  return {
    id,
    title,
    about,
    viewOf: (name) => ({ kind: 'question', question: id, about: name, list: wholeList }),
  };
}

function namesOf(groups: ReadNamesQuery['asked']): ReadonlyArray<Name> {
  return (groups?.edges ?? []).flatMap(({ node: { count, keys } }) => {
    const entity = keys[0]?.entity;
    if (entity?.__typename !== 'Actor' || entity.anonymous) return [];
    return [{ id: entity.id, name: entity.displayName, inText: entity.inText ?? entity.displayName, count }];
  });
}

/** Returns a question with the choice of its name; null without a name to ask about. */
function namedQuestion(app: App, names: ReadonlyArray<Name>, { id, title, about, viewOf }: NamedSubject) {
  const [first] = names;
  if (!first) return null;
  const link = html('span');
  const write = ({ id: nameId, inText }: Name): void => {
    fill(link, viewLink(app, stateOf(viewOf(nameId)), title(inText)));
  };
  const select = html(
    'select',
    { id: `name-${id}` },
    names.map(({ id: nameId, name, count }) => html('option', { value: nameId }, `${name} (${count})`)),
  );
  select.addEventListener('change', () => {
    write(names.find((name) => name.id === select.value) ?? first);
  });
  write(first);
  return html(
    'li',
    {},
    link,
    html('p', {}, about),
    names.length > 1 && html('label', { class: 'list-choice' }, html('span', {}, 'Another name'), select),
  );
}

function plainQuestions(app: App): ReadonlyArray<HTMLElement> {
  const paths: View = { kind: 'path', from: null, to: null, ...noPathOptions };
  return [
    ...questions
      .filter(({ isNamed }) => !isNamed)
      .map(({ id, title, about }) =>
        questionItem(app, { kind: 'question', question: id, about: null, list: wholeList }, title(''), about),
      ),
    questionItem(
      app,
      paths,
      'How are two records connected?',
      'The shortest paths between them, and who says so at each step.',
    ),
  ];
}

function questionItem(app: App, view: View, title: string, about: string): HTMLElement {
  return html('li', {}, viewLink(app, stateOf(view), title), html('p', {}, about));
}
