import type { ApolloServerPlugin } from '@apollo/server';
import { statusOfRefusal } from './errors.js';
import { execute } from './execute.js';
import type { Engine, OperationRequest } from './execute.js';

/** What the HTTP layer says of one request. */
export interface RequestContext {
  readonly explain: OperationRequest['explain'];
  readonly writer: OperationRequest['writer'];
  readonly signal: AbortSignal;
}

/** Lets Apollo Server parse and validate, and answers the operation itself: reads by one compiled statement instead of resolvers. */
export function compiledOperations(engine: Engine): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ document, request, contextValue, response }) => {
          const { data, errors, extensions } = await execute(engine, {
            document,
            // As it was asked: Apollo forgets a name that the document does not have, which would ask another operation.
            operationName: request.operationName === '' ? null : request.operationName,
            variables: request.variables,
            ...contextValue,
          });
          if (data === undefined) response.http.status = statusOfRefusal(errors);
          // RFC 6750 asks for it; browsers ask nobody for a token because of it.
          if (response.http.status === 401) response.http.headers.set('www-authenticate', 'Bearer');
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
      }),
  };
}
