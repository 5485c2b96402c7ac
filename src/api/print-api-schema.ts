import { printSchema } from 'graphql';
import { apiSchema } from '../model/api-schema.js';
import type { Model } from '../model/types.js';

/** Returns the text of the published schema, which `schema/api.generated.graphql` contains for readers and editors. */
export function printApiSchema(model: Model): string {
  return `# Written by \`npm run schema\`; change the other files of this folder instead.\n\n${printSchema(apiSchema(model))}\n`;
}
