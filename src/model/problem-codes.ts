/**
 * What can be wrong with a dossier, or with records that are to become one: each code and what it means, in one table.
 *
 * The place that finds the problem says what it found and what to do, in `message` and `hint`.
 */
export const problemCodes = {
  // The text
  FILE_EMPTY: 'The file holds nothing.',
  SYNTAX_INVALID: 'The text is not of its format: YAML, JSON, or what is imported.',
  DOCUMENTS_SEVERAL: 'The file holds several YAML documents.',
  TAG_REFUSED: 'The YAML has a tag.',
  MERGE_REFUSED: 'The YAML has a merge key.',
  ALIASES_TOO_MANY: 'The YAML uses aliases more often than is taken.',
  VALUES_TOO_MANY: 'The file holds more values than can be checked as a whole.',
  NESTED_TOO_DEEP: 'Values are nested deeper than a dossier needs.',
  // Fields and values
  FIELD_UNKNOWN: 'The record has no such field, or only the loader writes it.',
  FIELD_MISSING: 'A field that must be there is not.',
  FIELD_DOUBLED: 'One record has a field twice.',
  TYPE_UNKNOWN: 'There is no such type of record or relationship.',
  VALUE_INVALID: 'The value is not one that the field can have.',
  DATE_INVALID: 'The date or moment is not written as it must be.',
  LINK_NOT_HTTP: 'The address is none of http or https.',
  RANGE_INVERTED: 'The least value is above the greatest.',
  // Ids and references
  ID_INVALID: 'The text cannot be an id.',
  ID_DOUBLED: 'Two records have one id.',
  ID_ALIKE: 'Two ids differ only in case or in how a letter is coded.',
  ID_UNKNOWN: 'No record has the id that is referred to.',
  ID_TAKEN: 'The graph has another record under this id.',
  REFERENCE_WRONG_TYPE: 'The record referred to is of a type that cannot stand there.',
  LINK_DOUBLED: 'A relationship stands twice.',
  DOSSIERS_CIRCULAR: 'Dossiers refer to each other in a circle, so that none can be loaded first.',
  DECLARATION_CONTRADICTS: 'Another dossier says something else of the same shared record.',
  STILL_REFERRED: 'A record would go that another dossier refers to.',
  CYCLE: 'Relationships that must not come back to where they began do.',
  CONTENT_TOO_DEEP: 'More statements hold one another in a row than are taken.',
  // Documents and their statements
  ISSUER_MISSING: 'A document was read, and nobody is named who issued it.',
  OUTER_STATEMENT: 'A document that was read has no statement of its own voice, or two.',
  UNREACHED: 'No document that was read leads to the statement or claim.',
  SOURCE_MISSING: 'A statement has no source.',
  CONTENT_MISSING: 'A statement neither puts something forward nor responds to something.',
  CUE_DOUBLE: 'A statement has two cues.',
  QUOTE_TOO_LONG: 'A quotation is longer than is taken.',
  // Claims
  ACTOR_MISSING: 'Nobody is named who makes the request.',
  RECIPIENT_CLAIM: 'Something is done to a claim.',
  ANSWER_INCOMPLETE: 'An answer does not say what it does, or who gives it.',
  SAME_AS_KINDS: 'Two contents of different types are said to be the same.',
} as const;

/** A code of the table: stable, for programs to act on. */
export type ProblemCode = keyof typeof problemCodes;
