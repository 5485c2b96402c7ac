/**
 * Every failure that a user can cause, or can mend, has a code in this one table.
 *
 * `meaning` says what has happened; `hint` is the next step that is shown when the place that found the failure has no better one;
 * `httpStatus` is what HTTP answers; `exitCode` is what the command line ends with
 * (1 failure, 2 usage or not found, 3 input invalid, 5 database not reachable).
 */
export const errorCodes = {
  // Settings and the machine
  SETTING_INVALID: {
    meaning: 'A setting has a value that it cannot have.',
    hint: 'Mend the setting and start again.',
    httpStatus: 500,
    exitCode: 2,
  },
  PORT_TAKEN: {
    meaning: 'Another program listens on the port.',
    hint: 'Choose another port with ONRECORD_PORT.',
    httpStatus: 500,
    exitCode: 1,
  },
  NEO4J_NOT_AVAILABLE: {
    meaning: 'No Neo4j is named, and nothing is there that could start one.',
    hint: 'Set NEO4J_URI, or install Java 17 and Maven, or start Docker.',
    httpStatus: 503,
    exitCode: 5,
  },
  LOCAL_NEO4J_FAILED: {
    meaning: 'The local Neo4j could not be fetched or started, or ended early.',
    hint: 'Read the log named above.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_UNREACHABLE: {
    meaning: 'Neo4j does not answer, or has no database of that name.',
    hint: 'Check that Neo4j runs and that NEO4J_URI names it.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_UNAUTHORIZED: {
    meaning: 'Neo4j refused the user or the password.',
    hint: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.',
    httpStatus: 503,
    exitCode: 5,
  },
  STORE_FAILED: {
    meaning: 'Neo4j could not do what it was asked.',
    hint: 'Try again; if it stays, look into the log of Neo4j.',
    httpStatus: 500,
    exitCode: 1,
  },
  STORE_TIMEOUT: {
    meaning: 'Neo4j took longer than the time limit of the read or write.',
    hint: 'Ask for less, or raise the time limit.',
    httpStatus: 504,
    exitCode: 1,
  },
  SCHEMA_VERSION_NEWER: {
    meaning: 'A newer Onrecord has written this graph.',
    hint: 'Start a newer Onrecord on this graph.',
    httpStatus: 500,
    exitCode: 1,
  },
  EVIDENCE_TOO_LARGE: {
    meaning: 'More statements bear on a claim than its derived values can be worked out from.',
    hint: 'Leave out the derived values of this claim.',
    httpStatus: 400,
    exitCode: 1,
  },
  // The schema folder
  MODEL_INVALID: {
    meaning: 'The schema folder declares something that cannot be.',
    hint: 'Mend the schema folder.',
    httpStatus: 500,
    exitCode: 1,
  },
  // The command line
  OPTION_INVALID: {
    meaning: 'An argument of a command has a value that it cannot have.',
    hint: 'Run the command with --help to see what it takes.',
    httpStatus: 400,
    exitCode: 2,
  },
  VARIABLES_INVALID: {
    meaning: 'The variables of a query are not a JSON object.',
    hint: "Write a JSON object, for example --variables '{\"id\": \"ven\"}', or --variables @FILE.",
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
    meaning: 'There is no such file or folder.',
    hint: 'Check the path.',
    httpStatus: 400,
    exitCode: 2,
  },
  FILE_UNREADABLE: {
    meaning: 'The file is there and cannot be read.',
    hint: 'Check the rights of the file.',
    httpStatus: 400,
    exitCode: 1,
  },
  FILE_EXISTS: {
    meaning: 'A file that would be written is there already; nothing was written.',
    hint: 'Name another file.',
    httpStatus: 409,
    exitCode: 2,
  },
  FILE_NOT_WRITTEN: {
    meaning: 'A file or folder cannot be written.',
    hint: 'Check the folder, its rights and the room on the disk.',
    httpStatus: 500,
    exitCode: 1,
  },
  FORMAT_UNKNOWN: {
    meaning: 'The format of a file is not recognized, or there is none of that name.',
    hint: 'Name the format with --format.',
    httpStatus: 400,
    exitCode: 2,
  },
  FORMAT_LIMIT: {
    meaning: 'The format cannot hold what would have to be written.',
    hint: 'Choose JSON Lines, which holds everything.',
    httpStatus: 400,
    exitCode: 1,
  },
  INPUT_INVALID: {
    meaning: 'A file that should be loaded cannot be taken.',
    hint: 'Mend the places named.',
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
    meaning: 'Another load has changed the graph meanwhile.',
    hint: 'Run it again.',
    httpStatus: 409,
    exitCode: 1,
  },
  LOAD_UNFINISHED: {
    meaning: 'A load of the dossier in batches has not come to its end.',
    hint: 'Go on with it, "onrecord import --batched --resume FILE", or begin anew with --restart.',
    httpStatus: 409,
    exitCode: 1,
  },
  LOAD_AT_WORK: {
    meaning: 'Another process is at work on a load of the dossier in batches.',
    hint: 'Wait for it; where it was killed, go on with --resume.',
    httpStatus: 409,
    exitCode: 1,
  },
  FILE_CHANGED: {
    meaning: 'The file is not the one that the unfinished load has read, or was changed while it was read.',
    hint: 'Give the same file, or begin anew with --restart.',
    httpStatus: 409,
    exitCode: 3,
  },
  LOAD_DIFFERS: {
    meaning:
      'The unfinished load was begun with --replace and is to go on without it, or the other way round.',
    hint: 'Go on as it was begun, or begin anew with --restart.',
    httpStatus: 409,
    exitCode: 1,
  },
  RECORD_REFERRED: {
    meaning: 'A record that a load in batches would leave out or remove is referred to by another one.',
    hint: 'Mend the file and begin anew with --restart, or change what refers to it first.',
    httpStatus: 409,
    exitCode: 3,
  },
  // Operations
  INPUT_NULL: {
    meaning: 'A filter, or a part of one, is null.',
    hint: 'Leave the field out for no filter, or ask for absence with isNull.',
    httpStatus: 400,
    exitCode: 3,
  },
  ID_INVALID: {
    meaning: 'The text cannot be an id.',
    hint: 'An id is "local-id" or "dossier:local-id".',
    httpStatus: 400,
    exitCode: 3,
  },
  CURSOR_INVALID: {
    meaning: 'The text is no cursor, or not one of this list.',
    hint: 'Use a cursor that a page gave you, unchanged.',
    httpStatus: 400,
    exitCode: 3,
  },
  CURSOR_OTHER_ORDER: {
    meaning: 'The cursor comes from a page of the same list in another order, by other keys or another unit.',
    hint: 'Use the cursor with the order, keys and unit of the page it came from.',
    httpStatus: 400,
    exitCode: 3,
  },
  PAGE_INVALID: {
    meaning: 'The page is asked for from both ends, or its size is out of bounds.',
    hint: 'Ask for 1 to 100, by first or by last.',
    httpStatus: 400,
    exitCode: 3,
  },
  VALUE_INVALID: {
    meaning: 'A value is out of its bounds, or does not fit the others.',
    hint: 'Mend the value.',
    httpStatus: 400,
    exitCode: 3,
  },
  ORDER_INVALID: {
    meaning: 'There is no such order, or it is named twice, or there are too many.',
    hint: 'Name at most two different orders.',
    httpStatus: 400,
    exitCode: 3,
  },
  LIMIT_EXCEEDED: {
    meaning: 'The operation is larger than is answered: too deep, too wide, or too many records.',
    hint: 'Ask for less at once, or in several operations.',
    httpStatus: 400,
    exitCode: 3,
  },
  OPERATION_INVALID: {
    meaning: 'It is not said which operation is meant, or it is of a kind that is not served.',
    hint: 'Send one operation, or name one of the document in operationName.',
    httpStatus: 400,
    exitCode: 3,
  },
  WRITES_REFUSED: {
    meaning: 'The operation is a mutation, and this server takes none: it has no ONRECORD_WRITE_TOKEN.',
    hint: 'Load dossiers with the command line, or set ONRECORD_WRITE_TOKEN where the server runs.',
    httpStatus: 403,
    exitCode: 3,
  },
  TOKEN_MISSING: {
    meaning: 'The operation is a mutation, and comes without the token that writing takes.',
    hint: 'Send the value of ONRECORD_WRITE_TOKEN as "Authorization: Bearer ...".',
    httpStatus: 401,
    exitCode: 3,
  },
  TOKEN_WRONG: {
    meaning: 'The operation is a mutation, and its token is not the one that writing takes.',
    hint: 'Send the value of ONRECORD_WRITE_TOKEN, as it is set where the server runs.',
    httpStatus: 401,
    exitCode: 3,
  },
  // HTTP
  HOST_REFUSED: {
    meaning: 'The HTTP request names a host that is not the server.',
    hint: 'Use the address that the server prints when it starts, or add the name to ONRECORD_HOSTS.',
    httpStatus: 421,
    exitCode: 1,
  },
  BODY_INVALID: {
    meaning: 'The body of the HTTP request is no JSON object.',
    hint: 'Send one JSON object with "query".',
    httpStatus: 400,
    exitCode: 1,
  },
  BODY_TOO_LARGE: {
    meaning: 'The body of the HTTP request is larger than 1 MB.',
    hint: 'Send at most 1 MB.',
    httpStatus: 413,
    exitCode: 1,
  },
  MEDIA_TYPE_UNSUPPORTED: {
    meaning: 'The body of the HTTP request is encoded in a way that is not read.',
    hint: 'Send "content-type: application/json", in UTF-8.',
    httpStatus: 415,
    exitCode: 1,
  },
  HEADERS_TOO_LARGE: {
    meaning: 'The headers of the HTTP request are too large.',
    hint: 'Send fewer or shorter headers.',
    httpStatus: 431,
    exitCode: 1,
  },
  REQUEST_INVALID: {
    meaning: 'The HTTP request is not well formed.',
    hint: 'Send a well-formed HTTP request.',
    httpStatus: 400,
    exitCode: 1,
  },
  PATH_NOT_FOUND: {
    meaning: 'There is nothing at this path.',
    hint: 'The endpoint is /graphql.',
    httpStatus: 404,
    exitCode: 1,
  },
  NOT_READY: {
    meaning: 'The graph cannot be asked, or is not prepared by this version.',
    hint: 'Try again in a few seconds.',
    httpStatus: 503,
    exitCode: 5,
  },
  INTERNAL: {
    meaning: 'A fault of the program.',
    hint: 'Please report it, with the id of the request.',
    httpStatus: 500,
    exitCode: 1,
  },
} as const satisfies Record<string, ErrorCodeEntry>;

/** Codes that Apollo Server and graphql-js give of themselves, each with what it means and the next step. */
export const graphqlCodes: Readonly<Record<string, Pick<ErrorCodeEntry, 'meaning' | 'hint'>>> = {
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The text is no GraphQL.',
    hint: 'Mend the GraphQL text at the place named.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The operation asks for something that the schema does not have.',
    hint: 'Compare the operation with the schema.',
  },
  BAD_USER_INPUT: {
    meaning: 'A variable or argument has a value that its type does not allow.',
    hint: 'Compare the variables with the schema.',
  },
  BAD_REQUEST: {
    meaning: 'The HTTP request holds no GraphQL request.',
    hint: 'Send a JSON object with "query" by POST, with "content-type: application/json".',
  },
};

interface ErrorCodeEntry {
  readonly meaning: string;
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
