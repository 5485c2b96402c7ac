/** The codes of the advice, with their meaning. */
export const adviceCodes = {
  REPLY_TARGET_MISSING: 'A statement denies, but responds to no recorded claim or statement.',
  RECORD_UNUSED: 'No relationship leads to a source, thing, place or document.',
  CLAIMS_ALIKE: 'Two claims of one kind have nearly the same words and are not related.',
  REPLY_NOT_SOUGHT: 'A request has no reply, and the dossier does not say whether one was sought.',
  DATE_WORDS_UNRESOLVED: 'Words such as "last week" cannot be resolved, as no document has its day.',
} as const;

/** A code of the table. */
export type AdviceCode = keyof typeof adviceCodes;
