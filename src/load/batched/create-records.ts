import type { LinkRecord, NodeRecord } from '../../model/graph-data.js';
import { ownId } from '../../model/ids.js';
import { linkEntry, nodeEntry } from '../entries.js';
import { stampOf, writeAndMarkAffected } from './batch.js';
import type { BatchWork } from './batch.js';
import { linkCreations, nodeCreations } from './creations.js';
import type { Creation, CreationOptions } from './creations.js';

/** Thrown if a link cannot be created because an end does not exist or has another type. */
export class EndMissing extends Error {}

/** Creates own records of a dossier that had none; returns their number. */
export async function createNodes(work: BatchWork, nodes: ReadonlyArray<NodeRecord>): Promise<number> {
  const entries = nodes.map((node) => nodeEntry(work.model, node));
  await create(work, nodeCreations(work.model, entries, optionsOf(work)));
  return entries.length;
}

/** Creates the links of own records of a dossier that had none; returns their number. Throws EndMissing. */
export async function createLinks(work: BatchWork, links: ReadonlyArray<LinkRecord>): Promise<number> {
  const { model, before } = work;
  const entries = links.map((link) => linkEntry(model, link, false));
  const own = ownId(before.dossier, '');
  // All own claims are derived at the end anyway: only links to other dossiers' records can affect more.
  const created = entries.filter(({ to }) => !to.startsWith(own));
  await writeAndMarkAffected(work, { created, changed: [], removed: [], unchanged: 0 }, async () => {
    await create(work, linkCreations(model, entries, optionsOf(work)));
  });
  return entries.length;
}

function optionsOf({ before }: BatchWork): CreationOptions {
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
