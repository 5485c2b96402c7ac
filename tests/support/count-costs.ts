/**
 * Counts the processor seconds of a test file for the reporter, as a line of JSON in the file ONRECORD_TEST_COSTS; Jest loads this file
 * before each test file. Only Linux tells of processes in /proc; nothing is counted elsewhere.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect } from '@jest/globals';
import type { TestRun } from './start-test-neo4j.js';

/** What a test file has cost; the reporter reads it. */
interface Cost {
  readonly testPath: string | undefined;
  /** Processor seconds of the worker of Jest and of the processes that it started and that have ended. */
  readonly tests: number;
  /** Processor seconds of the worker's Neo4j and of the local Neo4js of the processes. */
  readonly neo4j: number;
}

const ticksPerSecond = 100; // a constant of the interface of Linux
const sampleMs = 1_000;
const costs = process.env['ONRECORD_TEST_COSTS'];
const { testPath } = expect.getState();
const runs = JSON.parse(process.env['ONRECORD_TEST_RUNS'] ?? '[]') as ReadonlyArray<TestRun>; // written by start-test-neo4j.ts
const javaPid = String(runs[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1]?.javaPid);
/** Ticks of each local Neo4j, by process id, when it was last seen. */
const local = new Map<string, number>();

if (costs !== undefined && existsSync('/proc/self/stat')) count(costs);

function count(file: string): void {
  const [tests, neo4j] = [ticksOf('self', 'with children'), ticksOf(javaPid)];
  // The local Neo4j is no child of the worker, and may have ended before the file has.
  const sampler = testPath?.endsWith('.process.test.ts')
    ? setInterval(sampleLocal, sampleMs).unref()
    : undefined;
  afterAll(() => {
    clearInterval(sampler);
    const localTicks = [...local.values()].reduce((sum, ticks) => sum + ticks, 0);
    const cost: Cost = {
      testPath,
      tests: (ticksOf('self', 'with children') - tests) / ticksPerSecond,
      neo4j: (ticksOf(javaPid) - neo4j + localTicks) / ticksPerSecond,
    };
    appendFileSync(file, `${JSON.stringify(cost)}\n`);
  });
}

function sampleLocal(): void {
  const mine = ['ONRECORD_TEST_COSTS', 'JEST_WORKER_ID'].map((name) => `${name}=${process.env[name] ?? ''}`);
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== javaPid)) {
    if (!local.has(pid)) {
      if (read(`/proc/${pid}/comm`) !== 'java\n') continue;
      const environment = read(`/proc/${pid}/environ`).split('\0');
      if (!mine.every((setting) => environment.includes(setting))) continue;
    }
    local.set(pid, Math.max(ticksOf(pid), local.get(pid) ?? 0));
  }
}

/** Returns the processor time of a process in ticks, on demand with that of its ended children; 0 for a process that is gone. */
function ticksOf(pid: string, children?: 'with children'): number {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before may contain blanks
  return fields.slice(11, children ? 15 : 13).reduce((sum, field) => sum + Number(field), 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
