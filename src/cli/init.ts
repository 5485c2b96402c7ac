import { existsSync } from 'node:fs';
import { KnownError } from '../errors.js';
import type { Project } from './project.js';
import { writeLines } from './write-report.js';

/** The path of the JSON Schema of dossiers, for editors. */
const schemaPath = 'schema/dossier.schema.json';

/**
 * Writes a valid first dossier with comments. Never overwrites a file. Returns the exit code 0.
 *
 * Throws FILE_EXISTS, FILE_NOT_WRITTEN.
 */
export async function init({ terminal, root }: Project, file: string): Promise<number> {
  if (existsSync(file)) throw new KnownError('FILE_EXISTS', `The file "${file}" already exists.`);
  await writeLines(file, firstDossier(`${root}/${schemaPath}`).split('\n').slice(0, -1));
  terminal.message(`Wrote ${file}. Next: onrecord validate ${file}, then: onrecord import ${file}`);
  return 0;
}

/** The text of a first dossier; `schema` is the path or address of the JSON Schema. */
function firstDossier(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# A dossier contains the statements and claims about one subject, with their sources.
# Ids have lower-case letters, digits, ".", "_" and "-". An id alone refers to a record: "attributedTo: example-paper".
id: my-dossier
title: My first dossier

# Actors that act, speak or are asked. Named actors are shared: all dossiers can refer to them by the same id.
actors:
  - { id: example-paper, name: The Example Paper, kind: MEDIA }
  - { id: example-minister, name: Example Minister, kind: PERSON }
  - { id: example-union, name: Example Union, kind: ORGANIZATION }

# Documents that you have read (consulted: true), and documents that these mention.
documents:
  - id: article
    kind: ARTICLE
    title: Minister asks union for talks
    url: https://example.org/article
    issuedBy: example-paper
    date: '2025-11-03' # as exact as it is known: 2025, 2025-11, 2025-11~
    consulted: true

# Statements: each has a source, one reporting verb (cue) and a content or a reply.
statements:
  # The document's own voice: its own claims, and the statements of others that it passes on.
  - id: s.paper
    attributedTo: example-paper
    reportedIn: article
    content: [{ ref: s.minister, locator: p1 }, { ref: s.union, locator: p2 }]
  - id: s.minister
    attributedTo: example-minister
    cue: said
    quotes: [we should talk]
    content: c.request
  # A reply without its own content.
  - id: s.union
    attributedTo: example-union
    cue: declined to comment
    respondsTo: { ref: c.request, stance: DECLINE_COMMENT }

# Claims: each is one clause that can follow "that" and can be true or false.
claims:
  - id: c.request
    kind: REQUEST
    text: the minister asked the union for talks
    actors: example-minister
    recipients: { ref: example-union, as: the union }
`;
}
