import { clauseVerbs, citingVerbs, denialVerbs, personVerbs, type VerbForms } from './reporting-verbs.js';

/**
 * The construction that a reporting verb takes: `said that`, `told TASS that`, `cited N, who`, `denied that`.
 *
 * OTHER cannot be followed by a clause and is quoted: `said (“demanded”) that`. NONE is no verb: `according to N,`.
 */
export type CueFrame = 'CLAUSE' | 'PERSON' | 'CITING' | 'DENIAL' | 'OTHER' | 'NONE';

/** A reporting verb as a sentence prints it. */
export interface Cue {
  readonly frame: CueFrame;
  /** The infinitive of the verb; empty for OTHER and NONE. */
  readonly base: string;
  /** The words for one source and for several: `says` and `say`. Of OTHER the words as written; of NONE empty. */
  readonly words: { readonly one: string; readonly several: string };
  readonly isPresent: boolean;
  /** Whether words follow the verb: `told reporters`. */
  readonly hasObject: boolean;
  /** The words as written, without a final `that`. */
  readonly written: string;
}

type KnownVerb = VerbForms & { readonly frame: CueFrame };

const known = new Map<string, KnownVerb>();
for (const [frame, verbs] of [
  ['CLAUSE', clauseVerbs],
  ['PERSON', personVerbs],
  ['CITING', citingVerbs],
  ['DENIAL', denialVerbs],
] as const)
  for (const verb of verbs)
    for (const form of [verb.base, verb.singular, verb.past, verb.participle, verb.perfect])
      known.set(form, { ...verb, frame });

/** The words that must follow some verbs where they take a clause; the empty text allows none. */
const particles: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ['point', ['out']],
  ['spell', ['out']],
  ['make', ['clear', 'it clear', 'plain', 'it plain', 'known', 'it known']],
  ['let', ['it be known', 'be known']],
  ['rule', ['']],
]);

/** A verb that ends in one of these needs a noun: `commented on`, `called for`. */
const prepositions = new Set(
  'about against as at by for from in into of on over to toward towards upon with'.split(' '),
);

const none: Omit<Cue, 'written'> = {
  frame: 'NONE',
  base: '',
  words: { one: '', several: '' },
  isPresent: false,
  hasObject: false,
};

/**
 * Parses a cue; NONE for null and for words that are no verb, such as `according to`.
 *
 * A verb that takes a clause is printed as written, in its own tense; a participle in the past (`reporting`: `reported`). No verb is
 * replaced by another. Source: rule 9.1 and 9.2, as amended.
 */
export function readCue(cue: string | null): Cue {
  const written = (cue ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ that$/i, '');
  if (written === '' || /^(?:as )?(?:according|per|citing)\b/i.test(written)) return { ...none, written };
  const parts = written.split(' ');
  const isPerfect = /^(?:has|have|had)$/i.test(parts[0] ?? '') && parts.length > 1;
  const [first = '', ...rest] = isPerfect ? parts.slice(1) : parts;
  const verb = known.get(first.toLowerCase());
  if (!verb || !takesClause(verb, rest)) return { ...otherCue(written), written };
  const auxiliary = isPerfect ? (parts[0] ?? '').toLowerCase() : null;
  const words = (form: string): string => [form, ...rest].join(' ');
  const [one, several] = formsFor(verb, first.toLowerCase(), auxiliary);
  return {
    frame: verb.frame,
    base: verb.base,
    words: { one: words(one), several: words(several) },
    isPresent: isPresentForm(verb, first.toLowerCase(), auxiliary),
    hasObject: rest.length > 0,
    written,
  };
}

function otherCue(written: string): Omit<Cue, 'written'> {
  return { ...none, frame: 'OTHER', words: { one: written, several: written } };
}

function takesClause({ base }: KnownVerb, rest: ReadonlyArray<string>): boolean {
  const allowed = particles.get(base);
  if (allowed) return allowed.includes(rest.join(' ').toLowerCase());
  return !prepositions.has(rest.at(-1)?.toLowerCase() ?? '');
}

/** Returns the verb for one source and for several. */
function formsFor(
  verb: KnownVerb,
  form: string,
  auxiliary: string | null,
): readonly [one: string, several: string] {
  if (auxiliary === 'had') return [`had ${verb.perfect}`, `had ${verb.perfect}`];
  if (auxiliary !== null) return [`has ${verb.perfect}`, `have ${verb.perfect}`];
  if (isPresentForm(verb, form, null)) return [verb.singular, verb.base];
  return [verb.past, verb.past];
}

function isPresentForm({ base, singular, past }: KnownVerb, form: string, auxiliary: string | null): boolean {
  return auxiliary === null && form !== past && (form === base || form === singular);
}
