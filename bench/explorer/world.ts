import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { modelOf } from '../../src/cli/model-of.js';
import { indexPlan } from '../../src/model/index-plan.js';
import { environmentWith, readSettings } from '../../src/settings.js';
import { applyConstraints, openStore } from '../../src/store/store.js';
import { generatedGraph } from '../../tests/support/generated/generated-graph.js';
import { writeGenerated } from '../../tests/support/generated/write-generated.js';

/** Options for the graph and its server. */
export interface WorldOptions {
  readonly root: string;
  /** Folder for the data of the local Neo4j; an existing one is not filled again. */
  readonly dataFolder: string;
  readonly statements: number;
  /** The number of statements of one actor. */
  readonly hubSize: number;
  readonly report: (line: string) => void;
  /** Further settings of the server. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A server in a separate process, as a user starts it. */
export interface World {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Fills a local Neo4j with a generated graph, ends it, and starts a server on its data. */
export async function startWorld(options: WorldOptions): Promise<World> {
  if (!existsSync(options.dataFolder)) await fill(options);
  const { root, dataFolder, report, settings = {} } = options;
  const server = spawn(process.execPath, [join(root, 'bin', 'onrecord.js'), 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environmentWith({ NEO4J_URI: '', ONRECORD_DATA: dataFolder, ONRECORD_PORT: '0', ...settings }),
  });
  const ended = once(server, 'exit');
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /(http:\S+)\/graphql$/.exec(line)?.[1];
    if (url === undefined) continue;
    server.stdout.resume();
    report(`Listening on ${url}`);
    return {
      url,
      close: async () => {
        server.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('The server ended before it listened.');
}

async function fill({ root, dataFolder, statements, hubSize, report }: WorldOptions): Promise<void> {
  const settings = readSettings({
    flags: { ONRECORD_DATA: dataFolder },
    environment: environmentWith({ NEO4J_URI: '', ONRECORD_WRITE_TIMEOUT_MS: '600000' }),
  });
  const model = modelOf({ root });
  const startedAt = performance.now();
  const open = await openStore(settings, { projectFolder: root, report });
  try {
    await applyConstraints(open.store, indexPlan(model));
    const dossiers = generatedGraph({ model, statements, hubActorSize: hubSize });
    await writeGenerated(open.store, model, dossiers);
    report(`${statements} statements written in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  } finally {
    await open.close();
  }
}
