import type { Logger } from 'pino';
import type { Caller } from '../auth/access.js';
import type { DossierPayload, Writer } from '../dossier-writer.js';
import type { EndedRequest } from './ended-request.js';

/** The lines of the log that say who has written what, and who was refused. They have `"audit":true`, and no token. */
export interface AuditLog {
  onWrite(
    write: DossierPayload & {
      readonly mutation: keyof Writer;
      readonly requestId: string;
      readonly caller: Caller;
    },
  ): void;
  /** Logs a request that was refused; ignores others. */
  onRequest(request: EndedRequest): void;
}

/** The codes of requests that a client may not make. */
const refusals: ReadonlySet<string> = new Set([
  'DOCUMENT_NOT_TRUSTED',
  'HOST_REFUSED',
  'RATE_LIMITED',
  'ROLE_INSUFFICIENT',
  'TOKEN_MISSING',
  'TOKEN_WRONG',
  'WRITES_REFUSED',
]);

/** Creates the audit log of a server: lines of its log that do not depend on the level, except for `silent`. */
export function createAuditLog(log: Logger): AuditLog {
  const audit = log.child({ audit: true }, { level: log.level === 'silent' ? 'silent' : 'info' });
  return {
    onWrite: ({ requestId, caller: { subject, role }, mutation, userErrors, moreUserErrors, ...payload }) => {
      const { dossiers, dryRun, created, changed, removed, unchanged } = payload;
      const loads = dossiers.map(({ dossier, load }) => ({ dossier, load }));
      const problems = userErrors.length + moreUserErrors;
      const counts = { created, changed, removed, unchanged, problems };
      audit.info({ requestId, subject, role, mutation, dryRun, loads, ...counts }, 'write');
    },
    onRequest: ({ requestId, method, path, codes, caller, address }) => {
      const code = codes.find((each) => refusals.has(each));
      if (code === undefined) return;
      const { subject = null, role = null } = caller ?? {};
      audit.info({ requestId, subject, role, address, method, path, code }, 'refused');
    },
  };
}
