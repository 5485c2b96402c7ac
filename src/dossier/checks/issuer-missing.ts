import { lacks } from '../draft.js';
import { consultedDocuments } from '../reach.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects a consulted document without an issuer. */
export const issuerMissing: DossierCheck = (set) =>
  consultedDocuments(set)
    .filter((document) => lacks(document, 'issuedBy'))
    .map((document) => ({
      code: 'ISSUER_MISSING',
      message: `Document "${document.localId}" is consulted and has no issuer.`,
      hint: 'Name in issuedBy the actor that issued it.',
      at: document.at,
    }));
