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

/** What tests of imports work with: a folder of their own, and the graph that the command line finds. */
export interface ImportWorld {
  /** There as soon as tests run. */
  readonly store: Store;
  /** The path of a file in the folder. */
  readonly path: (name: string) => string;
  /** Writes a file; gives its path. */
  readonly file: (name: string, text: string | Buffer) => string;
  /** What stands in the graph, but for the mark of its version. */
  readonly domain: () => Promise<ReadonlyArray<string>>;
}

/** Gives a file of tests a world of its own, with an empty graph before each test. */
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
