import importDossierText from '../operations/import-dossier.graphql?raw';
import { askServer, type ServerError } from './ask-server.js';
import type { Draft } from './draft-state.js';
import type { SentProblem } from './sent-problem.js';

/** What an import has changed, or would change. Counts are of nodes and relationships together. */
export interface SendCounts {
  /** The id of the load; null if nothing was written. */
  readonly load: string | null;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** The result of an import, or of its dry run. */
export type SendResult =
  | { readonly kind: 'DONE'; readonly counts: SendCounts }
  | { readonly kind: 'PROBLEMS'; readonly problems: ReadonlyArray<SentProblem> }
  /** Another load has changed the dossier since the draft was opened. */
  | { readonly kind: 'CHANGED' };

interface Sent {
  readonly importDossier: (SendCounts & { readonly userErrors: ReadonlyArray<SentProblem> }) | null;
}

/** Imports a draft, or reports what that would change. A failure of the server is reported as a problem. */
export async function sendDossier({ yaml, base }: Draft, mode: 'DRY_RUN' | 'WRITE'): Promise<SendResult> {
  const variables = { text: yaml, basedOn: base.load, dryRun: mode === 'DRY_RUN' };
  const { data, errors } = await askServer<Sent>(importDossierText, variables);
  const payload = data?.importDossier;
  if (payload && payload.userErrors.length > 0) return { kind: 'PROBLEMS', problems: payload.userErrors };
  if (payload) return { kind: 'DONE', counts: payload };
  if (errors?.some(({ extensions }) => extensions?.code === 'DOSSIER_CHANGED')) return { kind: 'CHANGED' };
  return { kind: 'PROBLEMS', problems: (errors ?? [noAnswer]).map(problemOf) };
}

const noAnswer: ServerError = { message: 'The server sent no answer.' };

/** Returns an error of the server as a problem. */
export function problemOf({ message, extensions }: ServerError): SentProblem {
  return { message, hint: extensions?.hint ?? 'Try again in a moment. The draft stays in this browser.' };
}
