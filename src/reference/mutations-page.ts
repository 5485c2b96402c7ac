import { paragraphs, writtenBy, type Page } from './markdown.js';
import type { Source } from './records-page.js';
import { rootText } from './roots-page.js';
import { fieldsOf } from './schema-field.js';
import { shapeText } from './shapes-pages.js';

/** Returns the page of the mutations and their results. */
export function mutationsPage(source: Source): Page {
  const { model, schema, placeOf } = source;
  const shapes = [...model.values.values()].filter(
    ({ name }) => name !== 'Mutation' && placeOf(name)?.startsWith('mutations.md'),
  );
  return {
    file: 'mutations.md',
    text: paragraphs(
      '# Mutations',
      writtenBy,
      intro,
      ...fieldsOf(schema, 'Mutation').map((field) => rootText(field, placeOf)),
      ...shapes.map((shape) => shapeText(shape, source)),
    ),
  };
}

const intro = `A mutation over HTTP needs a token of the role editor or admin. The token is created by \`onrecord token\` or by an identity
provider ([README](../../README.md#who-may-read-and-write)); a server on your own machine prints one when it starts:

\`\`\`
Authorization: Bearer <the token>
\`\`\`

Without a token, or with a wrong one, a mutation is rejected with TOKEN_MISSING or TOKEN_WRONG; with a token of the role reader, with
ROLE_INSUFFICIENT; and if the server can verify no tokens, with WRITES_REFUSED.

The response has the header \`x-onrecord-bookmark\`. A later request that sends the same header sees the write, also if another member of a
cluster answers it; without the header, it may see an older state there. On a single Neo4j, every later request sees the write anyway.

The token is sent in plain text, so use TLS for connections between machines. A request can have 1 MB; use the command line to
import larger files. An operation contains one mutation; several are rejected with OPERATION_INVALID, and none is executed.

\`userErrors\` lists the problems of the imported text (at most \`maxErrors\`; \`moreUserErrors\` counts the rest), with the same
[codes](errors.md#problems-of-dossiers) as on the command line. A dossier with problems is not written, unless \`onError\` is SKIP. Other
failures are in \`errors\` of the answer.`;
