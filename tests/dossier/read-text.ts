import type { Problem } from '../../src/model/graph-data.js';
import { readDossiers, type DossierReading } from '../../src/dossier/dossier.js';
import { model } from '../support/model.js';

/** Reads one dossier: `body` follows its id and title, so its first line is line 3. */
export function read(body: string): DossierReading {
  return readDossiers(model, [{ file: 'd.yaml', text: `id: d\ntitle: A dossier\n${body}` }]);
}

/** Reads one dossier and returns its problems as `code line:column path`, in order. */
export function problemsOf(body: string): ReadonlyArray<string> {
  return read(body).problems.map(place);
}

/** Returns the code and place of a problem, without its message. */
export function place({ code, at }: Problem): string {
  return `${code} ${at.line}:${at.column} ${at.path}`.trim();
}

/** Returns a consulted document whose outer statement has these contents, on lines 3 to 6; further statements can follow. */
export function paperHolding(contents: string, issued = '2025-10-08'): string {
  return `actors: [{id: paper, name: Paper, kind: MEDIA}, {id: ven, name: Venezuela, kind: STATE}]
documents: [{id: doc, kind: ARTICLE, issuedBy: paper, date: "${issued}", consulted: true}]
statements:
  - {id: s.paper, attributedTo: paper, reportedIn: doc, content: [${contents}]}
`;
}
