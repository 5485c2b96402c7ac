import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { talk } from '../../about-machine.js';
import type { BenchGraph } from '../bench-graph.js';
import type { HandWritten } from '../questions/projection.js';
import type { SizeResult } from '../results.js';
import type { SideName } from './side-name.js';
import { startSide } from './start-side.js';
import type { Side } from './start-side.js';

/** The server processes of all sides. */
export interface OpenSides {
  startMs(): SizeResult['startMs'];
  /** Returns the sides; a server that has ended is started again. */
  running(): Promise<ReadonlyArray<Side>>;
  close(): Promise<void>;
}

interface SidesOptions {
  readonly root: string;
  readonly graph: BenchGraph;
  /** The hand-written statements by question. */
  readonly byHand: Readonly<Record<string, HandWritten>>;
}

/** Starts the server of each side, one after the other. */
export async function openSides(
  names: ReadonlyArray<SideName>,
  { root, graph, byHand }: SidesOptions,
): Promise<OpenSides> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-sides-'));
  for (const form of ['idiomatic', 'fastest'] as const) {
    const ofForm = Object.entries(byHand).map(([id, statements]) => [id, statements[form]] as const);
    await writeFile(join(folder, `${form}.json`), JSON.stringify(Object.fromEntries(ofForm)));
  }
  const sides: Side[] = [];
  const start = (name: SideName): Promise<Side> => startSide(name, { root, graph, statementsFolder: folder });
  const close = async (): Promise<void> => {
    await Promise.all(sides.map((side) => side.close()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const name of names) sides.push(await start(name));
  } catch (failure) {
    await close();
    throw failure;
  }
  return {
    startMs: () => Object.fromEntries(sides.map(({ name, startMs }) => [name, startMs])),
    running: async () => {
      for (const [index, side] of sides.entries()) {
        if (side.isRunning()) continue;
        talk(`The server of ${side.name} has ended; it is started again.`);
        sides[index] = await start(side.name);
      }
      return sides;
    },
    close,
  };
}
