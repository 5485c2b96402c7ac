/** Imports sources of any format (files, folders, standard input, texts) into the graph. */
export { graphProblems } from './graph-problems.js';
export type { ImportEvent, LoadPosition, OnImportEvent } from './import-events.js';
export { importFiles } from './import-files.js';
export type { FilesImportOptions } from './import-files.js';
export type { ImportGraph } from './import-options.js';
export type { ImportResult } from './import-result.js';
export { importTexts } from './import-texts.js';
export { loadDossiers } from './load-dossiers.js';
export type { DossierReport } from './load-dossiers.js';
export { readFiles } from './sources/read-files.js';
export { validateFiles } from './validate-files.js';
export type { FileValidation, ValidationReport } from './validate-files.js';
