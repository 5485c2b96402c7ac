import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printApiSchema } from '../api/api.js';
import { dossierJsonSchema } from '../model/json-schema.js';
import { modelOf } from './project.js';

/** The script behind `npm run schema`: writes what is derived from the model into the schema folder. */
const root = resolve(import.meta.dirname, '../../..'); // from dist/src/cli
writeFileSync(join(root, 'schema', 'api.generated.graphql'), printApiSchema(modelOf({ root })));
writeFileSync(
  join(root, 'schema', 'dossier.schema.json'),
  `${JSON.stringify(dossierJsonSchema(modelOf({ root })), null, 2)}\n`,
);
