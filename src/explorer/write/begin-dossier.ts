import { editText, yamlText } from '../../dossier/dossier.js';
import type { Model } from '../../model/types.js';
import { dossierRecords } from './dossier-records.js';
import { slugOf } from './record-ids.js';
import { recordMaker, type KnownActor } from './sources.js';

/** What is known of a text before it is taken apart. */
export interface ArticleFacts {
  readonly title: string;
  readonly outlet: string;
  /** The day, `2026-06-09`, or a part of it; empty if unknown. */
  readonly date: string;
  readonly url: string;
}

/** Returns the YAML of a new dossier with one document that was read, and the statement in its own voice. */
export function beginDossier(model: Model, facts: ArticleFacts, known: ReadonlyArray<KnownActor>): string {
  const title = facts.title.trim() || 'Untitled text';
  const id = slugOf(title) || 'dossier';
  const begun = yamlText({ id, title });
  const maker = recordMaker(dossierRecords(begun), known);
  const outlet = maker.actor(
    facts.outlet.trim() || 'an unnamed outlet',
    facts.outlet.trim() === '' ? 'UNNAMED_GROUP' : 'MEDIA',
  );
  const document = maker.newId('', title, 'document');
  const statement = maker.newId('s.', title, 'document');
  return editText(model, begun, [
    ...maker.edits,
    {
      kind: 'ADD',
      section: 'documents',
      record: {
        id: document,
        title,
        kind: 'ARTICLE',
        ...(facts.date.trim() === '' ? {} : { date: facts.date.trim() }),
        ...(facts.url.trim() === '' ? {} : { url: facts.url.trim() }),
        consulted: true,
        issuedBy: [outlet],
      },
    },
    {
      kind: 'ADD',
      section: 'statements',
      record: { id: statement, attributedTo: [outlet], reportedIn: [document] },
    },
  ]);
}
