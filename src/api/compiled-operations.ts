import type { ApolloServerPlugin } from '@apollo/server';
import { execute } from './execute.js';
import type { Engine, OperationRequest } from './execute.js';

/** What the HTTP layer says of one request. */
export interface RequestContext {
  readonly explain: OperationRequest['explain'];
  readonly signal: AbortSignal;
}

/** Lets Apollo Server parse and validate, and answers the operation by one compiled statement instead of resolvers. */
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
          if (data === undefined) response.http.status = 400;
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
