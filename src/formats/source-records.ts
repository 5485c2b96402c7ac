import { invariant } from '../lib/invariant.js';
import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import { ValueCount, valuesTooMany } from '../model/value-count.js';
import { alpha3ByCode } from './country-codes.js';
import type { CountryCodeKind } from './country-codes.js';
import { counter, toParsedMap } from './import-data.js';
import type { ImportContext, Imported, ImportRecord } from './import-data.js';
import { isName, RecordIds } from './record-ids.js';

/** Fields of a record as written in a dossier. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Collects the content of a foreign file as records of one dossier, each id once. Documents get the outer statement that every
 * consulted document has.
 */
export class SourceRecords {
  private readonly records = new Map<
    string,
    { readonly section: string; fields: Fields; readonly at: Position }
  >();
  /** The contents of the outer statements, by document, each once. */
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
   * Adds a record. If the id exists already, lists are joined and other fields kept. Beyond the maximum number of values, records are
   * ignored and a problem is reported once.
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

  /** Returns whether a record with this id was added. */
  has(id: string): boolean {
    return this.records.has(id);
  }

  /** Counts data that could not be mapped. */
  countUnmapped(what: string): void {
    this.counts.count(what);
  }

  /** Returns the id of a state by its alpha-3 code, or null if it is not in the graph. */
  stateId(code: string): string | null {
    return this.context.states.get(code.toUpperCase()) ?? null;
  }

  /** Returns the id of a state by its ISO alpha-2 or FIPS 10-4 code; null, and counted, if it is not in the graph. */
  stateOf(kind: CountryCodeKind, code: string): string | null {
    this.countries[kind] ??= alpha3ByCode(kind);
    const alpha3 = this.countries[kind].get(code.toUpperCase());
    if (alpha3 !== undefined) return this.stateNamed(alpha3);
    this.countUnmapped(`${kind} code "${code}"`);
    return null;
  }

  /** Returns the id of a state by its ISO code of two or three letters; null, and counted, if it is not in the graph. */
  stateOfIso(code: string): string | null {
    return code.length === 3 ? this.stateNamed(code) : this.stateOf('alpha-2', code);
  }

  private stateNamed(alpha3: string): string | null {
    const state = this.stateId(alpha3);
    if (state === null) this.countUnmapped(`state "${alpha3}", which is not in the graph`);
    return state;
  }

  /**
   * Returns an id made from texts, `prefix-kind-first-second`, without a kind if that is ''; null if no text has a letter or digit of any
   * script. Texts that would get the id of other texts are a problem.
   */
  id(kind: string, texts: ReadonlyArray<string>, at: Position): string | null {
    return this.ids.of({ before: this.before(kind) }, texts, at);
  }

  /** Returns an id as `id` does, with at most `longest` characters of each text. */
  shortId(kind: string, texts: ReadonlyArray<string>, { at, longest }: { at: Position; longest: number }) {
    return this.ids.of({ before: this.before(kind), longest }, texts, at);
  }

  /** Returns the id of a record from its id in the file, without a prefix; null if that has no letter or digit. */
  ownId(texts: ReadonlyArray<string>, at: Position): string | null {
    return this.ids.of({ before: '' }, texts, at);
  }

  /** Returns an id with a suffix, for another record of the same texts. */
  derivedId(id: string, suffix: string): string {
    return this.ids.derived(id, suffix);
  }

  private before(kind: string): string {
    return kind === '' ? this.prefix : `${this.prefix}-${kind}`;
  }

  /** Adds an actor by its name, or `otherwise` if the name has no letter or digit. Returns its id. */
  named(kind: string, { name, otherwise, ...fields }: NamedActor, at: Position): string {
    const known = isName(name) ? name : otherwise;
    const id = this.id(kind, [known], at);
    invariant(id !== null, 'the substitute for a name has letters');
    return this.add('actors', { id, name: known, ...fields }, at);
  }

  /** Adds the anonymous actor that fills required references without data; returns its id. */
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

  /** Adds a claim or statement to the content of a document's outer statement. */
  addContent(document: string, content: { readonly ref: string; readonly locator?: string }): void {
    if (this.tooMany) return;
    const known = this.contents.get(document) ?? new Map<string, unknown>();
    this.contents.set(document, known.set(JSON.stringify(content), content));
  }

  /** Returns all collected records, with the problems of the file. */
  imported(problems: ReadonlyArray<Problem>): Imported {
    for (const [document, contents] of this.contents) {
      const statement = this.records.get(`outer.${document}`);
      if (statement) statement.fields = { ...statement.fields, content: [...contents.values()] };
    }
    const records = [...this.records.values()].map(({ section, fields, at }): ImportRecord => ({
      section,
      map: toParsedMap(fields, at),
      idMadeOf: this.fieldsOfId(fields),
    }));
    const { dossier } = this.context;
    const idProblems = [...this.ids.problems, ...this.mixed, ...(this.tooMany ? [this.tooMany] : [])];
    return {
      dossiers: [{ id: dossier, head: null, records }],
      problems: [...problems, ...idProblems],
      isRejected: idProblems.length > 0,
      unmapped: this.counts.counts,
      read: this.read,
    };
  }

  /** Returns the fields that contain the texts from which a record's id was made. */
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

/** An actor with a name, and the substitute for an invalid name. */
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
    message: `The id "${id}" would be used twice: in ${known.section} (line ${known.at.line}) and in ${section}.`,
    hint: 'Change the ids in the file, or import one of the two kinds into another dossier.',
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
