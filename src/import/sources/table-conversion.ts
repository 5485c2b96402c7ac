import { isDossierTable, noStart, severalDossiers, textField, toJsonFields } from '../../formats/formats.js';
import type { CsvEntry } from '../../formats/formats.js';
import { counted } from '../../lib/counted.js';
import type { Problem } from '../../model/graph-data.js';
import type { ParsedMap } from '../../model/parsed.js';
import type { Model } from '../../model/types.js';
import type { ByteSource } from './byte-source.js';
import { RowJoiner } from './row-joiner.js';
import type { JoinedRow } from './row-joiner.js';
import { maxLineBytes } from './line-source.js';
import { Partitions } from './partitions.js';
import type { ScratchFile } from './scratch-file.js';
import type { TablePlaces } from './table-places.js';
import { tableRows } from './table-rows.js';

/** Options for joining tables. */
export interface TablesOptions {
  readonly model: Model;
  /** Their display name. */
  readonly file: string;
  /** Id of their dossier if no table names it. */
  readonly dossier: string;
  /** Receives the number of rows read so far. */
  readonly progress: (rows: number) => void;
  /** The size of the text that is joined in memory at a time, in bytes. */
  readonly partBytes?: number;
}

const maxParts = 4000;
/** Maximum number of problems that are listed; further ones are only counted. */
const maxProblems = 10_000;

/** Tables, and the files that their conversion writes to. */
export interface Conversion {
  readonly tables: ReadonlyArray<ByteSource>;
  readonly rows: ScratchFile;
  readonly lines: ScratchFile;
  readonly places: TablePlaces;
}

/** Converts tables to lines, and collects their problems. */
export class TableConversion {
  private readonly problems: Problem[] = [];
  /** The first problem that is not listed, and the number of such problems. */
  private further: { readonly first: Problem; count: number } | null = null;
  private head: { readonly map: ParsedMap; readonly table: number } | null = null;
  private rowCount = 0;
  private linkCount = 0;
  private readonly given: Conversion;
  private readonly options: TablesOptions;

  constructor(given: Conversion, options: TablesOptions) {
    this.given = given;
    this.options = options;
  }

  /** Writes the lines and their places. Returns the id of the dossier and the problems of the tables. */
  async run(): Promise<{ readonly dossier: string; readonly problems: ReadonlyArray<Problem> }> {
    const { tables, lines, places } = this.given;
    for (const [table, source] of tables.entries())
      if (isDossierTable(source.file))
        await this.read(table, (entry) => {
          if (entry.kind === 'dossier') this.takeHead(entry.map, table);
        });
    const dossier = (this.head && textField(this.head.map, 'id')) ?? this.options.dossier;
    if (this.head) await this.writeHead(this.head, dossier);
    const joiner = new RowJoiner(this.options.model, dossier);
    const parts = await this.partitioned(joiner);
    for (let part = 0; part < parts.count; part += 1)
      for await (const row of joiner.joined(parts.linesOf(part))) await this.take(row);
    await lines.flush();
    await places.flush();
    return { dossier, problems: this.allProblems() };
  }

  private async read(table: number, take: (entry: CsvEntry, line: number) => void | Promise<void>) {
    const source = this.given.tables[table];
    if (!source) return;
    const report = this.report.bind(this);
    for await (const { reader, rows } of tableRows(this.options.model, source, report)) {
      this.rowCount += rows.length;
      this.options.progress(this.rowCount);
      for (const row of rows) {
        const entry = reader.read(row);
        if (entry.kind === 'problem') this.report(entry.problem);
        else await take(entry, row[0]?.position.line ?? 1);
      }
    }
  }

  private takeHead(map: ParsedMap, table: number): void {
    if (this.head) this.report(severalDossiers(map.position));
    else this.head = { map, table };
  }

  private async writeHead(
    { map, table }: { readonly map: ParsedMap; readonly table: number },
    dossier: string,
  ): Promise<void> {
    const entries = map.entries.filter(({ name }) => name !== 'id');
    const fields = toJsonFields({ ...map, entries });
    const id = JSON.stringify(dossier);
    await this.given.lines.append(`{"type":"Dossier","id":${id}${fields === '' ? '' : `,${fields}`}}\n`);
    await this.given.places.add({ record: { table, line: map.position.line }, links: {} });
  }

  /** Partitions the rows of records and links, so that all rows of a record are in the same part. */
  private async partitioned(joiner: RowJoiner): Promise<Partitions> {
    const { tables, rows } = this.given;
    const { partBytes = 2 * 1024 * 1024 } = this.options;
    const count = Math.ceil((await textBytesOf(tables)) / partBytes);
    const parts = new Partitions(rows, Math.min(maxParts, Math.max(1, count)));
    for (const [table, source] of tables.entries()) {
      if (isDossierTable(source.file)) continue;
      await this.read(table, (entry, line) => {
        if (entry.kind !== 'record' && entry.kind !== 'link') return;
        const position = entry.kind === 'link' ? this.linkCount++ : 0;
        const written = joiner.written(entry, { at: { table, line }, position });
        if (Buffer.byteLength(written.line) > maxLineBytes) this.report(this.tooLong({ table, line }));
        else return parts.add(written.key, written.line);
      });
    }
    await parts.flush();
    return parts;
  }

  private async take(row: JoinedRow): Promise<void> {
    if (row.kind === 'tooLong') this.report(this.tooLong(row.at));
    else if (row.kind === 'lost') {
      const { at, from, link } = row.link;
      this.report(noStart(this.positionOf(at), { from, link, isKnown: row.isKnown }));
    } else {
      await this.given.lines.append(row.text);
      await this.given.places.add(row.places);
    }
  }

  private positionOf({ table, line }: { readonly table: number; readonly line: number }) {
    return { file: this.given.tables[table]?.file ?? '', line, column: 1 };
  }

  private tooLong(at: { readonly table: number; readonly line: number }): Problem {
    return {
      code: 'SYNTAX_INVALID',
      message: `The record is longer than ${maxLineBytes / 1024 / 1024} MB, including its links.`,
      hint: 'Split the record, or store its long texts elsewhere.',
      at: { ...this.positionOf(at), path: '' },
    };
  }

  private report(problem: Problem): void {
    if (this.problems.length < maxProblems) this.problems.push(problem);
    else if (this.further) this.further.count += 1;
    else this.further = { first: problem, count: 1 };
  }

  private allProblems(): ReadonlyArray<Problem> {
    if (!this.further) return this.problems;
    const { first, count } = this.further;
    const message = `The tables have ${counted(count, 'more problem')} from here on.`;
    const hint = 'Repair the problems listed above, and try again.';
    return [...this.problems, { code: first.code, message, hint, at: first.at }];
  }
}

/** Returns the size of the uncompressed text of tables, in bytes. */
async function textBytesOf(tables: ReadonlyArray<ByteSource>): Promise<number> {
  let bytes = 0;
  for (const table of tables) {
    if (table.textBytes === null) for await (const chunk of table.bytes(0)) bytes += chunk.length;
    else bytes += table.textBytes;
  }
  return bytes;
}
