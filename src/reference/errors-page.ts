import { errorCodes, graphqlCodes } from '../errors.js';
import { adviceCodes } from '../model/advice-codes.js';
import { problemCodes } from '../model/problem-codes.js';
import { verificationCodes } from '../model/verification-codes.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';

/** Returns the page of the error codes: failures, codes of GraphQL itself, and problems of dossiers. */
export function errorsPage(): Page {
  return {
    file: 'errors.md',
    text: paragraphs(
      '# Error codes',
      writtenBy,
      intro,
      '## Failures',
      'HTTP is the status code if the whole HTTP request fails; if an operation that runs, or one of its root fields, fails, the ' +
        'status is 200. Exit is the exit code of the command line: 1 failure, 2 wrong usage or not found, ' +
        '3 invalid input, 5 database not reachable.',
      table(
        ['Code', 'Meaning', 'Next step', 'HTTP', 'Exit'],
        Object.entries(errorCodes).map(([name, { meaning, hint, httpStatus, exitCode }]) => [
          code(name),
          meaning,
          hint,
          String(httpStatus),
          String(exitCode),
        ]),
      ),
      '## Codes of GraphQL itself',
      table(
        ['Code', 'Meaning', 'Next step'],
        Object.entries(graphqlCodes).map(([name, { meaning, hint }]) => [code(name), meaning, hint]),
      ),
      '## Problems of dossiers',
      'The command line prints `file:line:column CODE message` with the next step below it, or one line of JSON for each problem with `--json`. The exit code is 3.',
      table(
        ['Code', 'Meaning'],
        Object.entries(problemCodes).map(([name, meaning]) => [code(name), meaning]),
      ),
      '## Advice on dossiers',
      'What is allowed, but may be a slip: `onrecord validate --advice`, `importDossier(advice: true)` and the page `/write` show it. It rejects nothing and does not change the exit code.',
      table(
        ['Code', 'Meaning'],
        Object.entries(adviceCodes).map(([name, meaning]) => [code(name), meaning]),
      ),
      '## Passages and quotations',
      'What `onrecord verify` reports. The exit code is 3, except for what has moved or is translated.',
      table(
        ['Code', 'Meaning'],
        Object.entries(verificationCodes).map(([name, meaning]) => [code(name), meaning]),
      ),
    ),
  };
}

const intro = `Codes are stable; messages are for people and may change. In an answer, \`extensions.code\` of an error is the code and
\`extensions.hint\` the next step. The hint in an answer is often more specific than the one below.`;
