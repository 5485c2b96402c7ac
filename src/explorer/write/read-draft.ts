import { readDossiers } from '../../dossier/dossier.js';
import type { GraphData, Problem } from '../../model/graph-data.js';
import type { Model } from '../../model/types.js';
import { dossierRecords, type DossierRecords } from './dossier-records.js';

/** A dossier as the page shows it, read anew from its text after every change. */
export interface DraftReading {
  /** The readable part of the dossier; null where the text is no YAML of a dossier. */
  readonly graph: GraphData | null;
  readonly records: DossierRecords;
  readonly problems: ReadonlyArray<Problem>;
  /** Whether the text can be edited as a dossier. */
  readonly isReadable: boolean;
}

/** Reads the text of a dossier with the reader and the checks that an import uses. */
export function readDraft(model: Model, yaml: string): DraftReading {
  if (yaml === '') return { graph: null, records: dossierRecords(''), problems: [], isReadable: true };
  const { graphs, partial, problems } = readDossiers(model, [{ file: 'dossier', text: yaml }]);
  const graph = graphs[0] ?? partial[0] ?? null;
  const isReadable = graph !== null;
  return { graph, records: dossierRecords(isReadable ? yaml : ''), problems, isReadable };
}

/** Returns the id of the record in which a problem is; null for one of the dossier as a whole. */
export function recordOfProblem({ records }: DraftReading, { at }: Problem): string | null {
  const [, section = '', index = ''] = /^([a-z]+)\[(\d+)\]/.exec(at.path) ?? [];
  const record = records.section(section)[Number(index)];
  return record ? String(record['id']) : null;
}
