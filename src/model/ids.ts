/**
 * Ids. A *local id* is an id as written in a dossier (`c.agreed`, `ven`). A *stored id* is the local id of a shared record, or
 * `dossier:local` for an own record of a dossier. Source: our own decision.
 */

/** The maximum length of a local id, in characters. */
export const maxIdLength = 200;

const localId = /^[a-z0-9][a-z0-9._-]*$/;

/** Returns whether a text is a local id: lower-case letters, digits, `.`, `_`, `-`, starting with a letter or digit. Ids of dossiers have the same form. */
export function isLocalId(text: string): boolean {
  return text.length <= maxIdLength && localId.test(text);
}

/** Returns whether a text is a local id, or two of them separated by a colon. */
export function isId(text: string): boolean {
  const { dossier, local } = splitId(text);
  return isLocalId(local) && (dossier === null || isLocalId(dossier));
}

/** Returns the stored id of an own record of a dossier. */
export function ownId(dossier: string, local: string): string {
  return `${dossier}:${local}`;
}

/** Splits an id at its first colon; `dossier` is null if there is none. */
export function splitId(id: string): { readonly dossier: string | null; readonly local: string } {
  const colon = id.indexOf(':');
  if (colon < 0) return { dossier: null, local: id };
  return { dossier: id.slice(0, colon), local: id.slice(colon + 1) };
}

/** Returns an id as the dossier itself writes it: ids of its own records without the prefix. */
export function idWithin(dossier: string, id: string): string {
  const parts = splitId(id);
  return parts.dossier === dossier ? parts.local : id;
}
