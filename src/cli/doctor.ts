import { createServer } from 'node:net';
import { errorCodes, KnownError } from '../errors.js';
import { inspectMigrations, prepareGraph } from '../load/load.js';
import { inspectMachine } from '../local-neo4j/local-neo4j.js';
import type { Machine } from '../local-neo4j/local-neo4j.js';
import { indexPlan } from '../model/index-plan.js';
import type { Model } from '../model/types.js';
import type { Settings } from '../settings.js';
import { missingConstraints, readSchemaVersion } from '../store/store.js';
import type { Store } from '../store/store.js';
import { accessFindings } from './access-findings.js';
import { ok } from './finding.js';
import type { Finding } from './finding.js';
import { modelOf } from './model-of.js';
import { settingsOf } from './project.js';
import type { Project } from './project.js';
import { storedFindings } from './stored-findings.js';
import { withStore } from './with-graph.js';

interface DoctorOptions {
  readonly json: boolean;
  /** Creates missing constraints, migrates the graph, and repairs stored derived values, search properties and links. */
  readonly repair: boolean;
}

/**
 * Checks Node, Java, Maven and Docker, the port, who may read and write, the database, its constraints, the schema version, the stored derived values,
 * what search reads and what links hold, and prints the results with the next steps.
 *
 * Returns the exit code: 0 without faults, 5 if the database cannot be reached, otherwise 1.
 */
export async function doctor(project: Project, options: DoctorOptions): Promise<number> {
  const { json } = options;
  const settings = settingsOf(project);
  const model = modelOf(project);
  const machine = await inspectMachine(settings.JAVA_HOME);
  const before = [
    nodeFinding(process.versions.node),
    neo4jFinding(settings, machine),
    await portFinding(settings),
    ...(await accessFindings(settings)),
  ];
  before.forEach(printer(project, json));
  const hasNeo4j = before.every(({ check, state }) => check !== 'Neo4j' || state !== 'fault');
  const { findings, exitCode } = hasNeo4j
    ? await checkGraph(project, model, options)
    : { findings: [], exitCode: 5 };
  findings.forEach(printer(project, json));
  const faults = [...before, ...findings].filter(({ state }) => state === 'fault');
  return faults.length === 0 ? 0 : exitCode || 1;
}

function printer({ terminal }: Project, json: boolean): (finding: Finding) => void {
  return (finding) => {
    const { check, state, message, hint } = finding;
    if (json) terminal.data(JSON.stringify(finding));
    else terminal.data(`${state.padEnd(8)}${check}: ${message}${hint === null ? '' : `\n        ${hint}`}`);
  };
}

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return ok('Node', version);
  return {
    check: 'Node',
    state: 'fault',
    message: `${version} is too old.`,
    hint: 'Install Node 20.19 or newer.',
  };
}

function neo4jFinding({ NEO4J_URI }: Settings, { java, hasMaven, hasDocker }: Machine): Finding {
  if (NEO4J_URI !== undefined) return ok('Neo4j', 'NEO4J_URI is set');
  const maven = hasMaven ? 'Maven was found' : 'Maven was not found';
  const docker = hasDocker ? 'Docker is running' : 'Docker is not running';
  const found = java.kind === 'found' ? `Java ${java.version} was found` : java.why;
  const message = `${found}, ${maven}, ${docker}`;
  const canStart = (java.kind === 'found' && hasMaven) || hasDocker;
  if (canStart) return ok('Neo4j', `a local Neo4j can be started: ${message}`);
  return { check: 'Neo4j', state: 'fault', message, hint: errorCodes.NEO4J_NOT_AVAILABLE.hint };
}

async function portFinding({ ONRECORD_HOST: host, ONRECORD_PORT: port }: Settings): Promise<Finding> {
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ host, port }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
  if (isFree) return ok('Port', `${host}:${port} is free`);
  const hint = 'If this is not your own server, choose another port with ONRECORD_PORT.';
  return { check: 'Port', state: 'warning', message: `${host}:${port} is in use.`, hint };
}

async function checkGraph(
  project: Project,
  model: Model,
  options: DoctorOptions,
): Promise<{ readonly findings: ReadonlyArray<Finding>; readonly exitCode: number }> {
  try {
    const findings = await withStore(project, async (store) => {
      if (options.repair)
        await prepareGraph(store, model, (line) => {
          project.terminal.message(line);
        });
      return graphFindings(store, model, options);
    });
    return { findings, exitCode: 1 };
  } catch (failure) {
    if (!(failure instanceof KnownError)) throw failure;
    const { message, hint, code } = failure;
    const finding: Finding = { check: 'Database', state: 'fault', message, hint };
    return { findings: [finding], exitCode: errorCodes[code].exitCode };
  }
}

/** Runs the checks of the graph, in the order in which they are printed. */
async function graphFindings(
  store: Store,
  model: Model,
  options: DoctorOptions,
): Promise<ReadonlyArray<Finding>> {
  const plan = indexPlan(model);
  const { target, reached } = await readSchemaVersion(store);
  const version = (target ?? 0) > plan.schemaVersion ? target : reached;
  return [
    ok('Database', 'it can be reached'),
    versionFinding(version, plan.schemaVersion),
    ...migrationFindings(await inspectMigrations(store)),
    constraintFinding(await missingConstraints(store, plan)),
    // The rules read the graph as this version stores it.
    ...(version === null || version === plan.schemaVersion
      ? [...(await storedFindings(store, model, options))]
      : []),
  ];
}

function versionFinding(version: number | null, ours: number): Finding {
  const check = 'Schema version';
  if (version === ours) return ok(check, String(ours));
  if (version === null)
    return { check, state: 'warning', message: 'the graph has no version yet.', hint: howToPrepare };
  const code = version > ours ? 'SCHEMA_VERSION_NEWER' : 'SCHEMA_VERSION_OLDER';
  const message = `the graph has version ${version}, this program needs ${ours}.`;
  return { check, state: 'fault', message, hint: errorCodes[code].hint };
}

function migrationFindings(changed: ReadonlyArray<string>): ReadonlyArray<Finding> {
  const { hint } = errorCodes.MIGRATION_CHANGED;
  return changed.map((message) => ({ check: 'Migrations', state: 'fault', message, hint }));
}

const howToPrepare =
  'Run "onrecord start", "onrecord import" or "onrecord doctor --repair", which prepare the graph.';

function constraintFinding(missing: ReadonlyArray<string>): Finding {
  const check = 'Constraints';
  if (missing.length === 0) return ok(check, 'all are ready');
  const message = `${missing.length} are missing or not ready: ${missing.slice(0, 5).join(', ')}.`;
  return { check, state: 'warning', message, hint: howToPrepare };
}
