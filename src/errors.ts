/**
 * The codes of all failures that a user can cause or repair.
 *
 * `meaning` is the problem; `hint` is the next step, used unless the code that finds the failure has a better one;
 * `httpStatus` is the status of the HTTP response; `exitCode` is the exit code of the command line
 * (1 failure, 2 wrong usage or not found, 3 invalid input, 5 database not reachable).
 */
export const errorCodes = {
  // Settings and the machine
  SETTING_INVALID: {
    meaning: 'A setting has an invalid value.',
    hint: 'Correct the setting and start again.',
    httpStatus: 500,
    exitCode: 2,
  },
  PORT_TAKEN: {
    meaning: 'Another program uses the port.',
    hint: 'Choose another port with ONRECORD_PORT.',
    httpStatus: 500,
    exitCode: 1,
  },
  NEO4J_NOT_AVAILABLE: {
    meaning: 'NEO4J_URI is not set, and neither Java with Maven nor Docker was found to start a Neo4j.',
    hint: 'Set NEO4J_URI, install Java 17 and Maven, or start Docker.',
    httpStatus: 503,
    exitCode: 5,
  },
  LOCAL_NEO4J_FAILED: {
    meaning: 'The local Neo4j could not be downloaded or started, or stopped early.',
    hint: 'Read the log named above.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_UNREACHABLE: {
    meaning: 'Neo4j does not answer, or has no database with that name.',
    hint: 'Check that Neo4j is running and that NEO4J_URI and NEO4J_DATABASE are right.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_UNAUTHORIZED: {
    meaning: 'Neo4j rejected the user name or password.',
    hint: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_FAILED: {
    meaning: 'Neo4j could not run a statement.',
    hint: 'Try again. If it fails again, read the log of Neo4j.',
    httpStatus: 500,
    exitCode: 1,
  },
  STORE_TIMEOUT: {
    meaning: 'Neo4j took longer than the time limit of the read or write.',
    hint: 'Request less, or raise the time limit.',
    httpStatus: 504,
    exitCode: 1,
  },
  SCHEMA_VERSION_OLDER: {
    meaning: 'An older version of Onrecord wrote this graph, and it is not migrated yet.',
    hint: 'Stop the servers of the older version, then run "onrecord start" or "onrecord doctor --repair": both migrate the graph.',
    httpStatus: 500,
    exitCode: 1,
  },
  SCHEMA_VERSION_NEWER: {
    meaning: 'A newer version of Onrecord wrote this graph.',
    hint: 'Use a newer version of Onrecord with this graph.',
    httpStatus: 500,
    exitCode: 1,
  },
  MIGRATION_CHANGED: {
    meaning:
      'A migration of this Onrecord differs from the one of the same version that the graph has been through.',
    hint: 'Use the Onrecord that migrated this graph; or export the dossiers with it, and import them into an empty graph.',
    httpStatus: 500,
    exitCode: 1,
  },
  EVIDENCE_TOO_LARGE: {
    meaning: 'The evidence of a claim has more statements than the limit.',
    hint: 'Omit the derived values of this claim.',
    httpStatus: 400,
    exitCode: 1,
  },
  // The schema folder
  MODEL_INVALID: {
    meaning: 'The schema folder contains an invalid declaration.',
    hint: 'Correct the schema folder.',
    httpStatus: 500,
    exitCode: 1,
  },
  // The command line
  OPTION_INVALID: {
    meaning: 'An argument or option of a command has an invalid value.',
    hint: 'Run the command with --help to see its arguments and options.',
    httpStatus: 400,
    exitCode: 2,
  },
  VARIABLES_INVALID: {
    meaning: 'The variables of a query are not a JSON object.',
    hint: 'Write a JSON object, for example --variables \'{"id": "ven"}\', or --variables @FILE.',
    httpStatus: 400,
    exitCode: 2,
  },
  SERVER_UNREACHABLE: {
    meaning: 'No Onrecord server answers at the address.',
    hint: 'Start it with "onrecord start", or leave --url out to read the graph directly.',
    httpStatus: 503,
    exitCode: 1,
  },
  // Files
  FILE_NOT_FOUND: {
    meaning: 'The file or folder does not exist.',
    hint: 'Check the path.',
    httpStatus: 400,
    exitCode: 2,
  },
  FILE_UNREADABLE: {
    meaning: 'The file exists but cannot be read.',
    hint: 'Check the permissions of the file.',
    httpStatus: 400,
    exitCode: 1,
  },
  FILE_EXISTS: {
    meaning: 'A file to be written already exists; nothing was written.',
    hint: 'Name another file.',
    httpStatus: 409,
    exitCode: 2,
  },
  FILE_NOT_WRITTEN: {
    meaning: 'A file or folder cannot be written.',
    hint: 'Check the folder, its permissions and the free disk space.',
    httpStatus: 500,
    exitCode: 1,
  },
  FORMAT_UNKNOWN: {
    meaning: 'The format of a file is not recognized, or no format has that name.',
    hint: 'Name the format with --format.',
    httpStatus: 400,
    exitCode: 2,
  },
  FORMAT_LIMIT: {
    meaning: 'The format cannot contain a value to be written.',
    hint: 'Use JSON Lines, which can contain all values.',
    httpStatus: 400,
    exitCode: 1,
  },
  INPUT_INVALID: {
    meaning: 'A file to be imported has problems.',
    hint: 'Correct the listed problems and import again.',
    httpStatus: 400,
    exitCode: 3,
  },
  DOSSIER_NOT_FOUND: {
    meaning: 'The graph has no dossier with this id.',
    hint: 'Run "onrecord status" to see the dossiers.',
    httpStatus: 404,
    exitCode: 2,
  },
  DOSSIER_CHANGED: {
    meaning: 'Another load changed the graph in the meantime.',
    hint: 'Run the command again.',
    httpStatus: 409,
    exitCode: 1,
  },
  LOAD_UNFINISHED: {
    meaning: 'A batched import of the dossier is unfinished.',
    hint: 'Continue it with "onrecord import --batched --resume FILE", or begin again with --restart.',
    httpStatus: 409,
    exitCode: 1,
  },
  LOAD_AT_WORK: {
    meaning: 'Another process is running a batched import of the dossier.',
    hint: 'Wait until it has finished. If it was stopped, continue with --resume.',
    httpStatus: 409,
    exitCode: 1,
  },
  FILE_CHANGED: {
    meaning: 'The file differs from the one that the unfinished load has read, or changed while it was read.',
    hint: 'Use the same file, or begin again with --restart.',
    httpStatus: 409,
    exitCode: 3,
  },
  LOAD_DIFFERS: {
    meaning: 'The unfinished load was begun with --replace and continued without it, or the reverse.',
    hint: 'Continue with the same option, or begin again with --restart.',
    httpStatus: 409,
    exitCode: 1,
  },
  RECORD_REFERRED: {
    meaning: 'Another record refers to a record that a batched import would reject or remove.',
    hint: 'Correct the file and begin again with --restart, or first change the record that refers to it.',
    httpStatus: 409,
    exitCode: 3,
  },
  // Operations
  INPUT_NULL: {
    meaning: 'A filter or a part of it is null.',
    hint: 'Omit the field to apply no filter, or use isNull to find absent values.',
    httpStatus: 400,
    exitCode: 3,
  },
  ID_INVALID: {
    meaning: 'The text is not a valid id.',
    hint: 'Write an id as "local-id" or "dossier:local-id".',
    httpStatus: 400,
    exitCode: 3,
  },
  CURSOR_INVALID: {
    meaning: 'The text is not a cursor of this list.',
    hint: 'Use a cursor from a page of this list, unchanged.',
    httpStatus: 400,
    exitCode: 3,
  },
  CURSOR_OTHER_ORDER: {
    meaning: 'The cursor comes from a page of this list with another order, other keys or another unit.',
    hint: 'Use the cursor with the order, keys and unit of the page it came from.',
    httpStatus: 400,
    exitCode: 3,
  },
  PAGE_INVALID: {
    meaning: 'The page is requested from both ends, or its size is out of range.',
    hint: 'Request 1 to 100 records, with either first or last.',
    httpStatus: 400,
    exitCode: 3,
  },
  VALUE_INVALID: {
    meaning: 'A value is out of range or contradicts another value.',
    hint: 'Enter an allowed value, as the reference describes it.',
    httpStatus: 400,
    exitCode: 3,
  },
  ORDER_INVALID: {
    meaning: 'The order does not exist, is given twice, or there are too many orders.',
    hint: 'Use at most two different orders.',
    httpStatus: 400,
    exitCode: 3,
  },
  LIMIT_EXCEEDED: {
    meaning: 'The operation exceeds the cost limit: it is too deep, too wide or reads too many records.',
    hint: 'Request less, or use several operations.',
    httpStatus: 400,
    exitCode: 3,
  },
  SERVER_BUSY: {
    meaning: 'Too many operations are running and waiting.',
    hint: 'Try again after the seconds of the header Retry-After.',
    httpStatus: 503,
    exitCode: 1,
  },
  SERVER_STOPPING: {
    meaning: 'The server is being stopped and did not finish the operation.',
    hint: 'Try again after the seconds of the header Retry-After.',
    httpStatus: 503,
    exitCode: 1,
  },
  RATE_LIMITED: {
    meaning: 'The operations of a client have cost more than its rate allows.',
    hint: 'Try again after the seconds of the header Retry-After, with smaller or fewer operations.',
    httpStatus: 429,
    exitCode: 1,
  },
  OPERATION_INVALID: {
    meaning: 'The operation to execute is not specified, or its type is not supported.',
    hint: 'Send one operation, or name one of them in operationName.',
    httpStatus: 400,
    exitCode: 3,
  },
  DOCUMENT_NOT_TRUSTED: {
    meaning:
      'The server executes only trusted documents (ONRECORD_TRUSTED_DOCUMENTS), and the request has another one.',
    hint: 'Send a document exactly as it is listed, or its SHA-256 as "documentId".',
    httpStatus: 403,
    exitCode: 3,
  },
  WRITES_REFUSED: {
    meaning: 'The operation is a mutation, and this server accepts none because it can verify no tokens.',
    hint: 'Import dossiers with the command line, or set ONRECORD_AUTH_SECRET or ONRECORD_AUTH_JWKS for the server.',
    httpStatus: 403,
    exitCode: 3,
  },
  TOKEN_MISSING: {
    meaning: 'The request needs a token, and has none.',
    hint: 'Send a token as "Authorization: Bearer ...". "onrecord token" creates one; a server on your own machine prints one.',
    httpStatus: 401,
    exitCode: 3,
  },
  TOKEN_WRONG: {
    meaning: 'The token of the request is malformed, has expired, or is not for this server.',
    hint: 'Use a valid token of this server.',
    httpStatus: 401,
    exitCode: 3,
  },
  TOKEN_KEYS_UNREACHABLE: {
    meaning: 'The keys of ONRECORD_AUTH_JWKS cannot be read, so that no token can be verified.',
    hint: 'Try again in a moment. If it fails again, check ONRECORD_AUTH_JWKS.',
    httpStatus: 503,
    exitCode: 1,
  },
  ROLE_INSUFFICIENT: {
    meaning: 'The token is valid, and its role does not allow this.',
    hint: 'Use a token with the required role: editor for mutations, admin for metrics.',
    httpStatus: 403,
    exitCode: 3,
  },
  BOOKMARK_INVALID: {
    meaning: 'The header x-onrecord-bookmark contains something else than bookmarks of this graph.',
    hint: 'Send the value of the same header of a response of this server, or omit the header.',
    httpStatus: 400,
    exitCode: 3,
  },
  // HTTP
  HOST_REFUSED: {
    meaning: 'The host name of the HTTP request is not one of the server.',
    hint: 'Use the address that the server prints at the start, or add the host name to ONRECORD_HOSTS.',
    httpStatus: 421,
    exitCode: 1,
  },
  BODY_INVALID: {
    meaning: 'The body of the HTTP request is not a JSON object.',
    hint: 'Send one JSON object with "query".',
    httpStatus: 400,
    exitCode: 1,
  },
  BODY_TOO_LARGE: {
    meaning: 'The body of the HTTP request is larger than 1 MB.',
    hint: 'Send at most 1 MB, or import the file with the command line.',
    httpStatus: 413,
    exitCode: 1,
  },
  MEDIA_TYPE_UNSUPPORTED: {
    meaning: 'The media type or encoding of the HTTP request is not supported.',
    hint: 'Send "content-type: application/json", in UTF-8.',
    httpStatus: 415,
    exitCode: 1,
  },
  HEADERS_TOO_LARGE: {
    meaning: 'The headers of the HTTP request are larger than 16 kB, or more than 100.',
    hint: 'Send fewer or shorter headers.',
    httpStatus: 431,
    exitCode: 1,
  },
  EXPECTATION_FAILED: {
    meaning: 'The header Expect of the HTTP request has an unknown value.',
    hint: 'Omit the header, or send "Expect: 100-continue".',
    httpStatus: 417,
    exitCode: 1,
  },
  REQUEST_TIMEOUT: {
    meaning: 'The HTTP request was not complete within the time limit.',
    hint: 'Send the headers within 10 s and the whole request within 30 s.',
    httpStatus: 408,
    exitCode: 1,
  },
  REQUEST_INVALID: {
    meaning: 'The HTTP request is malformed.',
    hint: 'Send a well-formed HTTP request.',
    httpStatus: 400,
    exitCode: 1,
  },
  PATH_NOT_FOUND: {
    meaning: 'The path does not exist.',
    hint: 'Send GraphQL requests to /graphql.',
    httpStatus: 404,
    exitCode: 1,
  },
  NOT_READY: {
    meaning: 'The graph is not available, or not yet prepared by this version.',
    hint: 'Try again in a few seconds.',
    httpStatus: 503,
    exitCode: 5,
  },
  INTERNAL: {
    meaning: 'The program has an internal error.',
    hint: 'Report it with the id of the request.',
    httpStatus: 500,
    exitCode: 1,
  },
} as const satisfies Record<string, ErrorCodeEntry>;

/** The codes of Apollo Server and graphql-js, with their meaning and the next step. */
export const graphqlCodes: Readonly<Record<string, Pick<ErrorCodeEntry, 'meaning' | 'hint'>>> = {
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The text is not valid GraphQL.',
    hint: 'Correct the GraphQL text at the given position.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The operation does not match the schema.',
    hint: 'Compare the operation with the schema.',
  },
  BAD_USER_INPUT: {
    meaning: 'A variable or argument has a value that its type does not allow.',
    hint: 'Compare the variables with the schema.',
  },
  BAD_REQUEST: {
    meaning: 'The HTTP request does not contain a GraphQL request.',
    hint: 'Send a JSON object with "query" by POST, with "content-type: application/json".',
  },
};

interface ErrorCodeEntry {
  readonly meaning: string;
  readonly hint: string;
  readonly httpStatus: number;
  readonly exitCode: number;
}

/** A stable code of the table, for use by programs. */
export type ErrorCode = keyof typeof errorCodes;

/** A failure that a user can cause or repair: a message with the value found, a stable code and the next step. */
export class KnownError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  /** After this time, the same request may succeed. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { hint?: string; cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'KnownError';
    this.code = code;
    this.hint = options.hint ?? errorCodes[code].hint;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
