import type { LinkRecord, NodeRecord } from '../../model/graph-data.js';
import { ownId } from '../../model/ids.js';
import type { Model } from '../../model/types.js';
import { linkEntry, nodeEntry } from '../entries.js';
import type { LinkEntry, NodeEntry } from '../entries.js';
import { stampOf, writeAndMarkAffected } from './batch.js';
import type { BatchWork, PreparedEntries } from './batch.js';
import type { Checkpoint } from './checkpoint.js';
import { linkCreations, nodeCreations } from './creations.js';
import type { Creation, CreationOptions } from './creations.js';

/** Thrown if a link cannot be created because an end does not exist or has another type. */
export class EndMissing extends Error {}

/** The load for which statements are made; its id and time are the same for all batches. */
export interface Preparation {
  readonly model: Model;
  readonly before: Checkpoint;
}

/** Makes the statements that create own records. */
export function prepareNodes(
  { model, before }: Preparation,
  nodes: ReadonlyArray<NodeRecord>,
): PreparedEntries<NodeEntry> {
  const entries = nodes.map((node) => nodeEntry(model, node));
  return { entries, creations: nodeCreations(model, entries, optionsOf(before)) };
}

/** Makes the statements that create links of own records. */
export function prepareLinks(
  { model, before }: Preparation,
  links: ReadonlyArray<LinkRecord>,
): PreparedEntries<LinkEntry> {
  const entries = links.map((link) => linkEntry(model, link, false));
  return { entries, creations: linkCreations(model, entries, optionsOf(before)) };
}

/** Creates records; returns their number. */
export async function createNodes(work: BatchWork, nodes: PreparedEntries<NodeEntry>): Promise<number> {
  await create(work, nodes.creations);
  return nodes.entries.length;
}

/** Creates links; returns their number. Throws EndMissing. */
export async function createLinks(
  work: BatchWork,
  { entries, creations }: PreparedEntries<LinkEntry>,
): Promise<number> {
  const own = ownId(work.before.dossier, '');
  // All own claims are derived at the end anyway: only links to other dossiers' records can affect more.
  const created = entries.filter(({ to }) => !to.startsWith(own));
  await writeAndMarkAffected(work, { created, changed: [], removed: [], unchanged: 0 }, () =>
    create(work, creations),
  );
  return entries.length;
}

function optionsOf(before: Checkpoint): CreationOptions {
  return { dossier: before.dossier, stamp: stampOf(before) };
}

/** Sends all statements before it awaits the first, so that the database never idles between them. */
async function create({ transaction }: BatchWork, creations: ReadonlyArray<Creation>): Promise<void> {
  const answers = await Promise.all(
    creations.map(({ text, parameters }) => transaction.run(text, parameters)),
  );
  const isWhole = answers.every(([row], index) => row?.[0] === creations[index]?.count);
  if (!isWhole) throw new EndMissing('An end of a link is missing.');
}
