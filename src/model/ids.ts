/**
 * Ids. A *local id* is what a dossier's author writes (`c.agreed`, `ven`); a *stored id* is the local id of a shared record,
 * or `dossier:local` for a record that one dossier owns. Source: our own decision.
 */

/** The longest local id, in characters. */
export const maxIdLength = 200;

const localId = /^[a-z0-9][a-z0-9._-]*$/;

/** Whether the text is a local id: small letters, digits, `.`, `_`, `-`, first a letter or digit. Ids of dossiers are such, too. */
export function isLocalId(text: string): boolean {
  return text.length <= maxIdLength && localId.test(text);
}

/** Whether the text is a local id, or two of them with a colon between. */
export function isId(text: string): boolean {
  const { dossier, local } = splitId(text);
  return isLocalId(local) && (dossier === null || isLocalId(dossier));
}

/** Gives the stored id of a record that a dossier owns. */
export function ownId(dossier: string, local: string): string {
  return `${dossier}:${local}`;
}

/** Takes an id apart at its first colon; `dossier` is null where there is none. */
export function splitId(id: string): { readonly dossier: string | null; readonly local: string } {
  const colon = id.indexOf(':');
  if (colon < 0) return { dossier: null, local: id };
  return { dossier: id.slice(0, colon), local: id.slice(colon + 1) };
}

/** Gives an id as a dossier itself writes it: its own records without its prefix. */
export function idWithin(dossier: string, id: string): string {
  const parts = splitId(id);
  return parts.dossier === dossier ? parts.local : id;
}
