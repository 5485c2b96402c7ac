import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printApiSchema } from '../api/api.js';
import { modelOf } from './project.js';

/** The script behind `npm run schema`: writes the published schema into the schema folder. */
const root = resolve(import.meta.dirname, '../../..'); // from dist/src/cli
writeFileSync(join(root, 'schema', 'api.generated.graphql'), printApiSchema(modelOf({ root })));
