import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import Runtime from 'jest-runtime';
import { useGlobals } from './jest-globals.js';

register('./load-typescript.js', import.meta.url);

/** Built-ins that `expect` compares with those of the tests: it runs in a global object of its own. */
const builtIns = [
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Function', 'Map', 'Number', 'Object', 'RegExp', 'Set'],
  ...['String', 'Symbol'],
];
let runs = 0;

/**
 * Jest's runtime of a test file, but for one thing: Node itself loads the modules, once for all files of a worker. Jest loads them anew
 * for each file, which took a second of the processor for each that asks Neo4j.
 *
 * What a file changes of the environment and of `fetch` ends with it.
 */
export class SharedModules extends Runtime {
  #former = { environment: { ...process.env }, fetch: globalThis.fetch };
  #setUpFiles;

  constructor(config, environment, ...more) {
    super(config, environment, ...more);
    for (const name of builtIns) environment.global[name] = globalThis[name];
    this.#setUpFiles = new Set(config.setupFilesAfterEnv);
    runs += 1;
  }

  unstable_shouldLoadAsEsm(path) {
    return path.endsWith('.ts');
  }

  async unstable_importModule(path) {
    useGlobals(this.jestGlobals.cjsGlobals(path));
    // What prepares each file must run for each.
    const run = this.#setUpFiles.has(path) ? `?run=${runs}` : '';
    return import(`${pathToFileURL(path).href}${run}`);
  }

  teardown() {
    for (const name of Object.keys(process.env))
      if (!(name in this.#former.environment)) delete process.env[name];
    Object.assign(process.env, this.#former.environment);
    globalThis.fetch = this.#former.fetch;
    super.teardown();
  }
}

export { SharedModules as default };
