import type { BeginOptions } from './begin-pane.js';
import { problemOf } from './send-dossier.js';
import { readGraphDossier } from './ask-server.js';
import { chooseFile } from './dossier-files.js';
import { emptyDraft, type Draft } from './draft-state.js';
import type { KeptDrafts } from './kept-drafts.js';
import type { WritePage } from './page.js';

/** Returns the ways to begin: with a new draft, one of the browser, a file, or a dossier of the graph. `then` is called when the panes are shown. */
export function waysToBegin(
  page: WritePage,
  drafts: KeptDrafts,
  then: () => void,
): Omit<BeginOptions, 'drafts'> {
  const begin = (draft: Draft): void => {
    page.dispatch({ kind: 'OPEN', draft });
    then();
  };
  const openDossier = async (id: string): Promise<void> => {
    const { data, errors = [] } = await readGraphDossier(id);
    if (data) {
      drafts.leave();
      begin({ ...emptyDraft, yaml: data.yaml, base: data });
    } else page.warn(errors.map(problemOf));
  };
  return {
    begin,
    openDossier: (id) => void openDossier(id),
    openDraft: (key) => {
      begin(drafts.open(key) ?? emptyDraft);
    },
    openFile: () => {
      chooseFile('.yaml,.yml,.json', (file) => {
        void file.text().then((yaml) => {
          drafts.leave();
          begin({ ...emptyDraft, yaml: yaml.replace(/^\ufeff/, '') });
        });
      });
    },
  };
}
