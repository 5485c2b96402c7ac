import type { App } from '../app.js';
import { nameLink } from '../record-link.js';
import { countWords } from '../words.js';

/** The fields of a load that its words need. */
interface LoadInWords {
  readonly dossier: string;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly loadedInto: ReadonlyArray<{ readonly node: { readonly id: string; readonly title: string } }>;
}

/** Returns the dossier of a load as a link; its id for a dossier that was removed. */
export function loadTitle(app: App, { dossier, loadedInto }: LoadInWords): HTMLElement | string {
  const [into] = loadedInto;
  return into ? nameLink(app, { id: into.node.id, name: into.node.title }) : `${dossier} (removed)`;
}

/** Returns what a load did in words: "120 records and relationships added, 3 changed". */
export function loadWords({ created, changed, removed }: LoadInWords): string {
  const parts = [
    created > 0 && `${countWords(created, 'record or relationship', 'records and relationships')} added`,
    changed > 0 && `${changed.toLocaleString('en')} changed`,
    removed > 0 && `${removed.toLocaleString('en')} removed`,
  ].filter((part) => part !== false);
  return parts.join(', ') || 'nothing changed';
}
