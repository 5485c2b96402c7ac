import { existsSync } from 'node:fs';
import { KnownError } from '../errors.js';
import type { Project } from './project.js';
import { writeLines } from './write-report.js';

/** Where editors find the JSON Schema of dossiers. */
const schemaPath = 'schema/dossier.schema.json';

/**
 * Writes a first dossier, with comments, that validates. Never writes over a file. Exit code 0.
 *
 * Throws FILE_EXISTS, FILE_NOT_WRITTEN.
 */
export async function init({ terminal, root }: Project, file: string): Promise<number> {
  if (existsSync(file)) throw new KnownError('FILE_EXISTS', `There is a file "${file}" already.`);
  await writeLines(file, firstDossier(`${root}/${schemaPath}`).split('\n').slice(0, -1));
  terminal.talk(`Wrote ${file}. Next: onrecord validate ${file}, then: onrecord seed ${file}`);
  return 0;
}

/** The text of a first dossier; `schema` is the path or address of the JSON Schema. */
function firstDossier(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# A dossier: what is on record about one matter, and who says so.
# Ids are small letters, digits, ".", "_" and "-". A bare text names a record: "attributedTo: example-paper".
id: my-dossier
title: My first dossier

# Who acts, speaks or is asked. Named actors are shared: any dossier may speak of them under the same id.
actors:
  - { id: example-paper, name: The Example Paper, kind: MEDIA }
  - { id: example-minister, name: Example Minister, kind: PERSON }
  - { id: example-union, name: Example Union, kind: ORGANIZATION }

# What you have read (consulted: true), and what that speaks of.
documents:
  - id: article
    kind: ARTICLE
    title: Minister asks union for talks
    url: https://example.org/article
    issuedBy: example-paper
    date: '2025-11-03' # as exactly as it is known: 2025, 2025-11, 2025-11~
    consulted: true

# One attribution each: a source, one cue, what it puts forward.
statements:
  # The document's own voice: what the paper says, and the statements of others that it passes on.
  - id: s.paper
    attributedTo: example-paper
    reportedIn: article
    content: [{ ref: s.minister, locator: p1 }, { ref: s.union, locator: p2 }]
  - id: s.minister
    attributedTo: example-minister
    cue: said
    quotes: [we should talk]
    content: c.request
  # A reply without a content of its own.
  - id: s.union
    attributedTo: example-union
    cue: declined to comment
    respondsTo: { ref: c.request, stance: DECLINE_COMMENT }

# What could be so or not: one clause that can stand after "that".
claims:
  - id: c.request
    kind: REQUEST
    text: the minister asked the union for talks
    actors: example-minister
    recipients: { ref: example-union, as: the union }
`;
}
