import type { Model } from '../model/types.js';
import { joinUnmapped } from './import-data.js';
import type { ImportContext, Imported, ImportFile } from './import-data.js';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import { readClaimReview } from './read-claim-review.js';
import { readFtm } from './read-ftm.js';
import { isGdelt, readGdelt } from './read-gdelt.js';
import { isIcewsHead, readIcews } from './read-icews.js';
import { readPlover } from './read-plover.js';

/** An import format. */
export interface ImportFormat {
  readonly name: string;
  readonly says: string;
  /** Whether several files are read as one input. */
  readonly together: boolean;
  /** Returns whether a file has the format, judged by its name and the beginning of its text. */
  readonly matches: (file: { readonly name: string; readonly start: string }) => boolean;
  readonly read: (
    model: Model,
    context: ImportContext,
    files: ReadonlyArray<ImportFile>,
  ) => Promise<Imported>;
}

/** Dossiers in YAML or JSON, which `readDossiers` reads; listed here for the help. */
export const dossierFormat = {
  name: 'dossier',
  says: 'YAML or JSON; records that the file no longer has are removed from the dossier',
} as const;

/** All other import formats, in the order in which they are tried. */
export const importFormats: ReadonlyArray<ImportFormat> = [
  {
    name: 'csv',
    says: 'one file per type and relationship, as written by "export --template"',
    together: true,
    matches: ({ name, start }) => /\.csv$/i.test(name) && /^"?(id\b|:START_ID)/.test(start),
    read: (model, context, files) => Promise.resolve(readCsv(model, context, files)),
  },
  {
    name: 'plover',
    says: 'PLOVER records, JSON or JSON Lines',
    together: false,
    matches: ({ start }) =>
      /^\s*\[?\s*\{/.test(start) && /"event"\s*:/.test(start) && /"(source|eventText)"\s*:/.test(start),
    read: eachAlone((_model, context, file) => readPlover(context, file)),
  },
  {
    name: 'ftm',
    says: 'entities of FollowTheMoney, one per line',
    together: false,
    matches: ({ start }) =>
      /^\s*\[?\s*\{/.test(start) && /"schema"\s*:\s*"/.test(start) && /"properties"\s*:/.test(start),
    read: eachAlone((_model, context, file) => readFtm(context, file)),
  },
  {
    name: 'claimreview',
    says: 'ClaimReview markup, JSON-LD',
    together: false,
    matches: ({ start }) => /^\s*\[?\s*\{/.test(start) && /"([^"\s]*[:/])?ClaimReview"/.test(start),
    read: eachAlone((_model, context, file) => readClaimReview(context, file)),
  },
  {
    name: 'gdelt',
    says: 'events and mentions of GDELT 1 and 2, tab-separated',
    together: false,
    matches: ({ start }) => isGdelt(start.split(/\r?\n/)[0] ?? ''),
    read: eachAlone((_model, context, file) => readGdelt(context, file)),
  },
  {
    name: 'icews',
    says: 'coded events of ICEWS, tab-separated with a header',
    together: false,
    matches: ({ start }) => isIcewsHead(start),
    read: eachAlone((_model, context, file) => readIcews(context, file)),
  },
  {
    name: 'jsonl',
    says: 'JSON Lines: one record with its "type" per line',
    together: false,
    matches: ({ start }) => /^\s*\{[^\n]*"type"\s*:\s*"[A-Z][A-Za-z]+"/.test(start),
    read: eachAlone(readJsonLines),
  },
];

/** Returns the format of a file, or null if it is not recognized. */
export function recognizeFormat({ file, text }: ImportFile): ImportFormat | null {
  const name = file.replace(/\.gz$/i, '');
  const start = text.slice(0, 4_000);
  return importFormats.find((format) => format.matches({ name, start })) ?? null;
}

function eachAlone(
  read: (model: Model, context: ImportContext, file: ImportFile) => Imported | Promise<Imported>,
): ImportFormat['read'] {
  return async (model, context, files) => {
    const all: Imported[] = [];
    for (const file of files) all.push(await read(model, context, file));
    return {
      dossiers: all.flatMap(({ dossiers }) => dossiers),
      problems: all.flatMap(({ problems }) => problems),
      isRejected: all.some(({ isRejected }) => isRejected === true),
      unmapped: joinUnmapped(all.map(({ unmapped }) => unmapped)),
      read: all.reduce((sum, { read: count }) => sum + count, 0),
    };
  };
}
