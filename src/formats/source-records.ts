import { createHash } from 'node:crypto';
import { invariant } from '../lib/invariant.js';
import type { Problem } from '../model/graph-data.js';
import type { Position } from '../model/parsed.js';
import { ValueCount, valuesTooMany } from '../model/value-count.js';
import { alpha3ByCode } from './country-codes.js';
import type { CountryCodeKind } from './country-codes.js';
import { toParsedMap } from './import-data.js';
import type { ImportContext, Imported, ImportRecord } from './import-data.js';
import { dossierPart, isName, RecordIds } from './record-ids.js';

/** Fields of a record as written in a dossier. */
export type Fields = Readonly<Record<string, unknown>>;

/** The scheme by which ids of foreign records are made. A change of it would make every record again under another id. */
const idScheme = 2;

/**
 * Collects the content of a foreign file as records of one dossier, each id once. Documents get the outer statement that every
 * consulted document has.
 */
export class SourceRecords {
  private readonly records = new Map<string, SourceRecord>();
  /** The contents of the outer statements, by document, each once. */
  private readonly contents = new Map<string, Map<string, unknown>>();
  private readonly unmapped = new Map<
    string,
    { count: number; readonly example: string | null; at: Position }
  >();
  private readonly countries: Partial<Record<CountryCodeKind, ReadonlyMap<string, string>>> = {};
  private readonly values = new ValueCount();
  private readonly ids = new RecordIds();
  /** The foreign records by their ids: the hash of their content, and their place. */
  private readonly foreign = new Map<string, { readonly hash: string; readonly at: Position }>();
  private readonly faults: Problem[] = [];
  private readonly mixed: Problem[] = [];
  private tooMany: Problem | null = null;
  private at: Position;
  private read = 0;
  private readonly context: ImportContext;
  /** The name of the format in ids. */
  private readonly prefix: string;
  private readonly file: string;

  constructor(context: ImportContext, prefix: string, file: string) {
    this.context = context;
    this.prefix = prefix;
    this.file = file;
    this.at = { file, line: 1, column: 1 };
  }

  /** Begins to read the next object or row of the file, which stands at this place. */
  begin(at: Position): void {
    this.read += 1;
    this.at = at;
  }

  /** Continues with an object that was begun before. */
  continue(at: Position): void {
    this.at = at;
  }

  /**
   * Returns whether a foreign record is the first one with its id. Another one with the same content is counted, one with other content is
   * a problem: the two must not be merged. The caller omits both.
   */
  isFirst(id: string, content: unknown, at: Position): boolean {
    const { seen, first } = this.see(id, content, at);
    if (seen === 'OTHER') this.fault('ID_DOUBLED', doubled(id, first), at);
    return seen === 'FIRST';
  }

  /** Returns whether a foreign record is the first one with its id, equal to that one (which is counted), or another one. */
  see(
    id: string,
    content: unknown,
    at: Position,
  ): { readonly seen: 'FIRST' | 'EQUAL' | 'OTHER'; readonly first: Position } {
    const hash = contentHash(content);
    const known = this.foreign.get(id);
    if (!known) this.foreign.set(id, { hash, at });
    if (known?.hash === hash) this.countUnmapped('repeated record, equal to the first', id);
    const seen = known ? (known.hash === hash ? 'EQUAL' : 'OTHER') : 'FIRST';
    return { seen, first: known?.at ?? at };
  }

  /** Reports a problem of a record, which the caller omits. */
  fault(code: Problem['code'], { message, hint }: Pick<Problem, 'message' | 'hint'>, at: Position): void {
    this.faults.push({ code, message, hint, at: { file: '', ...at, path: '' } });
  }

  /**
   * Adds a record. If the id exists already, lists are joined and other fields kept; fields that differ are counted. Beyond the maximum
   * number of values, records are ignored and a problem is reported once.
   */
  add(
    section: string,
    fields: Fields & { readonly id: string },
    at: Position,
    more: RecordOptions = {},
  ): string {
    if (!this.values.take(1 + Object.keys(fields).length))
      this.tooMany ??= valuesTooMany({ file: '', ...at, path: '' });
    if (this.tooMany) return fields.id;
    const known = this.records.get(fields.id);
    if (known && known.section !== section) this.mixed.push(otherList(fields.id, { known, section, at }));
    else if (known) {
      for (const name of differing(known.fields, fields))
        this.countUnmapped(`other ${name} of a record that was read before`, String(fields[name]));
      known.fields = joined(known.fields, fields);
    } else this.records.set(fields.id, { section, fields, at, ...more });
    return fields.id;
  }

