import type { Store } from '../../src/store/store.js';

/** The uniqueness that loading relies on, under names of its own. */
const unique: ReadonlyArray<readonly [label: string, property: string]> = [
  ['Entity', 'id'],
  ['Dossier', 'id'],
  ['Load', 'id'],
  ['Declaration', 'id'],
  ['Actor', 'wikidataId'],
];

/** Makes ids unique, as the constraints of the model do. */
export async function constrain(store: Store): Promise<void> {
  for (const [label, property] of unique) {
    await store.command(
      `CREATE CONSTRAINT ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    );
  }
}

/** Takes them back: they would stand in the way of the model's own, which have other names. */
export async function release(store: Store): Promise<void> {
  for (const [label, property] of unique) {
    await store.command(`DROP CONSTRAINT ${nameOf(label, property)} IF EXISTS`);
  }
}

function nameOf(label: string, property: string): string {
  return `load_test_${label}_${property}`.toLowerCase();
}
