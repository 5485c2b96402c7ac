/**
 * Every failure that a user can cause, or can mend, has a code in this one table.
 *
 * `hint` is the next step that is shown when the place that found the failure has no better one;
 * `httpStatus` is what HTTP answers; `exitCode` is what the command line ends with
 * (1 failure, 2 usage or not found, 3 input invalid, 5 database not reachable).
 */
export const errorCodes = {
  // Settings and the machine
  SETTING_INVALID: { hint: 'Mend the setting and start again.', httpStatus: 500, exitCode: 2 },
  PORT_TAKEN: { hint: 'Choose another port with ONRECORD_PORT.', httpStatus: 500, exitCode: 1 },
  NEO4J_NOT_AVAILABLE: {
    hint: 'Set NEO4J_URI, or install Java 17 and Maven, or start Docker.',
    httpStatus: 503,
    exitCode: 5,
  },
  LOCAL_NEO4J_FAILED: { hint: 'Read the log named above.', httpStatus: 503, exitCode: 5 },
  STORE_UNREACHABLE: {
    hint: 'Check that Neo4j runs and that NEO4J_URI names it.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_UNAUTHORIZED: {
    hint: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_FAILED: { hint: 'Try again; if it stays, look into the log of Neo4j.', httpStatus: 500, exitCode: 1 },
  STORE_TIMEOUT: { hint: 'Ask for less, or raise the time limit.', httpStatus: 504, exitCode: 1 },
  SCHEMA_VERSION_NEWER: { hint: 'Start a newer Onrecord on this graph.', httpStatus: 500, exitCode: 1 },
  // The schema folder
  MODEL_INVALID: { hint: 'Mend the schema folder.', httpStatus: 500, exitCode: 1 },
  // Files
  FILE_NOT_FOUND: { hint: 'Check the path.', httpStatus: 400, exitCode: 2 },
  FILE_UNREADABLE: { hint: 'Check the rights of the file.', httpStatus: 400, exitCode: 1 },
  FILE_EXISTS: { hint: 'Name another file.', httpStatus: 409, exitCode: 2 },
  FILE_NOT_WRITTEN: {
    hint: 'Check the folder, its rights and the room on the disk.',
    httpStatus: 500,
    exitCode: 1,
  },
  FORMAT_UNKNOWN: { hint: 'Name the format with --format.', httpStatus: 400, exitCode: 2 },
  FORMAT_LIMIT: { hint: 'Choose JSON Lines, which holds everything.', httpStatus: 400, exitCode: 1 },
  INPUT_INVALID: { hint: 'Mend the places named.', httpStatus: 400, exitCode: 3 },
  DOSSIER_NOT_FOUND: { hint: 'Run "onrecord status" to see the dossiers.', httpStatus: 404, exitCode: 2 },
  DOSSIER_CHANGED: { hint: 'Run it again.', httpStatus: 409, exitCode: 1 },
  // Operations
  INPUT_NULL: {
    hint: 'Leave the field out for no filter, or ask for absence with isNull.',
    httpStatus: 400,
    exitCode: 3,
  },
  ID_INVALID: { hint: 'An id is "local-id" or "dossier:local-id".', httpStatus: 400, exitCode: 3 },
  CURSOR_INVALID: { hint: 'Use a cursor that a page gave you, unchanged.', httpStatus: 400, exitCode: 3 },
  CURSOR_OTHER_ORDER: {
    hint: 'Use the cursor with the orderBy of the page it came from.',
    httpStatus: 400,
    exitCode: 3,
  },
  PAGE_INVALID: { hint: 'Ask for 1 to 100, by first or by last.', httpStatus: 400, exitCode: 3 },
  VALUE_INVALID: { hint: 'Mend the value.', httpStatus: 400, exitCode: 3 },
  ORDER_INVALID: { hint: 'Name at most two different orders.', httpStatus: 400, exitCode: 3 },
  LIMIT_EXCEEDED: { hint: 'Ask for less at once, or in several operations.', httpStatus: 400, exitCode: 3 },
  OPERATION_INVALID: {
    hint: 'Send one query, or name one of the document in operationName.',
    httpStatus: 400,
    exitCode: 3,
  },
  WRITES_REFUSED: { hint: 'Load dossiers with the command line.', httpStatus: 403, exitCode: 3 },
  // HTTP
  BODY_INVALID: { hint: 'Send one JSON object with "query".', httpStatus: 400, exitCode: 1 },
  BODY_TOO_LARGE: { hint: 'Send at most 1 MB.', httpStatus: 413, exitCode: 1 },
  MEDIA_TYPE_UNSUPPORTED: {
    hint: 'Send "content-type: application/json", in UTF-8.',
    httpStatus: 415,
    exitCode: 1,
  },
  HEADERS_TOO_LARGE: { hint: 'Send fewer or shorter headers.', httpStatus: 431, exitCode: 1 },
  REQUEST_INVALID: { hint: 'Send a well-formed HTTP request.', httpStatus: 400, exitCode: 1 },
  PATH_NOT_FOUND: { hint: 'The endpoint is /graphql.', httpStatus: 404, exitCode: 1 },
  NOT_READY: { hint: 'Try again in a few seconds.', httpStatus: 503, exitCode: 5 },
  INTERNAL: { hint: 'Please report it, with the id of the request.', httpStatus: 500, exitCode: 1 },
} as const satisfies Record<string, ErrorCodeEntry>;

interface ErrorCodeEntry {
  readonly hint: string;
  readonly httpStatus: number;
  readonly exitCode: number;
}

/** A code of the table: stable, for programs to act on. */
export type ErrorCode = keyof typeof errorCodes;

/** A failure that a user can cause or mend: a sentence with the value found, a stable code and the next step. */
export class KnownError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'KnownError';
    this.code = code;
    this.hint = options.hint ?? errorCodes[code].hint;
  }
}
