import { errorCodes, graphqlCodes } from '../errors.js';
import { problemCodes } from '../model/problem-codes.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';

/** The page of the codes: failures, those that GraphQL gives of itself, and problems of dossiers. */
export function errorsPage(): Page {
  return {
    file: 'errors.md',
    text: paragraphs(
      '# Error codes',
      writtenBy,
      intro,
      '## Failures',
      'HTTP is the status where the failure meets the whole HTTP request; what befalls an operation that runs, or one of its roots, ' +
        'stands in an answer of status 200. Exit is what the command line ends with: 1 failure, 2 usage or not found, ' +
        '3 input invalid, 5 database not reachable.',
      table(
        ['Code', 'What it means', 'What to do', 'HTTP', 'Exit'],
        Object.entries(errorCodes).map(([name, { meaning, hint, httpStatus, exitCode }]) => [
          code(name),
          meaning,
          hint,
          String(httpStatus),
          String(exitCode),
        ]),
      ),
      '## From GraphQL itself',
      table(
        ['Code', 'What it means', 'What to do'],
        Object.entries(graphqlCodes).map(([name, { meaning, hint }]) => [code(name), meaning, hint]),
      ),
      '## Problems of dossiers',
      'Shown as `file:line:column CODE message` with the next step below; `--json` gives each as a line of JSON. Exit code 3.',
      table(
        ['Code', 'What it means'],
        Object.entries(problemCodes).map(([name, meaning]) => [code(name), meaning]),
      ),
    ),
  };
}

const intro = `Codes are stable; messages are for people and may change. In an answer the code stands in \`extensions.code\` of an
error, the next step in \`extensions.hint\`. The place that finds a failure often has a better next step than the one below.`;
