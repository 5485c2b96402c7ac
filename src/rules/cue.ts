/** The construction that follows a reporting verb: `said that`, `told TASS that`, `cited N, who`, `denied that`. */
export type CueFrame = 'CLAUSE' | 'PERSON' | 'CITING' | 'DENIAL';

/** A reporting verb as a sentence prints it. */
export interface Cue {
  readonly frame: CueFrame;
  /** Its first word, in the past tense where the text has a participle; `rest` holds the following words. */
  readonly verb: string;
  readonly rest: string;
  /** The infinitive of the verb. */
  readonly base: string;
  /** The form of the verb in the text: `says` is SINGULAR, `say` PLURAL. */
  readonly form: 'SINGULAR' | 'PLURAL' | 'PAST';
}

/** Verbs as: infinitive, third person, past, participle. */
const verbs: Readonly<Record<CueFrame, string>> = {
  CLAUSE: `say says said saying; report reports reported reporting; confirm confirms confirmed confirming;
    caution cautions cautioned cautioning; show shows showed showing; indicate indicates indicated indicating;
    reveal reveals revealed revealing; reiterate reiterates reiterated reiterating; add adds added adding;
    note notes noted noting; point points pointed pointing; state states stated stating;
    announce announces announced announcing; claim claims claimed claiming; allege alleges alleged alleging;
    argue argues argued arguing; acknowledge acknowledges acknowledged acknowledging; admit admits admitted admitting;
    warn warns warned warning; declare declares declared declaring; insist insists insisted insisting;
    suggest suggests suggested suggesting; stress stresses stressed stressing;
    emphasize emphasizes emphasized emphasizing; emphasise emphasises emphasised emphasising;
    explain explains explained explaining; maintain maintains maintained maintaining;
    assert asserts asserted asserting; affirm affirms affirmed affirming; repeat repeats repeated repeating;
    recall recalls recalled recalling; remark remarks remarked remarking; observe observes observed observing;
    conclude concludes concluded concluding; disclose discloses disclosed disclosing;
    write writes wrote writing; reply replies replied replying; respond responds responded responding;
    answer answers answered answering; concede concedes conceded conceding; estimate estimates estimated estimating;
    predict predicts predicted predicting; believe believes believed believing; hint hints hinted hinting;
    imply implies implied implying; complain complains complained complaining; promise promises promised promising;
    pledge pledges pledged pledging; vow vows vowed vowing; mention mentions mentioned mentioning;
    underline underlines underlined underlining; underscore underscores underscored underscoring;
    testify testifies testified testifying; find finds found finding`,
  PERSON: `tell tells told telling; assure assures assured assuring; inform informs informed informing;
    remind reminds reminded reminding`,
  CITING: 'cite cites cited citing; quote quotes quoted quoting',
  DENIAL: 'deny denies denied denying; reject rejects rejected rejecting; refute refutes refuted refuting',
};

type KnownCue = Omit<Cue, 'rest'>;

const known = new Map(
  Object.entries(verbs).flatMap(([frame, rows]) =>
    // The keys of the table above are the frames.
    rows.split(';').flatMap((row) => formsOf(frame as CueFrame, row.trim().split(/\s+/))),
  ),
);

function formsOf(
  frame: CueFrame,
  [base = '', singular = '', past = '', participle = '']: ReadonlyArray<string>,
): ReadonlyArray<readonly [string, KnownCue]> {
  return [
    [base, { frame, base, verb: base, form: 'PLURAL' }],
    [singular, { frame, base, verb: singular, form: 'SINGULAR' }],
    [past, { frame, base, verb: past, form: 'PAST' }],
    [participle, { frame, base, verb: past, form: 'PAST' }],
  ];
}

/**
 * Parses a cue; returns null where its first word is no known reporting verb, for example `according to`.
 *
 * A participle is changed to the past tense (`reporting`: `reported`); everything else stays as written, so that no verb becomes stronger.
 * Source: rule 9.1 and 9.2.
 */
export function readCue(cue: string): Cue | null {
  const [first = '', ...rest] = cue.trim().split(/\s+/);
  const found = known.get(first.toLowerCase());
  if (!found) return null;
  if (rest.at(-1)?.toLowerCase() === 'that') rest.pop();
  return { ...found, rest: rest.join(' ') };
}
