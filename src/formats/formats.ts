import type { DeclaredDossier, GraphStream } from '../model/graph-stream.js';
import type { Model } from '../model/types.js';
import { inOneFile } from './chunk.js';
import type { Chunk } from './chunk.js';
import { writeCsv } from './write-csv.js';
import { writeCypher } from './write-cypher.js';
import { writeJson, writeJsonLines, writeYaml } from './write-dossier.js';
import { writeGexf } from './write-gexf.js';
import { writeGraphml } from './write-graphml.js';
import { writeJsonLd } from './write-json-ld.js';

export { dossierFormat, importFormats, recognizeFormat } from './import-formats.js';
export type { ImportFormat } from './import-formats.js';
export { jsonLineReader } from './read-json-lines.js';
export type { JsonLine, JsonLineReader } from './read-json-lines.js';
export type { Imported, ImportedDossier, ImportRecord, Unmapped } from './import-data.js';
export { mergeDossier, mergeRecord, rejectedLine } from './merge-dossier.js';
export type { StoredDossier } from './merge-dossier.js';
export { readableId, textField, toJsonFields } from './import-data.js';
export { CsvScanner } from './csv-scanner.js';
export type { Cell } from './csv-scanner.js';
export { isDossierTable, isOutside, tableNamed } from './csv-table.js';
export type { CsvEntry, CsvTableReader } from './csv-table.js';
export { linksByRecord } from './csv-links.js';
export type { CsvLink } from './csv-links.js';
export { noStart, severalDossiers } from './csv-problems.js';
export type { Chunk } from './chunk.js';
export { csvTemplate } from './write-csv.js';
export { writeYaml } from './write-dossier.js';

/** An export format: for one dossier, several dossiers, or the stored graph. */
export type ExportFormat = { readonly name: ExportFormatName; readonly says: string } & (
  | {
      readonly of: 'dossier';
      readonly write: (model: Model, dossier: DeclaredDossier) => AsyncIterable<Chunk>;
    }
  | {
      readonly of: 'dossiers';
      readonly write: (model: Model, dossiers: AsyncIterable<DeclaredDossier>) => AsyncIterable<Chunk>;
    }
  | {
      readonly of: 'graph';
      /** Whether the output is a folder with several files. */
      readonly folder: boolean;
      readonly write: (model: Model, graph: GraphStream) => AsyncIterable<Chunk>;
    }
);

/** Names of the export formats. */
export type ExportFormatName = 'yaml' | 'json' | 'jsonl' | 'csv' | 'cypher' | 'graphml' | 'gexf' | 'jsonld';

/** All export formats, in the order of the help. */
export const exportFormats: ReadonlyArray<ExportFormat> = [
  {
    name: 'yaml',
    says: 'a dossier that can be edited and imported again',
    of: 'dossier',
    write: (model, dossier) => inOneFile(writeYaml(model, dossier)),
  },
  {
    name: 'json',
    says: 'the same as JSON',
    of: 'dossier',
    write: (model, dossier) => inOneFile(writeJson(model, dossier)),
  },
  {
    name: 'jsonl',
    says: 'JSON Lines, one record per line; for one or more dossiers',
    of: 'dossiers',
    write: (model, dossiers) => inOneFile(writeJsonLines(model, dossiers)),
  },
  { name: 'csv', says: 'one file per type, for neo4j-admin', of: 'graph', folder: true, write: writeCsv },
  { name: 'cypher', says: 'a script for cypher-shell', ...ofGraph(writeCypher) },
  { name: 'graphml', says: 'for yEd, Cytoscape, Gephi', ...ofGraph(writeGraphml) },
  { name: 'gexf', says: 'GEXF 1.3, for Gephi', ...ofGraph(writeGexf) },
  { name: 'jsonld', says: 'JSON-LD with schema.org and PROV', ...ofGraph(writeJsonLd) },
];

function ofGraph(write: (model: Model, graph: GraphStream) => AsyncIterable<string>) {
  return {
    of: 'graph',
    folder: false,
    write: (model: Model, graph: GraphStream) => inOneFile(write(model, graph)),
  } as const;
}
