import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printApiSchema } from '../api/api.js';
import { jsonLdContext } from '../model/json-ld-context.js';
import { dossierJsonSchema } from '../model/json-schema.js';
import { referencePages } from '../reference/reference.js';
import { modelOf } from './model-of.js';

/** The script behind `npm run schema`: writes what is derived from the model into the schema folder and `docs/reference`. */
const root = resolve(import.meta.dirname, '../../..'); // from dist/src/cli
const model = modelOf({ root });
writeFileSync(join(root, 'schema', 'api.generated.graphql'), printApiSchema(model));
writeJson('dossier.schema.json', dossierJsonSchema(model));
writeJson('context.jsonld', { '@context': jsonLdContext(model) });
const reference = join(root, 'docs', 'reference');
rmSync(reference, { recursive: true, force: true }); // a page that is no longer written goes
mkdirSync(reference, { recursive: true });
for (const { file, text } of referencePages(model)) writeFileSync(join(reference, file), text);

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(root, 'schema', name), `${JSON.stringify(value, null, 2)}\n`);
}
