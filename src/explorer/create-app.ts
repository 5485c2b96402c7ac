import type { App } from './app.js';
import { readDossierTitles, readProvenance } from './operations.js';
import type { ReadProvenanceQuery } from './operations.generated.js';
import type { PageAction } from './page-state.js';
import { runOperation } from './run-operation.js';
import type { Store } from './store.js';
import { toAddress } from './view-address.js';
import type { ViewState } from './view-state.js';

/** The parts of the page that the app uses. */
export interface AppOptions {
  readonly store: Store<ViewState, PageAction>;
  /** Shows the view of the state. */
  readonly show: () => void;
  /** Shows the selection of the state, without reading the view again. */
  readonly showSelection: () => void;
  readonly announce: (sentence: string) => void;
}

/** Creates what views and the details panel can do with the page. */
export function createApp({ store, show, showSelection, announce }: AppOptions): App {
  const amend = (change: Partial<ViewState>): void => {
    store.dispatch({ kind: 'AMEND', change });
    history.replaceState(null, '', `/${toAddress(store.state())}`);
  };
  return {
    state: store.state,
    open: (change) => {
      store.dispatch({ kind: 'OPEN', change });
      history.pushState(null, '', `/${toAddress(store.state())}`);
      show();
    },
    amend,
    select: (id) => {
      amend({ selected: id });
      showSelection();
    },
    provenance: provenanceReader(),
    dossierTitles: dossierTitlesReader(),
    announce,
  };
}

/** Caches what it reads; a failure is not cached. */
function provenanceReader(): App['provenance'] {
  const cache = new Map<string, Promise<ReadProvenanceQuery>>();
  return async (id) => {
    const reading = cache.get(id) ?? runOperation(readProvenance, { id });
    cache.set(id, reading);
    try {
      const { node } = await reading;
      return node && 'chains' in node ? node : null;
    } catch (failure) {
      cache.delete(id);
      throw failure;
    }
  };
}

/** Caches what it reads; a failure is not cached. */
function dossierTitlesReader(): App['dossierTitles'] {
  let reading: ReturnType<App['dossierTitles']> | null = null;
  const read = async (): Promise<ReadonlyMap<string, string>> => {
    const { dossiers } = await runOperation(readDossierTitles, {});
    return new Map((dossiers?.edges ?? []).map(({ node }) => [node.id, node.title]));
  };
  return async () => {
    reading ??= read();
    try {
      return await reading;
    } catch (failure) {
      reading = null;
      throw failure;
    }
  };
}
