import type { Imported, ImportFormat } from '../formats/formats.js';
import type { Model } from '../model/types.js';
import { formatNamed, formatOf } from './source-format.js';
import type { DossierNames } from './sources/dossier-name.js';
import type { TextSource } from './sources/read-files.js';

/** Sources of one format that are read together: all CSV tables, or one file of another format. */
export interface SourceGroup {
  readonly format: ImportFormat;
  readonly sources: ReadonlyArray<TextSource>;
}

/** The context for reading groups. */
export interface GroupContext {
  readonly model: Model;
  /** Ids of the stored states, by ISO code. */
  readonly states: ReadonlyMap<string, string>;
  /** Derives dossier ids from file names, a different one for each name. */
  readonly names: DossierNames;
  /** Id of the dossier for records that name none; null to derive it from the file name. */
  readonly dossier: string | null;
}

/**
 * Sorts sources by format: dossier files, and groups of the other formats in the order of their first source.
 *
 * `format` is the format of all sources; if it is null, each is recognized, or read as `fallback`. Throws FORMAT_UNKNOWN, and
 * INPUT_INVALID for an empty source.
 */
export function sortSources(
  model: Model,
  sources: ReadonlyArray<TextSource>,
  { format, fallback }: { readonly format: string | null; readonly fallback?: string | undefined },
): { readonly dossiers: ReadonlyArray<TextSource>; readonly groups: ReadonlyArray<SourceGroup> } {
  const wanted = format === null ? null : formatNamed(format);
  const dossiers: TextSource[] = [];
  const groups: Array<SourceGroup & { readonly sources: TextSource[] }> = [];
  for (const source of sources) {
    const found = wanted ?? formatOf(model, source, fallback);
    if (!('read' in found)) {
      dossiers.push(source);
      continue;
    }
    const known = found.together ? groups.find((group) => group.format === found) : undefined;
    if (known) known.sources.push(source);
    else groups.push({ format: found, sources: [source] });
  }
  return { dossiers, groups };
}

/**
 * Converts a group of sources to records of dossiers. Throws INPUT_INVALID if a dossier id is needed and none can be derived from the file
 * name.
 */
export function readGroup(
  { format, sources }: SourceGroup,
  { model, states, names, dossier }: GroupContext,
): Promise<Imported> {
  const given = dossier ?? (format.together ? format.name : null);
  const file = sources[0]?.file ?? '';
  return format.read(model, { dossier: () => given ?? names.of(file, format.name), states }, sources);
}
