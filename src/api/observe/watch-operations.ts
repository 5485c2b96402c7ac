import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { errorCodes } from '../../errors.js';
import type { ErrorCode } from '../../errors.js';
import type { RequestContext } from '../compiled-operations.js';

/**
 * Returns a plugin that notes the error codes of each response, adds the id of the request to errors that the client has not caused, and
 * logs slow operations by the SHA-256 hash of their text: the log contains no text of clients.
 */
export function watchOperations(log: Logger, slowMs: number): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const startedAtMs = performance.now();
      return Promise.resolve({
        willSendResponse: (context) => {
          noteErrors(context);
          const durationMs = Math.round(performance.now() - startedAtMs);
          const { requestId } = context.contextValue;
          const { queryHash: documentSha256, operation } = context;
          if (durationMs >= slowMs)
            log.warn({ requestId, documentSha256, type: operation?.operation, durationMs }, 'slow operation');
          return Promise.resolve();
        },
      });
    },
  };
}

function noteErrors({ response, contextValue }: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  if (response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  const { errors } = singleResult;
  if (!errors) return;
  contextValue.noteCodes(errors.map(codeOf));
  singleResult.errors = errors.map((error) =>
    isOurs(codeOf(error))
      ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
      : error,
  );
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL';
}

/** Returns whether an error is one of the server or the database, which its log explains. */
function isOurs(code: string): boolean {
  return code in errorCodes && errorCodes[code as ErrorCode].httpStatus >= 500; // a key of the table
}
