import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

interface QueryFlags {
  readonly variables?: string;
  readonly operation?: string;
  readonly url?: string;
  readonly token?: string;
}

const help = `
Examples:
  onrecord query '{ claims(first: 3) { edges { node { id text } } } }'
  onrecord query docs/questions/02-the-chain-of-a-claim.graphql
  onrecord query --url http://127.0.0.1:4000 --variables '{"id": "ven"}' question.graphql`;

/** Adds the command `query`. */
export function addQuery(program: Command, { project, done }: CommandContext): void {
  program
    .command('query')
    .description('run a GraphQL query and print the answer as JSON')
    .argument('<query>', 'the text of the query, a file with it, or - for standard input')
    .option('--variables <json>', 'variables as a JSON object, or @ and a file with them')
    .option('--operation <name>', 'operation to run, if the text has several')
    .option('--url <address>', 'address of a running server; otherwise the graph is read directly')
    .option('--token <token>', 'token for the server at --url (see "onrecord help token")')
    .addHelpText('after', help)
    .action(async (source: string, flags: QueryFlags) => {
      const { variables = null, operation = null, url = null, token = null } = flags;
      const { query } = await import('../query.js');
      done(await query(project, { source, variables, operation, url, token }));
    });
}
