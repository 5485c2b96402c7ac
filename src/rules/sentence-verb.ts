import type { Cue } from './cue.js';
import type { EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { isNamedIn, nameInText, namesInText } from './source-name.js';

type Sources = Pick<EvidenceIndex, 'sources'>;

/** A statement with its cue as it was read; null where it has none on the list. */
export interface Spoken {
  readonly statement: EvidenceStatement;
  readonly cue: Cue | null;
}

/** Verbs of documents that tell more than that the text stands there. */
const showing = ['show', 'indicate', 'reveal'];

/**
 * Gives the verb of a statement: its cue where that is on the list, else `said`, of a document `say`.
 *
 * SAY gives the plain verb of telling, whatever the cue, in the cue's time: `said`, `says`. Source: rule 9.1.
 */
export function verbOf(index: Sources, { statement, cue }: Spoken, what: 'SAY' | 'CUE'): string {
  const isDocument = statement.sources.every((id) => index.sources.get(id)?.type === 'Document');
  if (what === 'SAY' || cue === null || cue.frame === 'DENIAL' || cue.frame === 'CITING') {
    return isDocument ? inPresent('say', index, { statement, cue }) : saidLike(cue);
  }
  if (isDocument && showing.includes(cue.base)) return inPresent('show', index, { statement, cue });
  const written = [cue.verb, cue.rest].filter((part) => part !== '').join(' ');
  if (cue.frame !== 'PERSON' || cue.rest !== '') return written;
  const told = statement.via.filter((id) => index.sources.get(id)?.type === 'Actor');
  return told.length > 0 ? `${written} ${namesInText(index, told)}` : saidLike(cue);
}

/** Gives the channels that the verb does not name: `, on the programme “With maduro”`; empty where there is none left. */
export function viaInText(index: Sources, { via }: EvidenceStatement, verb: string): string {
  const left = via.filter((id) => !isNamedIn(verb, nameInText(index.sources.get(id))));
  return left.map((id) => `, ${channelInText(index, id)}`).join('');
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

/** A document's verb in the present; its number is that of the cue or, where the cue is past, of its name. */
function inPresent(verb: string, index: Sources, { statement, cue }: Spoken): string {
  const isPlural =
    cue === null || cue.form === 'PAST' ? hasPluralName(index, statement) : cue.form === 'PLURAL';
  return isPlural ? verb : `${verb}s`;
}

function hasPluralName(index: Sources, { sources }: EvidenceStatement): boolean {
  return sources.length > 1 || /[^siu]s$/i.test(namesInText(index, sources));
}
