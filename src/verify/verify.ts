export { findPassage } from './find-passage.js';
export { findQuotation } from './find-quotation.js';
export { makePassage } from './make-passage.js';
export type { FoundPlace } from './passage.js';
export { readText } from './read-text.js';
export type { ReadText } from './read-text.js';
export { passageIn, verifyDossier } from './verify-dossier.js';
export type { DocumentText, Verification } from './verify-dossier.js';
