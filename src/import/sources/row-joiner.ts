import { linksByRecord, toJsonFields } from '../../formats/formats.js';
import type { CsvEntry, CsvLink } from '../../formats/formats.js';
import { invariant } from '../../lib/invariant.js';
import { idWithin } from '../../model/ids.js';
import type { Model, NodeType } from '../../model/types.js';
import { maxLineBytes } from './line-source.js';
import type { LinePlaces, RowPlace } from './table-places.js';

type RowEntry = Extract<CsvEntry, { readonly kind: 'record' | 'link' }>;

/** A result of joining rows: a line, a link without its record, or the place of a record that is too long. */
export type JoinedRow =
  | { readonly kind: 'line'; readonly text: string; readonly places: LinePlaces }
  | { readonly kind: 'lost'; readonly link: LinkRow; readonly isKnown: boolean }
  | { readonly kind: 'tooLong'; readonly at: RowPlace };

interface RecordRow {
  readonly type: NodeType;
  readonly id: string | null;
  readonly at: RowPlace;
  readonly fields: string;
}

interface LinkRow extends CsvLink {
  readonly at: RowPlace;
  readonly fields: string;
}

/** The rows of one record. */
interface Group {
  readonly records: RecordRow[];
  readonly links: LinkRow[];
  first: RowPlace;
  size: number;
}

/** Writes table rows as lines, so that they can be partitioned by record, and joins the lines of each record. */
export class RowJoiner {
  private readonly model: Model;
  private readonly dossier: string;

  constructor(model: Model, dossier: string) {
    this.model = model;
    this.dossier = dossier;
  }

  /** Returns the key of a row, which is the same for all rows of a record, and the row as a line. */
  written(
    entry: RowEntry,
    { at, position }: { readonly at: RowPlace; readonly position: number },
  ): { readonly key: string; readonly line: string } {
    const own =
      entry.kind === 'record'
        ? ['record', entry.type.name, entry.id]
        : ['link', entry.link.type, entry.from, entry.position ?? position];
    const id = entry.kind === 'record' ? entry.id : entry.from;
    const head = JSON.stringify([at.table, at.line, ...own]);
    // JSON contains no literal tab.
    return { key: this.keyOf(id, at), line: `${head}\t${toJsonFields(entry.map)}\n` };
  }

  /** Joins the lines of one part into records of JSON Lines. The part has all lines of its records. */
  async *joined(lines: AsyncIterable<ReadonlyArray<string>>): AsyncGenerator<JoinedRow> {
    const groups = new Map<string, Group>();
    for await (const some of lines) for (const line of some) this.put(groups, line);
    for (const group of groups.values()) {
      if (group.size > maxLineBytes) yield { kind: 'tooLong', at: group.first };
      else yield* this.join(group);
    }
  }

  private keyOf(id: string | null, { table, line }: RowPlace): string {
    return id === null ? `\0${table} ${line}` : idWithin(this.dossier, id);
  }

  private put(groups: Map<string, Group>, written: string): void {
    const end = written.indexOf('\t');
    const [table, line, kind, name, id, position] = JSON.parse(written.slice(0, end)) as WrittenHead; // by `written`
    const at = { table, line };
    const key = this.keyOf(id, at);
    const group = groups.get(key) ?? { records: [], links: [], first: at, size: 0 };
    groups.set(key, group);
    group.size += written.length;
    if (kind === 'record' && group.records.length === 0) group.first = at;
    if (group.size > maxLineBytes) {
      group.records.length = Math.min(group.records.length, 1);
      group.links.length = 0;
      return;
    }
    const fields = written.slice(end + 1);
    if (kind === 'record') group.records.push({ type: this.typeNamed(name), id, at, fields });
    else
      group.links.push({ link: this.linkNamed(name), from: id ?? '', position: position ?? 0, at, fields });
  }

  private *join({ records, links }: Group): Generator<JoinedRow> {
    const firsts = new Map<string, RecordRow>();
    for (const record of records)
      if (record.id !== null && !firsts.has(record.id)) firsts.set(record.id, record);
    const types = new Map([...firsts].map(([id, { type }]) => [id, type]));
    const { found, lost } = linksByRecord(types, links, this.dossier);
    for (const each of lost) yield { kind: 'lost', ...each };
    for (const record of records) {
      const { id } = record;
      const isFirst = id !== null && firsts.get(id) === record;
      yield lineOf(record, (isFirst ? found.get(id) : undefined) ?? noLinks);
    }
  }

  private typeNamed(name: string): NodeType {
    const type = this.model.types.get(name);
    invariant(type, `the model has the type ${name} that a row was written with`);
    return type;
  }

  private linkNamed(name: string): CsvLink['link'] {
    const link = this.model.links.get(name);
    invariant(link, `the model has the link ${name} that a row was written with`);
    return link;
  }
}

type WrittenHead = readonly [
  table: number,
  line: number,
  kind: 'record' | 'link',
  name: string,
  id: string | null,
  position: number | null | undefined,
];

const noLinks: ReadonlyMap<string, ReadonlyArray<LinkRow>> = new Map();

function lineOf(
  { type, fields, at }: RecordRow,
  links: ReadonlyMap<string, ReadonlyArray<LinkRow>>,
): JoinedRow {
  const lists = [...links].map(
    ([name, items]) => `${JSON.stringify(name)}:[${items.map((item) => `{${item.fields}}`).join(',')}]`,
  );
  const parts = [`"type":${JSON.stringify(type.name)}`, ...(fields === '' ? [] : [fields]), ...lists];
  const places = [...links].map(([name, items]) => [name, items.map((item) => item.at)] as const);
  return {
    kind: 'line',
    text: `{${parts.join(',')}}\n`,
    places: { record: at, links: Object.fromEntries(places) },
  };
}