  /** Counts data that could not be mapped, of the object or row that is being read: its kind, and a value as an example. */
  countUnmapped(what: string, example: string | null = null): void {
    const known = this.unmapped.get(what);
    if (known) known.count += 1;
    else
      this.unmapped.set(what, {
        count: 1,
        example: example === null ? null : shortened(example),
        at: this.at,
      });
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
   * Returns an id made from identifiers of the format, `prefix-kind-first.second`, without a kind if that is ''; null if none has a letter
   * or digit of any script. It is the same in every dossier. An id that needs a hash resembles `readable`, or all keys.
   */
  keyId(
    kind: string,
    keys: ReadonlyArray<string>,
    at: Position,
    readable: string | null = null,
  ): string | null {
    const before = kind === '' ? this.prefix : `${this.prefix}-${kind}`;
    return this.ids.of({ before: `${before}-`, form: 'key', readable }, keys, at);
  }

  /**
   * Returns an id made from a name and what else distinguishes it, `dossier.kind.name`; null if no text has a letter or digit of any
   * script. A name identifies within its dossier only: two people of one name in two files stay two.
   */
  nameId(kind: string, texts: ReadonlyArray<string>, at: Position): string | null {
    return this.ids.of(
      { before: `${dossierPart(this.context.dossier())}.${kind}.`, form: 'name' },
      texts,
      at,
    );
  }

  /** Returns an id for a record without one, made from its place in the file. */
  placeId(kind: string, at: Position, index = 0): string {
    const file = this.file.split(/[/\\]/).at(-1) ?? '';
    const id = this.keyId(kind, [`${file}:${at.line}:${at.column}:${index}`], at);
    invariant(id !== null, 'a line has a number');
    return id;
  }

  /** Adds an actor by its name, or `otherwise` if the name has no letter or digit. Returns its id. */
  named(kind: string, { name, otherwise, ...fields }: NamedActor, at: Position): string {
    const known = isName(name) ? name : otherwise;
    const id = this.nameId(kind, [known], at);
    invariant(id !== null, 'the substitute for a name has letters');
    return this.add('actors', { id, name: known, ...fields }, at);
  }

  /** Adds the anonymous actor that fills required references without data; returns its id. */
  unnamed(at: Position): string {
    const id = this.ids.fixed(`${this.prefix}-unnamed`, at);
    return this.add('actors', { id, name: 'unnamed', kind: 'GROUP', anonymous: true }, at);
  }

  /** Adds a consulted document and its outer statement, `outer.` and its id, attributed to the issuers. */
  document(fields: Fields & { readonly id: string }, issuers: ReadonlyArray<string>, at: Position): string {
    this.add('documents', { consulted: true, ...fields, issuedBy: issuers }, at);
    this.add('statements', { id: `outer.${fields.id}`, attributedTo: issuers, reportedIn: [fields.id] }, at);
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
    if (this.records.size === 0 && problems.length + this.faults.length === 0)
      this.fault('FILE_EMPTY', nothingFound, { file: this.file, line: 1, column: 1 });
    for (const [document, contents] of this.contents) {
      const statement = this.records.get(`outer.${document}`);
      if (statement) statement.fields = { ...statement.fields, content: [...contents.values()] };
    }
    const records = [...this.records.values()].map(
      ({ section, fields, at, replaces = [] }): ImportRecord => ({
        section,
        map: toParsedMap(fields, at),
        idMadeOf: this.fieldsOfId(fields),
        replaces,
      }),
    );
    const head = toParsedMap({ idScheme }, { line: 1, column: 1 });
    const idsMade = { scheme: idScheme, prefix: this.prefix };
    const idProblems = [...this.ids.problems, ...this.mixed, ...(this.tooMany ? [this.tooMany] : [])];
    return {
      dossiers: [{ id: this.context.dossier(), head, records, idsMade }],
      problems: [...problems, ...this.faults, ...idProblems].toSorted(
        (one, other) => one.at.line - other.at.line,
      ),
      isRejected: idProblems.length > 0,
      unmapped: this.unmapped,
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

interface SourceRecord extends RecordOptions {
  readonly section: string;
  fields: Fields;
  readonly at: Position;
}

/** Options of a record. */
interface RecordOptions {
  /** Links that replace the stored ones instead of being added to them. */
  readonly replaces?: ReadonlyArray<string>;
}

/** Returns a hash of plain values, in hexadecimal. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function otherList(
  id: string,
  { known, section, at }: { readonly known: SourceRecord; readonly section: string; readonly at: Position },
): Problem {
  return {
    code: 'ID_DOUBLED',
    message: `The id "${id}" would be used twice: in ${known.section} (line ${known.at.line}) and in ${section}.`,
    hint: 'Change the ids in the file, or import one of the two kinds into another dossier.',
    at: { file: '', ...at, path: '' },
  };
}

const nothingFound = {
  message: 'The file has no record that can be imported.',
  hint: 'Check that the file is complete, and that its format is the one that was recognized or given.',
};

function doubled(id: string, known: Position): Pick<Problem, 'message' | 'hint'> {
  return {
    message: `Another record with the same id (here "${id}") and other content is in line ${known.line}.`,
    hint: 'Remove one of the two, or give it another id.',
  };
}

const longestExample = 80;

function shortened(text: string): string {
  return text.length <= longestExample ? text : `${text.slice(0, longestExample - 1)}…`;
}

/** Returns the names of single values that differ. */
function differing(known: Fields, added: Fields): ReadonlyArray<string> {
  return Object.keys(added).filter((name) => {
    const [before, now] = [known[name], added[name]];
    const isSingle = (value: unknown): boolean =>
      value !== undefined && value !== null && typeof value !== 'object';
    return isSingle(before) && isSingle(now) && before !== now;
  });
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
