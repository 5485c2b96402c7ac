import { KnownError } from '../errors.js';
import { dossierFormat, importFormats, recognizeFormat } from '../formats/formats.js';
import type { ImportFormat } from '../formats/formats.js';
import type { Model } from '../model/types.js';

/** The format of a source. */
export type SourceFormat = typeof dossierFormat | ImportFormat;

const sourceFormats: ReadonlyArray<SourceFormat> = [dossierFormat, ...importFormats];

/** Returns the format with this name. Throws FORMAT_UNKNOWN. */
export function formatNamed(name: string): SourceFormat {
  const found = sourceFormats.find((format) => format.name === name);
  if (found) return found;
  throw new KnownError('FORMAT_UNKNOWN', `Unknown import format "${name}".`, {
    hint: `Use one of these formats: ${sourceFormats.map((format) => format.name).join(', ')}.`,
  });
}

/** The name of a source and its text, or the beginning of its text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Recognizes the format of a source, or returns the fallback. Without one it throws FORMAT_UNKNOWN, and INPUT_INVALID for an empty source. */
export function formatOf(model: Model, source: SourceText, fallback?: string): SourceFormat {
  const { file, text } = source;
  if (isDossier(model, source)) return dossierFormat;
  const found = recognizeFormat(source);
  if (found) return found;
  if (fallback !== undefined) return formatNamed(fallback);
  if (text.trim() === '') throw new KnownError('INPUT_INVALID', `The file "${file}" is empty.`);
  throw new KnownError('FORMAT_UNKNOWN', `The format of "${file}" is not recognized.`, {
    hint: `Name the format with --format, one of: ${sourceFormats.map(({ name }) => name).join(', ')}.`,
  });
}

const startLength = 4_000;

/** Returns whether a source is a dossier: YAML, or an object with lists of records by section, such as `claims`. */
function isDossier(model: Model, { file, text }: SourceText): boolean {
  if (/\.ya?ml(\.gz)?$/i.test(file)) return true;
  const start = text.slice(0, startLength);
  const sections = [...model.types.values()].flatMap(({ record }) => record?.section ?? []).join('|');
  if (/^\s*\{/.test(start)) return new RegExp(`^\\s*\\{[^{}]*"(${sections})"\\s*:\\s*\\[`).test(start);
  return /^id\s*:/m.test(start) && new RegExp(`^(title|${sections})\\s*:`, 'm').test(start);
}
