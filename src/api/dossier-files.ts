import express from 'express';
import type { Router } from 'express';
import { KnownError } from '../errors.js';
import { writeYaml } from '../formats/formats.js';
import { listDossiers, readDeclaredDossier } from '../load/load.js';
import type { Access } from './auth/access.js';
import { authenticate } from './auth/authenticate.js';
import type { ImportGraph } from '../import/import.js';
import type { Settings } from '../settings.js';
import { FairQueue } from './fair-queue.js';

/** What the route needs. */
export interface DossierFilesOptions extends ImportGraph {
  readonly access: Access;
  readonly settings: Pick<Settings, 'ONRECORD_QUEUE_LENGTH'>;
}

/** An import over HTTP takes no longer text. */
const maxCharacters = 1_000_000;
const atOnce = 2;
const longestWaitMs = 10_000;

/**
 * Serves each dossier as `/dossiers/ID.yaml`, the text that `export` writes, to clients that may read. Its ETag is the id of its latest
 * load (`"ID@3"`), whose number `importDossier(basedOn:)` takes.
 *
 * Throws DOSSIER_NOT_FOUND, LIMIT_EXCEEDED for more than 1,000,000 characters, SERVER_BUSY, and DOSSIER_CHANGED if a load changed the
 * dossier while it was read.
 */
export function dossierFiles({ access, settings, ...graph }: DossierFilesOptions): Router {
  const waiting = settings.ONRECORD_QUEUE_LENGTH;
  const queue = new FairQueue({ of: 'dossier files', atOnce, waiting, waitMs: longestWaitMs });
  const router = express.Router();
  router.get('/dossiers/:id.yaml', authenticate(access), async ({ params, socket }, httpResponse) => {
    const id = String(params['id']);
    const { text, load } = await queue.run(socket.remoteAddress ?? '', () => readText(graph, id));
    httpResponse.attachment(`${id}.yaml`);
    httpResponse.setHeader('etag', `"${load}"`);
    httpResponse.setHeader('cache-control', 'no-cache'); // kept, but compared by the ETag at each use
    httpResponse.type('application/yaml').send(text);
  });
  return router;
}

async function readText(
  { store, model }: ImportGraph,
  id: string,
): Promise<{ readonly text: string; readonly load: string }> {
  const loadCount = async (): Promise<number | undefined> =>
    (await listDossiers(store)).find((dossier) => dossier.id === id)?.loadCount;
  const before = await loadCount();
  let text = '';
  for await (const part of writeYaml(model, await readDeclaredDossier(store, model, id))) {
    text += part;
    if (text.length > maxCharacters)
      throw new KnownError('LIMIT_EXCEEDED', `The dossier "${id}" has more than 1,000,000 characters.`, {
        hint: `Run "onrecord export --dossier ${id}" to export it.`,
      });
  }
  if ((await loadCount()) !== before)
    throw new KnownError('DOSSIER_CHANGED', `A load changed the dossier "${id}" while it was read.`, {
      hint: 'Request it again.',
    });
  return { text, load: `${id}@${String(before)}` };
}
