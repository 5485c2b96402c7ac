import { basename } from 'node:path';
import { slug } from '../formats/formats.js';

/** A dossier's id where nothing names one: made of the file's name; `otherwise` where that gives none. */
export function dossierName(file: string, otherwise: string): string {
  const name = basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.[^.]+$/, '');
  return (file === 'stdin' ? null : slug(name)) ?? otherwise;
}
