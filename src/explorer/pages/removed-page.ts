import type { App, ShownView } from '../app.js';
import { externalLink } from '../details/external-link.js';
import { factList } from '../details/fact-list.js';
import { html } from '../dom.js';
import type { Child } from '../dom.js';
import { NotOnRecord } from '../not-on-record.js';
import readRemovedText from '../operations/read-removed.graphql?raw';
import type { Operation } from '../operations.js';
import type { ReadRemovedQuery, ReadRemovedQueryVariables } from '../operations.generated.js';
import { nameLink } from '../record-link.js';
import { runOperation } from '../run-operation.js';
import { dateWords } from '../words.js';

const readRemoved: Operation<ReadRemovedQuery, ReadRemovedQueryVariables> = { text: readRemovedText.trim() };

type Load = NonNullable<ReadRemovedQuery['loads']>['edges'][number]['node'];

/** Shows what a record was that has been removed, when, and by which import. Throws NotOnRecord if there never was one, or OperationFailed. */
export async function removedPage(app: App, id: string, signal: AbortSignal): Promise<ShownView> {
  const { loads } = await runOperation(readRemoved, { id }, signal);
  const load = loads?.edges[0]?.node;
  const change = load?.changes.edges[0]?.node;
  if (!load || !change) throw new NotOnRecord(id);
  const former = fieldsOf(change.former);
  const title = former('name') ?? former('title') ?? former('text') ?? former('cue') ?? id;
  return {
    title,
    saveable: null,
    element: html(
      'article',
      { class: 'page' },
      html(
        'div',
        { class: 'page-head' },
        html('p', { class: 'kind' }, `${change.type.toLowerCase()}, removed`),
        html('h1', {}, title),
        html('p', {}, removalWords(app, load)),
        factList([
          ['Its words', former('cue')],
          ['In our words', former('text')],
          ['Date', dateWords(former('date'), former('dateText')) || null],
          ['Address', addressOf(former('url'))],
          ['Id', id],
        ]),
      ),
    ),
  };
}

function removalWords(app: App, { startedAt, source, dossier, loadedInto }: Load): Child {
  const [into] = loadedInto;
  return [
    `It is not on record any more: the import of ${startedAt.slice(0, 10)}`,
    source && `, from ${source},`,
    ' into ',
    into ? nameLink(app, { id: into.node.id, name: into.node.title }) : dossier,
    ' removed it. No list or count includes it.',
  ];
}

function addressOf(url: string | null): Child {
  return url && externalLink(url);
}

/** Returns the former values by their names; those that are no text are left out. */
function fieldsOf(json: string): (name: string) => string | null {
  const fields = JSON.parse(json) as Readonly<Record<string, unknown>>; // the journal writes objects
  return (name) => {
    const value = fields[name];
    return typeof value === 'string' ? value : null;
  };
}
