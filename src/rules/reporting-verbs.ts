/** The forms of an English verb: `say`, `says`, `said`, `saying`, `said`. */
export interface VerbForms {
  readonly base: string;
  readonly singular: string;
  readonly past: string;
  readonly participle: string;
  /** After `has`. */
  readonly perfect: string;
}

/** Past and perfect of the verbs that have forms of their own. */
const irregularForms: ReadonlyMap<string, readonly [past: string, perfect: string]> = new Map([
  ['feel', ['felt', 'felt']],
  ['find', ['found', 'found']],
  ['forecast', ['forecast', 'forecast']],
  ['hear', ['heard', 'heard']],
  ['hold', ['held', 'held']],
  ['know', ['knew', 'known']],
  ['let', ['let', 'let']],
  ['make', ['made', 'made']],
  ['say', ['said', 'said']],
  ['show', ['showed', 'shown']],
  ['swear', ['swore', 'sworn']],
  ['tell', ['told', 'told']],
  ['think', ['thought', 'thought']],
  ['understand', ['understood', 'understood']],
  ['write', ['wrote', 'written']],
]);

/** Verbs of which the last consonant is doubled: `admitted`. */
const doubling = new Set(['admit', 'blog', 'brag', 'infer', 'let', 'quip', 'submit', 'aver']);

/** Verbs that a clause can follow: `said that`. `ask`, `demand`, `urge` and other directives take none in the indicative. */
export const clauseVerbs = verbs(
  `accept acknowledge add admit advise affirm agree allege announce answer argue ascertain assert assess assume attest aver
  believe blog boast brag calculate caution certify claim clarify comment complain concede conclude confess confide confirm
  conjecture contend counter declare decide deduce demonstrate determine disclose discover emphasise emphasize establish
  estimate expect explain fear feel find forecast gather guarantee hear highlight hint hold hope imply indicate infer insist
  intimate joke judge know lament learn let maintain make mention note notice observe opine pledge point post predict presume
  proclaim profess project promise prove quip realise realize reaffirm reason reassert recall reckon recognise recognize
  recount reiterate relate remark remember repeat reply report respond restate reveal rule say show signal specify speculate
  spell state stipulate stress submit suggest surmise suspect swear testify theorise theorize think threaten tweet underline
  underscore understand venture verify volunteer vow warn worry write`,
);

/** Verbs that need the person spoken to: `told TASS that`. */
export const personVerbs = verbs('assure inform notify remind tell');

/** Verbs that another source follows: `cited analysts, who`. */
export const citingVerbs = verbs('cite quote');

/** The only verb that is printed as a denial. */
export const denialVerbs = verbs('deny');

function verbs(bases: string): ReadonlyArray<VerbForms> {
  return bases.split(/\s+/).map((base) => {
    const stem = doubling.has(base) ? `${base}${base.at(-1) ?? ''}` : base.replace(/e$/, '');
    const endsInY = /[^aeiou]y$/.test(base);
    const regular = endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
    const [past, perfect] = irregularForms.get(base) ?? [regular, regular];
    return { base, singular: thirdPerson(base, endsInY), past, perfect, participle: `${stem}ing` };
  });
}

function thirdPerson(base: string, endsInY: boolean): string {
  if (endsInY) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}
