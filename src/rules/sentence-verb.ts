import type { Cue } from './cue.js';
import type { EvidenceStatement } from './evidence.js';
import type { EvidenceIndex } from './evidence-index.js';
import { isNamedIn, nameInText, namesInText } from './source-name.js';
import { areSeveral } from './source-number.js';

type Sources = Pick<EvidenceIndex, 'sources'>;

/** A statement with its parsed cue. */
export interface Spoken {
  readonly statement: EvidenceStatement;
  readonly cue: Cue;
}

/**
 * Returns the reporting verb of a statement, which `that` follows.
 *
 * A cue that takes a clause is printed as written, in the number of the printed sources. Any other is quoted after the plain verb:
 * `said (“demanded”)`. Without a cue, the plain verb alone: `said`, of documents `say`. Source: rule 9.1 and 9.2, as amended.
 */
export function verbOf(index: Sources, spoken: Spoken): string {
  const { frame, written } = spoken.cue;
  if (frame === 'NONE') return plainVerb(index, spoken);
  const verb = frame === 'CLAUSE' || frame === 'PERSON' ? clauseVerb(index, spoken) : null;
  return verb ?? `${plainVerb(index, spoken)} (“${written}”)`;
}

/** Returns the verb before `that it is not true that`: as elsewhere, but `said` for `added`. Source: rule 9, the expected sentence of a denial. */
export function verbOfDenial(index: Sources, spoken: Spoken): string {
  return spoken.cue.base === 'add' ? plainVerb(index, spoken) : verbOf(index, spoken);
}

/** Returns the words of a cue in the number of the printed sources: `cites`, `cite`. */
export function cueWords(index: Sources, { statement, cue }: Spoken): string {
  return areSeveral(index, statement.sources) ? cue.words.several : cue.words.one;
}

/** Returns null for a verb that needs the person spoken to where there is none. */
function clauseVerb(index: Sources, spoken: Spoken): string | null {
  const words = cueWords(index, spoken);
  const { cue, statement } = spoken;
  if (cue.frame === 'CLAUSE' || cue.hasObject) return words;
  const addressees = statement.via.filter((id) => index.sources.get(id)?.type === 'Actor');
  return addressees.length > 0 ? `${words} ${namesInText(index, addressees)}` : null;
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

/** Returns `said`; in the present tense of documents, and where the cue is in it. */
function plainVerb(index: Sources, { statement, cue }: Spoken): string {
  const isDocument = statement.sources.every((id) => index.sources.get(id)?.type === 'Document');
  if (!isDocument && !cue.isPresent) return 'said';
  return areSeveral(index, statement.sources) ? 'say' : 'says';
}
