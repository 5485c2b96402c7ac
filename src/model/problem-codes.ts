/**
 * The codes of the problems of dossiers and of imported records, with their meaning.
 *
 * The code that finds a problem writes the value found into `message` and the next step into `hint`.
 */
export const problemCodes = {
  // The text
  FILE_EMPTY: 'The file is empty.',
  SYNTAX_INVALID: 'The text has a syntax error in its format, such as YAML or JSON.',
  DOCUMENTS_SEVERAL: 'The file contains several YAML documents.',
  TAG_REFUSED: 'The YAML contains a tag, which is not allowed.',
  MERGE_REFUSED: 'The YAML contains a merge key, which is not allowed.',
  ALIASES_TOO_MANY: 'The YAML uses more aliases than allowed.',
  VALUES_TOO_MANY: 'The file contains more values than can be checked at once.',
  NESTED_TOO_DEEP: 'Values are nested too deeply.',
  // Fields and values
  FIELD_UNKNOWN: 'The record has no such field, or the field cannot be imported.',
  FIELD_MISSING: 'A required field is missing.',
  FIELD_DOUBLED: 'A record contains a field twice.',
  TYPE_UNKNOWN: 'The type of record or relationship does not exist.',
  VALUE_INVALID: 'The field does not allow this value.',
  DATE_INVALID: 'The date or time has an invalid form.',
  DATE_AFTER_REPORT: 'A statement is dated after the document that carries it.',
  LINK_NOT_HTTP: 'The web address does not start with http or https.',
  RANGE_INVERTED: 'The smallest value is above the largest, or a passage ends before it begins.',
  PASSAGE_INCOMPLETE: 'A passage lacks a field without which its place is not known.',
  // Ids and references
  ID_INVALID: 'The text is not a valid id.',
  ID_DOUBLED: 'Two records have the same id.',
  ID_ALIKE: 'Two ids differ only in case or in the encoding of a letter.',
  ID_UNKNOWN: 'No record has the id in the reference.',
  ID_SCHEME_OLDER: 'The dossier has records of the same format whose ids were made by an older scheme.',
  ID_TAKEN: 'Another record in the graph already has this id.',
  REFERENCE_WRONG_TYPE: 'The referenced record has a type that is not allowed there.',
  LINK_DOUBLED: 'A relationship is given twice.',
  DOSSIERS_CIRCULAR: 'Dossiers refer to each other in a cycle, so that none can be imported first.',
  DECLARATION_CONTRADICTS: 'Another dossier declares a different value for the same shared record.',
  STILL_REFERRED: 'A record would be removed that another dossier refers to.',
  CYCLE: 'Relationships form a cycle, which is not allowed for their type.',
  CONTENT_TOO_DEEP: 'Statements are nested in each other more deeply than allowed.',
  // Documents and their statements
  ISSUER_MISSING: 'A consulted document has no issuer.',
  OUTER_STATEMENT:
    'A consulted document must have exactly one statement in its own voice, but has none or several.',
  UNREACHED: 'No consulted document leads to the statement or claim.',
  SOURCE_MISSING: 'A statement has no source.',
  CONTENT_MISSING: 'A statement has no content and responds to nothing.',
  CUE_DOUBLE: 'A statement has two reporting verbs.',
  QUOTE_TOO_LONG: 'A quotation is longer than allowed.',
  // Claims
  ACTOR_MISSING: 'A request has no actor.',
  RECIPIENT_CLAIM: 'The recipient is a claim.',
  ANSWER_INCOMPLETE: 'An answer has no `answer` or no actor.',
  SAME_AS_KINDS: 'Two contents of different types are related by SAME_AS.',
} as const;

/** A stable code of the table, for use by programs. */
export type ProblemCode = keyof typeof problemCodes;
