import { createRules, type Rules } from '../../src/rules/rules.js';
import { seed } from '../seed/seed.js';
import { evidenceOf } from '../support/evidence-of.js';

const dossier = 'venezuela-russia-2025';

/** The rules for a claim of the seed, by its local id. */
export function seedRules(claim: string): Rules {
  const id = `${dossier}:${claim}`;
  const rules = createRules(evidenceOf(seed.graphs, id))(id);
  if (!rules) throw new Error(`The seed has no claim ${claim}.`);
  return rules;
}

/** Local ids for those of the dossier. */
export function local(id: string): string {
  return id.startsWith(`${dossier}:`) ? id.slice(dossier.length + 1) : id;
}

/** Ids of the dossier's claims, in its order. */
export const seedClaims: ReadonlyArray<string> = seed.graphs
  .flatMap(({ nodes }) => nodes)
  .filter(
    ({ properties }) => typeof properties['kind'] === 'string' && typeof properties['text'] === 'string',
  )
  .filter(({ type }) => type !== 'Statement')
  .map(({ id }) => local(id));
