import { printSchema } from 'graphql';
import { apiSchema } from '../model/api-schema.js';
import type { Model } from '../model/types.js';

/** Prints the whole published schema, as `schema/api.generated.graphql` holds it for readers and editors. */
export function printApiSchema(model: Model): string {
  return `# Written by \`npm run schema\`; change the other files of this folder instead.\n\n${printSchema(apiSchema(model))}\n`;
}
