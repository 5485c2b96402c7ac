import type { Problem } from '../../src/model/graph-data.js';
import { readDossiers, type DossierReading } from '../../src/dossier/dossier.js';
import { model } from '../support/model.js';

/** Reads one dossier: `body` follows its id and title, so its first line is line 3. */
export function read(body: string): DossierReading {
  return readDossiers(model, [{ file: 'd.yaml', text: `id: d\ntitle: A dossier\n${body}` }]);
}

/** Reads and gives the problems as `code line:column path`, in order. */
export function problemsOf(body: string): ReadonlyArray<string> {
  return read(body).problems.map(place);
}

/** A problem without its words. */
export function place({ code, at }: Problem): string {
  return `${code} ${at.line}:${at.column} ${at.path}`.trim();
}

/** A consulted document with its own voice, which holds these contents; lines 3 to 7 and one more of a statement list. */
export function paperHolding(contents: string, issued = '2025-10-08'): string {
  return `actors: [{id: paper, name: Paper, kind: MEDIA}, {id: ven, name: Venezuela, kind: STATE}]
documents: [{id: doc, kind: ARTICLE, issuedBy: paper, date: "${issued}", consulted: true}]
statements:
  - {id: s.paper, attributedTo: paper, reportedIn: doc, content: [${contents}]}
`;
}
