import { paragraphs, writtenBy, type Page } from './markdown.js';
import type { Source } from './records-page.js';
import { rootText } from './roots-page.js';
import { fieldsOf } from './schema-field.js';
import { shapeText } from './shapes-pages.js';

/** The page of what can be written: the fields of Mutation, and what they give. */
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

const intro = `As delivered the server takes no mutation over HTTP and refuses each with WRITES_REFUSED. Where ONRECORD_WRITE_TOKEN is
set, who sends its value with the request may write; without it, or with another, a mutation is refused with TOKEN_MISSING or
TOKEN_WRONG:

\`\`\`
Authorization: Bearer <the value of ONRECORD_WRITE_TOKEN>
\`\`\`

The token goes over the line as it is, so let it go over TLS where the line leaves the machine. A request has room for 1 MB;
larger dossiers are for the command line. An operation holds one mutation; several are refused with OPERATION_INVALID, and
nothing is done.

What is wrong with a dossier stands in \`userErrors\` (at most \`maxErrors\` of it; \`moreUserErrors\` counts the rest), with the [codes](errors.md#problems-of-dossiers) that the command line gives,
and nothing is written then. What else fails stands in \`errors\` of the answer.`;
