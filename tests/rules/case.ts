import { lines } from './rules-of.js';

/** What a case adds to the smallest world: paper A, read on 1 June 2025, states X, Y and Z, and claim `c`, where X acts on Y. */
export interface Case {
  /** What the paper says: contents, in a dossier's words. */
  readonly held: string;
  readonly statements?: ReadonlyArray<string>;
  readonly actors?: ReadonlyArray<string>;
  readonly documents?: ReadonlyArray<string>;
  readonly claims?: ReadonlyArray<string>;
  readonly kind?: string;
  /** The fields of `c` after its text. */
  readonly c?: string;
}

/** Writes the dossier of a case. */
export function dossierOf(given: Case): string {
  const { held, statements = [], actors = [], documents = [], claims = [], kind = 'EVENT' } = given;
  const { c = 'actors: x, recipients: y' } = given;
  return `
actors:
  - {id: a, name: Paper A, kind: MEDIA}
  - {id: b, name: Paper B, kind: MEDIA}
  - {id: x, name: X, kind: STATE}
  - {id: y, name: Y, kind: STATE}
  - {id: z, name: Z, kind: STATE}
  - {id: y.gov, name: Government of Y, inText: the government of Y, kind: ORGANIZATION, partOf: {ref: y, speaksFor: true}}
${lines(actors, (actor) => actor)}
documents:
  - {id: doc.a, kind: ARTICLE, issuedBy: a, date: "2025-06-01", consulted: true}
${lines(documents, (document) => document)}
statements:
  - {id: s.a, attributedTo: a, reportedIn: doc.a, content: [${held}]}
${lines(statements, (statement) => statement)}
claims:
  - {id: c, kind: ${kind}, text: X called Y, ${c}}
${lines(claims, (claim) => claim)}`;
}
