import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import { ValueCount, valuesTooMany } from '../model/value-count.js';
import { alpha3ByCode } from './country-codes.js';
import type { CountryCodeKind } from './country-codes.js';
import { counter, slug, toParsedMap } from './import-data.js';
import type { ImportContext, Imported, ImportRecord } from './import-data.js';

/** Fields of a record as a dossier writes them. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Gathers what a foreign file holds as records of one dossier: each once by its id; documents with the outer statement that
 * every consulted one has.
 */
export class SourceRecords {
  private readonly records = new Map<
    string,
    { readonly section: string; fields: Fields; readonly at: Position }
  >();
  /** By document, and then by what they say: each stands once. */
  private readonly contents = new Map<string, Map<string, unknown>>();
  private readonly counts = counter();
  private readonly countries: Partial<Record<CountryCodeKind, ReadonlyMap<string, string>>> = {};
  private readonly values = new ValueCount();
  private tooMany: Problem | null = null;
  read = 0;

  constructor(
    private readonly context: ImportContext,
    private readonly prefix: string,
  ) {}

  /**
   * Adds a record; of one that is there already, lists are joined and other fields stay. Where there are too many, none is kept any
   * more, and a problem tells where that was.
   */
  add(section: string, fields: Fields & { readonly id: string }, at: Position): string {
    if (!this.values.take(1 + Object.keys(fields).length))
      this.tooMany ??= valuesTooMany({ file: '', ...at, path: '' });
    if (this.tooMany) return fields.id;
    const known = this.records.get(fields.id);
    if (known) known.fields = joined(known.fields, fields);
    else this.records.set(fields.id, { section, fields, at });
    return fields.id;
  }

  /** Whether a record of that id was added. */
  has(id: string): boolean {
    return this.records.has(id);
  }

  /** Notes something that could not be mapped. */
  unmapped(what: string): void {
    this.counts.count(what);
  }

  /** The id of a state by its alpha-3 code, where the graph has it; else null. */
  stateId(code: string): string | null {
    return this.context.states.get(code.toUpperCase()) ?? null;
  }

  /** The id of a state by its code of ISO alpha-2 or FIPS 10-4, where the graph has it; else null, and it is counted. */
  stateOf(kind: CountryCodeKind, code: string): string | null {
    this.countries[kind] ??= alpha3ByCode(kind);
    const alpha3 = this.countries[kind].get(code.toUpperCase());
    if (alpha3 !== undefined) return this.stateNamed(alpha3);
    this.unmapped(`${kind} code "${code}"`);
    return null;
  }

  /** The id of a state by its code of ISO, two letters or three, where the graph has it; else null, and it is counted. */
  stateOfIso(code: string): string | null {
    return code.length === 3 ? this.stateNamed(code) : this.stateOf('alpha-2', code);
  }

  private stateNamed(alpha3: string): string | null {
    const state = this.stateId(alpha3);
    if (state === null) this.unmapped(`state "${alpha3}", which the graph has not`);
    return state;
  }

  /** An id of this format made of texts; null where they hold no letter or digit. */
  id(...texts: ReadonlyArray<string>): string | null {
    const slugs = texts.map(slug).filter((each) => each !== null);
    return slugs.length === 0 ? null : [this.prefix, ...slugs].join('-').slice(0, 200);
  }

  /** The actor that stands where the data leave a place empty that must be filled. */
  unnamed(at: Position): string {
    const id = `${this.prefix}-unnamed`;
    return this.add('actors', { id, name: 'unnamed', kind: 'GROUP', anonymous: true }, at);
  }

  /** Adds a consulted document and its outer statement, `outer.` and its id, attributed to the issuer. */
  document(fields: Fields & { readonly id: string }, issuer: string, at: Position): string {
    this.add('documents', { consulted: true, ...fields, issuedBy: [issuer] }, at);
    this.add('statements', { id: `outer.${fields.id}`, attributedTo: [issuer], reportedIn: [fields.id] }, at);
    return fields.id;
  }

  /** Puts a claim or statement into a document's own voice. */
  tells(document: string, content: { readonly ref: string; readonly locator?: string }): void {
    if (this.tooMany) return;
    const told = this.contents.get(document) ?? new Map<string, unknown>();
    this.contents.set(document, told.set(JSON.stringify(content), content));
  }

  /** All that was gathered, with what is wrong with the file. */
  imported(problems: ReadonlyArray<Problem>): Imported {
    for (const [document, told] of this.contents) {
      const statement = this.records.get(`outer.${document}`);
      if (statement) statement.fields = { ...statement.fields, content: [...told.values()] };
    }
    const records = [...this.records.values()].map(({ section, fields, at }): ImportRecord => ({
      section,
      map: toParsedMap(fields, at),
    }));
    const { dossier } = this.context;
    return {
      dossiers: [{ id: dossier, head: null, records }],
      problems: this.tooMany ? [...problems, this.tooMany] : problems,
      unmapped: this.counts.counts,
      read: this.read,
    };
  }
}

function joined(known: Fields, added: Fields): Fields {
  const fields: Record<string, unknown> = { ...added, ...known };
  for (const [name, value] of Object.entries(added)) {
    const before = known[name];
    if (!Array.isArray(before) || !Array.isArray(value)) continue;
    const items = [...(before as unknown[]), ...(value as unknown[])];
    fields[name] = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  }
  return fields;
}
