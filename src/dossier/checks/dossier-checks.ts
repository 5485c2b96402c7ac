import { actorMissing } from './actor-missing.js';
import { answerIncomplete } from './answer-incomplete.js';
import { contentMissing } from './content-missing.js';
import { cueDouble } from './cue-double.js';
import { idAlike } from './id-alike.js';
import { idDoubled } from './id-doubled.js';
import { idInvalid } from './id-invalid.js';
import { issuerMissing } from './issuer-missing.js';
import { linkDoubled } from './link-doubled.js';
import { passageIncomplete } from './passage-incomplete.js';
import { quoteTooLong } from './quote-too-long.js';
import { rangeInverted } from './range-inverted.js';
import { recipientClaim } from './recipient-claim.js';
import { referenceWrongType } from './reference-wrong-type.js';
import type { DossierCheck } from './dossier-check.js';
import { sameAsKinds } from './same-as-kinds.js';
import { sourceMissing } from './source-missing.js';
import { wholeDossier } from './whole-dossier.js';

/**
 * All checks that need only the files, in the order in which they run. The readers check the fields themselves. Each check has a test
 * of the same name.
 */
export const dossierChecks: ReadonlyArray<DossierCheck> = [
  // Ids and references
  idInvalid,
  idDoubled,
  idAlike,
  referenceWrongType,
  linkDoubled,
  // Cycles, depth, and what documents lead to
  wholeDossier,
  // Documents and their statements
  issuerMissing,
  sourceMissing,
  contentMissing,
  cueDouble,
  quoteTooLong,
  // Claims
  actorMissing,
  recipientClaim,
  answerIncomplete,
  sameAsKinds,
  rangeInverted,
  passageIncomplete,
];

/** The checks that need only one record. */
export const recordChecks: ReadonlyArray<DossierCheck> = [
  idInvalid,
  linkDoubled,
  issuerMissing,
  sourceMissing,
  contentMissing,
  cueDouble,
  quoteTooLong,
  actorMissing,
  answerIncomplete,
  rangeInverted,
  passageIncomplete,
];
