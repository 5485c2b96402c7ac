import { invariant } from '../lib/invariant.js';
import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import { ValueCount, valuesTooMany } from '../model/value-count.js';
import { alpha3ByCode } from './country-codes.js';
import type { CountryCodeKind } from './country-codes.js';
import { counter, toParsedMap } from './import-data.js';
import type { ImportContext, Imported, ImportRecord } from './import-data.js';
import { isName, RecordIds } from './record-ids.js';

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
  private readonly ids = new RecordIds();
  private readonly mixed: Problem[] = [];
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
    if (known && known.section !== section) this.mixed.push(otherList(fields.id, { known, section, at }));
    else if (known) known.fields = joined(known.fields, fields);
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

  /**
   * Returns the id of what the texts name, `prefix-kind-first-second`, without a kind where it is ''; null where no text holds a letter
   * or digit of any script. Texts that would get an id of others are a problem.
   */
  id(kind: string, texts: ReadonlyArray<string>, at: Position): string | null {
    return this.ids.of({ before: this.before(kind) }, texts, at);
  }

  /** Returns an id as `id` does, of which only so many characters of each text become part. */
  shortId(kind: string, texts: ReadonlyArray<string>, { at, longest }: { at: Position; longest: number }) {
    return this.ids.of({ before: this.before(kind), longest }, texts, at);
  }

  /** Returns the id of a record that has one in the file, made of it alone; null where it holds no letter or digit. */
  ownId(texts: ReadonlyArray<string>, at: Position): string | null {
    return this.ids.of({ before: '' }, texts, at);
  }

  /** Returns an id with a suffix, for a record that stands for the same texts. */
  derivedId(id: string, suffix: string): string {
    return this.ids.derived(id, suffix);
  }

  private before(kind: string): string {
    return kind === '' ? this.prefix : `${this.prefix}-${kind}`;
  }

  /** Adds the actor that is named; of one whose name holds no letter or digit, the one that is named `otherwise`. Returns its id. */
  named(kind: string, { name, otherwise, ...fields }: NamedActor, at: Position): string {
    const known = isName(name) ? name : otherwise;
    const id = this.id(kind, [known], at);
    invariant(id !== null, 'the name that stands for others has letters');
    return this.add('actors', { id, name: known, ...fields }, at);
  }

  /** The actor that stands where the data leave a place empty that must be filled. */
  unnamed(at: Position): string {
    const id = this.ids.fixed(`${this.prefix}-unnamed`, at);
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
      idMadeOf: this.fieldsOfId(fields),
    }));
    const { dossier } = this.context;
    const refusals = [...this.ids.problems, ...this.mixed, ...(this.tooMany ? [this.tooMany] : [])];
    return {
      dossiers: [{ id: dossier, head: null, records }],
      problems: [...problems, ...refusals],
      isRefused: refusals.length > 0,
      unmapped: this.counts.counts,
      read: this.read,
    };
  }

  /** The fields that hold what a record's id was made of. */
  private fieldsOfId({ id, externalId, ...fields }: Fields): ReadonlyArray<string> {
    const texts = this.ids.textsOf(String(id)) ?? [];
    const foreignIds = [texts.join(':'), [this.prefix, ...texts].join(':')];
    if (typeof externalId === 'string' && foreignIds.includes(externalId.normalize('NFC').trim()))
      return ['externalId'];
    return ['name', 'text'].filter((name) => {
      const value = fields[name];
      return typeof value === 'string' && texts.includes(value.normalize('NFC').trim());
    });
  }
}

/** An actor known by its name. */
interface NamedActor {
  readonly name: string;
  readonly otherwise: string;
  readonly kind: string;
}

function otherList(
  id: string,
  {
    known,
    section,
    at,
  }: {
    readonly known: { readonly section: string; readonly at: Position };
    readonly section: string;
    readonly at: Position;
  },
): Problem {
  return {
    code: 'ID_DOUBLED',
    message: `The id "${id}" is made twice: for one of the ${known.section} in line ${known.at.line}, and for one of the ${section}.`,
    hint: 'Give the records of the file other ids, or import one of both kinds into another dossier.',
    at: { file: '', ...at, path: '' },
  };
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
