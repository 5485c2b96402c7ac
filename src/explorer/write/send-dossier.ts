import importDossierText from '../operations/import-dossier.graphql?raw';

/** A problem that the server reports for a text. */
export interface SentProblem {
  readonly message: string;
  readonly hint: string;
  readonly path: string;
}

/** What an import has changed, or would change. Counts are of nodes and relationships together. */
export interface SendReport {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly problems: ReadonlyArray<SentProblem>;
}

interface SentAnswer {
  readonly data?: {
    readonly importDossier:
      (Omit<SendReport, 'problems'> & { readonly userErrors: SendReport['problems'] }) | null;
  } | null;
  readonly errors?: ReadonlyArray<{
    readonly message: string;
    readonly extensions?: { readonly hint?: string };
  }>;
}

const noAnswer: NonNullable<SentAnswer['errors']>[number] = { message: 'The server sent no answer.' };

/**
 * Imports the text of a dossier, or reports what that would change. A failure of the server is reported as a problem without a path.
 */
export async function sendDossier(
  text: string,
  { token, dryRun }: { readonly token: string; readonly dryRun: boolean },
): Promise<SendReport> {
  const answer = await post({ query: importDossierText, variables: { text, dryRun } }, token);
  const payload = answer.data?.importDossier;
  if (payload) return { ...payload, problems: payload.userErrors };
  const problems = (answer.errors ?? [noAnswer]).map(({ message, extensions }) => ({
    message,
    hint: extensions?.hint ?? 'Try again in a moment. The draft stays in this browser.',
    path: '',
  }));
  return { created: 0, changed: 0, removed: 0, unchanged: 0, problems };
}

async function post(body: object, token: string): Promise<SentAnswer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
    });
    return (await response.json()) as SentAnswer; // by the schema of the server
  } catch {
    return {
      errors: [
        {
          message: 'The server cannot be reached.',
          extensions: { hint: 'Check that it is running. The draft stays in this browser.' },
        },
      ],
    };
  }
}
