import type { GraphData } from '../../model/graph-data.js';
import { splitId } from '../../model/ids.js';
import referringDossiersText from '../operations/referring-dossiers.graphql?raw';
import type { ReferringDossiersQuery } from '../operations.generated.js';
import { askServer, readGraphDossier } from './ask-server.js';
import type { WritePage } from './page.js';
import { readDraft } from './read-draft.js';

/** The page reads no more: the rules work on all of them after each change. */
const mostOthers = 20;

/**
 * Returns what reads the dossiers of the graph that bear on the draft, in the background: those that it refers to, those that refer to
 * it if it is in the graph, and the ones that these refer to. It is called after each change; each dossier is read once.
 */
export function otherDossiers(page: WritePage): () => void {
  /** Dossiers that are being read, or could not be read. */
  const begun = new Set<string>();
  let referring: ReadonlyArray<string> = [];
  let asked = '';
  const askReferring = async (dossier: string): Promise<void> => {
    const { data } = await askServer<ReferringDossiersQuery>(referringDossiersText, { dossier });
    referring = [...new Set(dossiersOf(data))];
    readMissing();
  };
  const read = async (id: string): Promise<void> => {
    begun.add(id);
    const { data } = await readGraphDossier(id);
    const other = data ? readDraft(page.model, data.yaml).graph : null;
    if (!other) return;
    begun.delete(id);
    page.dispatch({ kind: 'KNOW', other });
  };
  const readMissing = (): void => {
    const { graph } = page.reading();
    const { others } = page.state();
    if (!graph) return;
    const known = new Set([graph, ...others].map(({ dossier }) => dossier.id));
    const wanted = new Set([...referring, ...[graph, ...others].flatMap(referredDossiers)]);
    const missing = [...wanted].filter((id) => !known.has(id) && !begun.has(id));
    for (const id of missing.slice(0, Math.max(0, mostOthers - others.length - begun.size))) void read(id);
  };
  return () => {
    const { base } = page.state().draft;
    const { id } = page.reading().records;
    const current = `${id}@${base.load}`;
    if (current !== asked) {
      asked = current;
      referring = [];
      if (base.load > 0) void askReferring(id);
    }
    readMissing();
  };
}

function referredDossiers({ links }: GraphData): ReadonlyArray<string> {
  return links.flatMap(({ to }) => splitId(to).dossier ?? []);
}

function dossiersOf(data: ReferringDossiersQuery | null | undefined): ReadonlyArray<string> {
  return (data?.claims?.nodes ?? [])
    .flatMap(({ contentOf, replies, relatedBy }) => [contentOf, replies, relatedBy])
    .flatMap(({ nodes }) => nodes.flatMap(({ dossier }) => dossier ?? []));
}
