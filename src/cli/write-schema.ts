import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printApiSchema } from '../api/api.js';
import { jsonLdContext } from '../model/json-ld-context.js';
import { dossierJsonSchema } from '../model/json-schema.js';
import { referencePages } from '../reference/reference.js';
import { modelOf } from './model-of.js';

/** The script of `npm run schema`: writes the files that are derived from the model to the schema folder and `docs/reference`. */
const root = resolve(import.meta.dirname, '../../..'); // from dist/src/cli
const model = modelOf({ root });
writeFileSync(join(root, 'schema', 'api.generated.graphql'), printApiSchema(model));
writeJson('dossier.schema.json', dossierJsonSchema(model));
writeJson('context.jsonld', { '@context': jsonLdContext(model) });
const reference = join(root, 'docs', 'reference');
rmSync(reference, { recursive: true, force: true }); // removes pages that are no longer written
mkdirSync(reference, { recursive: true });
for (const { file, text } of referencePages(model)) writeFileSync(join(reference, file), text);

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(root, 'schema', name), `${JSON.stringify(value, null, 2)}\n`);
}
