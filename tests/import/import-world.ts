import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { indexPlan } from '../../src/model/index-plan.js';
import { applyConstraints } from '../../src/store/store.js';
import type { Store } from '../../src/store/store.js';
import { graphOf } from '../load/graph-of.js';
import { model } from '../support/model.js';
import { openTestStore, wipe } from '../support/test-store.js';
import { useTestNeo4j } from '../cli/with-test-neo4j.js';

/** The environment of import tests: a temporary folder, and the graph that the command line finds. */
export interface ImportWorld {
  /** Set before the first test. */
  readonly store: Store;
  /** The path of a file in the folder. */
  readonly path: (name: string) => string;
  /** Writes a file. Returns its path. */
  readonly file: (name: string, text: string | Buffer) => string;
  /** Returns the content of the graph, without the node of its version. */
  readonly domain: () => Promise<ReadonlyArray<string>>;
}

/** Sets up the environment for a file of tests, with an empty graph before each test. */
export function useImportWorld(): ImportWorld {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-import-'));
  const path = (name: string): string => join(folder, name);
  let opened: Store | null = null;
  let restore = (): void => undefined;
  const storeOf = (): Store => {
    if (!opened) throw new Error('the store is open only while tests run');
    return opened;
  };
  beforeAll(async () => {
    restore = useTestNeo4j();
    opened = await openTestStore();
    await wipe(opened);
    await applyConstraints(opened, indexPlan(model));
  });
  beforeEach(() => wipe(storeOf()));
  afterAll(async () => {
    restore();
    rmSync(folder, { recursive: true });
    await storeOf().close();
  });
  return {
    get store() {
      return storeOf();
    },
    path,
    file: (name, text) => {
      writeFileSync(path(name), text);
      return path(name);
    },
    domain: () => graphOf(storeOf()),
  };
}
