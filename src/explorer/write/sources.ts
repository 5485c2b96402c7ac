import type { DossierEdit, RecordFields } from '../../dossier/dossier.js';
import { textIn, type DossierRecords } from './dossier-records.js';
import { freeId } from './record-ids.js';

/** What a source is, as the form asks it. */
export type SourceKind =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'STATE'
  | 'MEDIA'
  | 'GROUP'
  | 'UNNAMED_PERSON'
  | 'UNNAMED_GROUP'
  | 'INTERNAL_DOCUMENT'
  | 'OFFICIAL_TEXT';

/** A named actor of the graph that can be chosen. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly iso3: string | null;
  /** What it is, its offices, and for whom it speaks. */
  readonly offices: string;
}

/** Gives the ids of named sources, things and documents, and collects the records that are new. */
export interface RecordMaker {
  readonly edits: DossierEdit[];
  readonly actor: (name: string, kind: SourceKind) => string;
  /** Finds or makes a source: an actor, or a document that shows something. */
  readonly source: (name: string, kind: SourceKind, issuer: string) => string;
  readonly asset: (name: string, category: string) => string;
  readonly newId: (prefix: string, text: string, fallback: string) => string;
}

/**
 * Creates a maker for one change. `known` are actors of the graph: the dossier declares those that are chosen, by their ids. A new
 * named record has an id that contains the dossier's, since the same name elsewhere may be somebody else's.
 */
export function recordMaker(records: DossierRecords, known: ReadonlyArray<KnownActor>): RecordMaker {
  const taken = new Set(records.ids);
  const made = new Map<string, string>();
  const edits: DossierEdit[] = [];
  const taking = (id: string): string => {
    taken.add(id);
    return id;
  };
  const newId = (prefix: string, text: string, fallback: string): string =>
    taking(freeId(taken, { prefix, text, fallback }));
  const add = (section: string, record: RecordFields & { readonly id: string }, name: string): string => {
    edits.push({ kind: 'ADD', section, record });
    made.set(`${section} ${nameKey(name)}`, record.id);
    return record.id;
  };
  const found = (section: string, name: string): string | undefined =>
    made.get(`${section} ${nameKey(name)}`) ?? findNamed(records.section(section), name);
  const shared = (name: string, fallback: string): string =>
    taking(freeId(taken, { text: withoutArticle(name), fallback, suffix: `.${records.id}` }));
  const actor = (name: string, kind: SourceKind): string => {
    const existing = found('actors', name);
    if (existing !== undefined) return existing;
    const ofGraph = known.find((each) => nameKey(each.name) === nameKey(name));
    if (ofGraph && !kind.startsWith('UNNAMED')) return add('actors', declared(ofGraph), name);
    const isUnnamed = kind === 'UNNAMED_PERSON' || kind === 'UNNAMED_GROUP';
    const id = isUnnamed ? newId('a.', withoutArticle(name), 'unnamed') : shared(name, 'actor');
    return add(
      'actors',
      { id, ...named(name), kind: kind.replace('UNNAMED_', ''), ...(isUnnamed ? { anonymous: true } : {}) },
      name,
    );
  };
  const source: RecordMaker['source'] = (name, kind, issuer) => {
    if (kind !== 'INTERNAL_DOCUMENT' && kind !== 'OFFICIAL_TEXT')
      return found('documents', name) ?? actor(name, kind);
    const existing = found('documents', name);
    if (existing !== undefined) return existing;
    const issuedBy = issuer.trim() === '' ? {} : { issuedBy: [actor(issuer, 'ORGANIZATION')] };
    const { name: title, ...rest } = named(name);
    return add('documents', { id: newId('d.', title, 'document'), title, kind, ...rest, ...issuedBy }, name);
  };
  return {
    edits,
    actor,
    source,
    newId,
    asset: (name, category) =>
      found('assets', name) ??
      add('assets', { id: shared(name, 'thing'), name: withoutArticle(name), category }, name),
  };
}

/** Returns the id of the record that has a name, title or alias; articles and case make no difference. */
export function findNamed(records: ReadonlyArray<RecordFields>, name: string): string | undefined {
  const key = nameKey(name);
  const has = (record: RecordFields): boolean =>
    [textIn(record, 'name'), textIn(record, 'title'), textIn(record, 'inText'), ...aliasesOf(record)].some(
      (each) => each !== '' && nameKey(each) === key,
    );
  const record = records.find(has);
  return record ? textIn(record, 'id') : undefined;
}

/** Returns a name without a leading article in lower case; a capital "The" belongs to the name. */
export function withoutArticle(name: string): string {
  return name.trim().replace(/^(a|an|the) /, '');
}

function aliasesOf(record: RecordFields): ReadonlyArray<string> {
  const { aliases } = record;
  return Array.isArray(aliases) ? aliases.map(String) : [];
}

function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(a|an|the) /, '')
    .normalize('NFC');
}

/** Returns the name, and the form that stands in a sentence where it has an article. */
function named(given: string): { readonly name: string; readonly inText?: string } {
  const name = withoutArticle(given);
  return name === given.trim() ? { name } : { name, inText: given.trim() };
}

function declared({ id, name, kind, iso3 }: KnownActor) {
  return { id, name, kind, ...(iso3 === null ? {} : { iso3 }) };
}
