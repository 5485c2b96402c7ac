import { button, fill, html } from '../dom.js';
import listDossiersText from '../operations/list-dossiers.graphql?raw';
import type { ListDossiersQuery, ListDossiersQueryVariables } from '../operations.generated.js';
import { askServer } from './ask-server.js';
import { dossierCondition } from './dossier-condition.js';
import { textField } from './form-fields.js';

const searchDelayMs = 200;

/** Creates the list of the dossiers of the graph, each of which can be opened, with a field for words of their titles. It is empty where the server cannot be reached. */
export function graphDossiers(open: (id: string) => void): HTMLElement {
  const list = html('ul', {});
  const more = html('p', { role: 'status' });
  const search = textField('dossier-search', 'Search the dossiers', '');
  const section = html(
    'section',
    { hidden: true },
    html('h3', {}, 'Dossiers in the graph'),
    search.element,
    list,
    more,
  );
  let latest = 0; // an answer to an earlier question is not shown
  const read = async (after: string | null): Promise<void> => {
    const question = ++latest;
    const where = dossierCondition(search.control.value);
    const variables: ListDossiersQueryVariables = { where, after };
    const { data } = await askServer<ListDossiersQuery>(listDossiersText, variables);
    if (question !== latest || !data?.dossiers) return;
    const { nodes, pageInfo } = data.dossiers;
    if (after === null) fill(list);
    list.append(...nodes.map((dossier) => dossierLine(dossier, open)));
    section.hidden = where === null && list.children.length === 0;
    const showMore = button('Show more', { onclick: () => void read(pageInfo.endCursor) });
    const isNothing = list.children.length === 0;
    fill(more, pageInfo.hasNextPage && showMore, isNothing && 'No dossier has these words in its title.');
  };
  let timer = 0;
  search.control.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(null), searchDelayMs);
  });
  void read(null);
  return section;
}

function dossierLine(
  { id, title }: { readonly id: string; readonly title: string },
  open: (id: string) => void,
): HTMLElement {
  const openIt = (): void => {
    open(id);
  };
  return html('li', {}, button(title, { class: 'plain', onclick: openIt }));
}
