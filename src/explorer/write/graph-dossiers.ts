import { button, fill, html } from '../dom.js';
import listDossiersText from '../operations/list-dossiers.graphql?raw';
import type { ListDossiersQuery } from '../operations.generated.js';
import { askServer } from './ask-server.js';

/** Creates the list of the dossiers of the graph, each of which can be opened. It is empty where the server cannot be reached. */
export function graphDossiers(open: (id: string) => void): HTMLElement {
  const list = html('ul', {});
  const more = html('p', {});
  const section = html('section', { hidden: true }, html('h3', {}, 'Dossiers in the graph'), list, more);
  const read = async (after: string | null): Promise<void> => {
    const { data } = await askServer<ListDossiersQuery>(listDossiersText, { after });
    if (!data?.dossiers) return;
    const { nodes, pageInfo } = data.dossiers;
    list.append(...nodes.map((dossier) => dossierLine(dossier, open)));
    section.hidden = list.children.length === 0;
    const showMore = button('Show more', { onclick: () => void read(pageInfo.endCursor) });
    fill(more, pageInfo.hasNextPage && showMore);
  };
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
