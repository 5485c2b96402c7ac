import { invariant } from '../../lib/invariant.js';
import type { Model, Property } from '../../model/types.js';
import type { RunQuery } from '../context.js';
import { readRules } from './read-rules.js';

/** Stored derived values by name, as the schema folder names them; null where one does not apply to the claim. */
type DerivedValues = Readonly<Record<string, unknown>>;

/** A claim whose stored derived values differ from the values that the rules give. */
export interface StaleClaim {
  readonly id: string;
  readonly stored: DerivedValues;
  readonly derived: DerivedValues;
}

/** Finds the claims, out of at most a few hundred, whose stored derived values differ from the values that the rules give. */
export async function staleClaims(
  runQuery: RunQuery,
  model: Model,
  ids: ReadonlyArray<string>,
): Promise<ReadonlyArray<StaleClaim>> {
  const properties = storedDerivedProperties(model);
  const names = properties.map(({ name }) => name);
  const rows = await runQuery(storedText(properties), { ids });
  const rulesOf = await readRules(runQuery, model, ids);
  return rows.flatMap(([id, isRequest, values]) => {
    const current: DerivedValues = { ...rulesOf(String(id))?.derivedValues() };
    const derived = Object.fromEntries(
      names.map((name) => [name, valueToStore(current[name], isRequest === true)]),
    );
    const stored = Object.fromEntries(
      names.map((name, index) => [name, (values as ReadonlyArray<unknown>)[index]]), // by the RETURN
    );
    return JSON.stringify(stored) === JSON.stringify(derived) ? [] : [{ id: String(id), stored, derived }];
  });
}

/** Returns the properties of stored derived values of requests, which have those of all claims and more. */
export function storedDerivedProperties(model: Model): ReadonlyArray<Property> {
  const request = model.types.get('Request');
  invariant(request, 'the model has requests');
  return [...request.storedDerived.values()];
}

function valueToStore(value: unknown, isRequest: boolean): unknown {
  return isRequest || value !== '' ? (value ?? null) : null;
}

function storedText(properties: ReadonlyArray<Property>): string {
  const values = properties.map(({ name, scalar }) =>
    scalar === 'Date' ? `toString(claim.${name})` : `claim.${name}`,
  );
  return `UNWIND $ids AS id MATCH (claim:Claim {id: id}) USING INDEX SEEK claim:Claim(id)
    RETURN claim.id, claim:Request, [${values.join(', ')}]`;
}
