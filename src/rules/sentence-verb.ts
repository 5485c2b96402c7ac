import type { Cue } from './cue.js';
import type { EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { isNamedIn, nameInText, namesInText } from './source-name.js';

type Sources = Pick<EvidenceIndex, 'sources'>;

/** A statement with its parsed cue; null where it has no known reporting verb. */
export interface Spoken {
  readonly statement: EvidenceStatement;
  readonly cue: Cue | null;
}

/** Verbs of documents that mean more than `say`. */
const showing = ['show', 'indicate', 'reveal'];

/**
 * Returns the reporting verb of a statement: its cue where that is a known one, else `said`, or `say` for a document.
 *
 * SAY returns the plain verb whatever the cue, in the tense of the cue: `said`, `says`. Source: rule 9.1.
 */
export function verbOf(index: Sources, { statement, cue }: Spoken, what: 'SAY' | 'CUE'): string {
  const isDocument = statement.sources.every((id) => index.sources.get(id)?.type === 'Document');
  if (what === 'SAY' || cue === null || cue.frame === 'DENIAL' || cue.frame === 'CITING') {
    return isDocument ? inPresent('say', index, { statement, cue }) : saidLike(cue);
  }
  if (isDocument && showing.includes(cue.base)) return inPresent('show', index, { statement, cue });
  const written = [cue.verb, cue.rest].filter((part) => part !== '').join(' ');
  if (cue.frame !== 'PERSON' || cue.rest !== '') return written;
  const addressees = statement.via.filter((id) => index.sources.get(id)?.type === 'Actor');
  return addressees.length > 0 ? `${written} ${namesInText(index, addressees)}` : saidLike(cue);
}

/** Writes the channels that the verb does not already name: `, on the programme “With maduro”`; empty where there are none. */
export function viaInText(index: Sources, { via }: EvidenceStatement, verb: string): string {
  const unnamed = via.filter((id) => !isNamedIn(verb, nameInText(index.sources.get(id))));
  return unnamed.map((id) => `, ${channelInText(index, id)}`).join('');
}

function channelInText({ sources }: Sources, id: string): string {
  const source = sources.get(id);
  const name = nameInText(source);
  if (source?.type !== 'Document') return `through ${name}`;
  const isTitled = source.inText === null && source.title !== '';
  if (source.kind !== 'BROADCAST') return isTitled ? `in “${name}”` : `in ${name}`;
  return isTitled ? `on the programme “${name}”` : `on ${name}`;
}

function saidLike(cue: Cue | null): string {
  if (cue === null || cue.form === 'PAST') return 'said';
  return cue.form === 'SINGULAR' ? 'says' : 'say';
}

/** Puts a document's verb in the present tense; singular or plural as in the cue, or as its name where the cue is in the past tense. */
function inPresent(verb: string, index: Sources, { statement, cue }: Spoken): string {
  const isPlural =
    cue === null || cue.form === 'PAST' ? hasPluralName(index, statement) : cue.form === 'PLURAL';
  return isPlural ? verb : `${verb}s`;
}

function hasPluralName(index: Sources, { sources }: EvidenceStatement): boolean {
  return sources.length > 1 || /[^siu]s$/i.test(namesInText(index, sources));
}
