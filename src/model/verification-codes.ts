/** The codes of what `onrecord verify` reports, with their meaning. */
export const verificationCodes = {
  PASSAGE_MOVED: 'A passage stands at another place of the text.',
  PASSAGE_AMBIGUOUS: 'The words of a passage stand in the text, but it is not clear which place is meant.',
  PASSAGE_CHANGED: 'The words around a passage stand in the text, with other words between them.',
  PASSAGE_NOT_FOUND: 'Neither a passage nor the words around it stand in the text.',
  QUOTATION_NOT_FOUND: 'The words of a quotation do not stand in the text.',
  QUOTATION_TRANSLATED: 'A quotation is in another language than the text, and is not checked.',
} as const;

/** A code of the table. */
export type VerificationCode = keyof typeof verificationCodes;
