/** The fields of a record or of the dossier, as written in a file. */
export type RecordFields = Readonly<Record<string, unknown>>;

/** One change to the text of a dossier. `section` is the name of a list, `id` an id as written in it. */
export type DossierEdit =
  /** A new record; its fields contain its id. */
  | { readonly kind: 'ADD'; readonly section: string; readonly record: RecordFields }
  /** New values of fields of a record; undefined removes a field. */
  | { readonly kind: 'SET'; readonly section: string; readonly id: string; readonly fields: RecordFields }
  /** New values of fields of the dossier itself. */
  | { readonly kind: 'SET_DOSSIER'; readonly fields: RecordFields }
  | { readonly kind: 'REMOVE'; readonly section: string; readonly id: string };
