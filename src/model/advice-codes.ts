/** The codes of the advice, with their meaning. */
export const adviceCodes = {
  REPLY_TARGET_MISSING: 'A statement denies, but responds to no recorded claim or statement.',
  REPLY_TO_PART: 'A reply is to a part of a claim, and its source says nothing of the whole.',
  RECORD_UNUSED: 'No relationship leads to a source, thing, place or document.',
  CLAIMS_ALIKE: 'Two claims of one kind have nearly the same words and are not related.',
  REPLY_NOT_SOUGHT: 'A request has no reply, and the dossier does not say whether one was sought.',
  DATE_WORDS_UNRESOLVED: 'Words such as "last week" cannot be resolved, as no document has its day.',
  SAYING_UNRECORDED:
    'A sentence of the text has a quotation or a reporting verb, and nothing is recorded from it.',
} as const;

/** A code of the table. */
export type AdviceCode = keyof typeof adviceCodes;
