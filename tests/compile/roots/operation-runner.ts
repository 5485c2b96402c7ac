import { execute } from '../../../src/api/execute.js';
import { createCompiler } from '../../../src/compile/compile.js';
import { apiSchema } from '../../../src/model/api-schema.js';
import type { Store } from '../../../src/store/store.js';
import { model } from '../../support/model.js';

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });

/** The answer to one operation: its data, and the codes of its errors by root. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly codes: Readonly<Record<string, string>>;
}

/** Returns a function that runs operations against a store. */
export function operationRunner(
  store: () => Store,
): (query: string, variables?: Record<string, unknown>) => Promise<Answer> {
  return async (query, variables = {}) => {
    const response = await execute({ compiler, store: store(), schema }, { query, variables });
    const { data, errors } = JSON.parse(JSON.stringify(response)) as {
      data?: Record<string, unknown>;
      errors?: ReadonlyArray<{
        message: string;
        path?: ReadonlyArray<string>;
        extensions?: { code: string };
      }>;
    };
    if (!data) throw new Error(`No data: ${JSON.stringify(errors)}`);
    const codes = (errors ?? []).map(({ path, extensions, message }) => [
      path?.[0] ?? message,
      extensions?.code ?? message,
    ]);
    return { data, codes: Object.fromEntries(codes) as Record<string, string> };
  };
}

/** Returns the database hits of an operation that has no errors. */
export async function hitsOf(store: Store, query: string): Promise<number> {
  const { errors, extensions } = await execute(
    { compiler, store, schema },
    { query, variables: {}, explain: 'profile' },
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return (extensions?.['explain'] as { readonly dbHits: number }).dbHits; // as `explain: 'profile'` returns it
}
