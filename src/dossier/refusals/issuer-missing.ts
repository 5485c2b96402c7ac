import { lacks } from '../draft.js';
import { consultedDocuments } from '../reach.js';
import type { Refusal } from './refusal.js';

/** Refuses a consulted document without an issuer: its own voice would be nobody's. */
export const issuerMissing: Refusal = (set) =>
  consultedDocuments(set)
    .filter((document) => lacks(document, 'issuedBy'))
    .map((document) => ({
      code: 'ISSUER_MISSING',
      message: `Document "${document.localId}" is consulted and has no issuer.`,
      hint: 'Say in issuedBy which actor issued it.',
      at: document.at,
    }));
