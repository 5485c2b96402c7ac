import type { LinkRecord, NodeRecord } from '../../model/graph-data.js';
import { ownId } from '../../model/ids.js';
import { linkEntry, nodeEntry } from '../entries.js';
import { stampOf, writeAndMarkAffected } from './batch.js';
import type { BatchWork } from './batch.js';
import { linkCreations, nodeCreations } from './creations.js';
import type { Creation, CreationOptions } from './creations.js';

/** Thrown where a link cannot be created: an end is not there, or of another type. */
export class EndMissing extends Error {}

/** Creates own records of a dossier that had none; gives how many. */
export async function createNodes(work: BatchWork, nodes: ReadonlyArray<NodeRecord>): Promise<number> {
  const entries = nodes.map((node) => nodeEntry(work.model, node));
  await create(work, nodeCreations(work.model, entries, optionsOf(work)));
  return entries.length;
}

/** Creates the links of own records of a dossier that had none; gives how many. Throws EndMissing. */
export async function createLinks(work: BatchWork, links: ReadonlyArray<LinkRecord>): Promise<number> {
  const { model, before } = work;
  const entries = links.map((link) => linkEntry(model, link, false));
  const own = ownId(before.dossier, '');
  // All own claims are worked out at the end anyway: only what lies outside is looked at.
  const created = entries.filter(({ to }) => !to.startsWith(own));
  await writeAndMarkAffected(work, { created, changed: [], removed: [], unchanged: 0 }, async () => {
    await create(work, linkCreations(model, entries, optionsOf(work)));
  });
  return entries.length;
}

function optionsOf({ before }: BatchWork): CreationOptions {
  return { dossier: before.dossier, stamp: stampOf(before) };
}

/** Sends all statements before it waits for the first: the database never waits for us between two of them. */
async function create({ transaction }: BatchWork, creations: ReadonlyArray<Creation>): Promise<void> {
  const answers = await Promise.all(
    creations.map(({ text, parameters }) => transaction.run(text, parameters)),
  );
  const isWhole = answers.every(([row], index) => row?.[0] === creations[index]?.count);
  if (!isWhole) throw new EndMissing('An end of a link is not there.');
}
