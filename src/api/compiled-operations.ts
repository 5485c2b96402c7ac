import type { OperationDefinitionNode } from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import type { KnownError } from '../errors.js';
import { bookmarkHeader } from './bookmarks.js';
import { statusOfRejected, toGraphQLError } from './errors.js';
import { execute } from './execute.js';
import type { Engine, OperationRequest, OperationResponse } from './execute.js';
import { traced } from './observe/traced.js';
import type { TrustedDocuments } from './trusted/trusted-documents.js';

/** The context of one request, from the HTTP layer. */
export interface RequestContext {
  readonly explain: OperationRequest['explain'];
  readonly writer: OperationRequest['writer'];
  readonly client: OperationRequest['client'];
  readonly signal: AbortSignal;
  readonly requestId: string;
  readonly onBehalfOf: OperationRequest['onBehalfOf'];
  /** Receives the codes of the errors in the response. */
  readonly noteCodes: (codes: ReadonlyArray<string>) => void;
  /** Returns the bookmarks of what the request has written, for the header of the response. */
  readonly writtenBookmarks: () => string | null;
}

/**
 * Returns a plugin that validates and executes operations as compiled statements, without resolvers. Apollo Server parses them.
 *
 * Documents that are not trusted are rejected; null trusts all.
 */
export function compiledOperations(
  engine: Engine,
  trusted: TrustedDocuments | null,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async (requestContext) => {
          const { document, source, request, contextValue, response, queryHash, operation } = requestContext;
          // Apollo has no operation if the document does not have the requested one.
          const type = (operation as OperationDefinitionNode | undefined)?.operation;
          const attributes = { 'graphql.document.sha256': queryHash, 'graphql.operation.type': type };
          const refusal = trusted?.whyNot(document, source);
          const { data, errors, extensions } = refusal
            ? rejected(refusal)
            : await traced('graphql operation', attributes, () =>
                execute(engine, {
                  document,
                  // The requested name: Apollo drops a name that the document does not have, so that another operation would be executed.
                  operationName: request.operationName === '' ? null : request.operationName,
                  variables: request.variables,
                  ...contextValue,
                }),
              );
          if (data === undefined) response.http.status = statusOfRejected(errors);
          // RFC 6750 requires the header. Browsers do not prompt for a token because of it.
          if (response.http.status === 401) response.http.headers.set('www-authenticate', 'Bearer');
          const bookmarks = contextValue.writtenBookmarks();
          if (bookmarks !== null) response.http.headers.set(bookmarkHeader, bookmarks);
          const retryAfter = errors?.[0]?.extensions?.['retryAfterSeconds'];
          if (typeof retryAfter === 'number') response.http.headers.set('retry-after', String(retryAfter));
          return {
            http: response.http,
            body: {
              kind: 'single',
              singleResult: {
                ...(data === undefined ? {} : { data }),
                ...(errors ? { errors } : {}),
                ...(extensions ? { extensions } : {}),
              },
            },
          };
        },
        willSendResponse: ({ request, response: { http } }) => {
          if (http.status === 400 && acceptsOnlyJson(request.http?.headers.get('accept'))) http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

function rejected(failure: KnownError): OperationResponse {
  return { errors: [toGraphQLError(failure).toJSON()] };
}

/** Returns whether a client knows only the older media type; it expects 200 for an invalid operation. Source: GraphQL over HTTP, 6.4.1. */
function acceptsOnlyJson(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json');
}
