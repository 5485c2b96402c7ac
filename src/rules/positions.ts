import { isOnRecord } from './arrivals.js';
import { factualityOf, isHeld, signOf, type Factuality } from './commitment.js';
import type { EvidenceStatement, ResponseLink } from './evidence.js';
import type { ClaimGround } from './ground.js';
import { spanOf, isCertainlyBefore } from './interval.js';
import { originSidesOf } from './origins.js';
import { sidesOfStatement } from './side.js';
import { partiesSpokenForIn } from './speaking.js';

/** What a party does to a claim. */
export type PartyPosition = 'AFFIRMS' | 'ASSERTS' | 'DENIES' | 'EVADES';

/** What a response says to a content. */
export type Stance = 'CONFIRM' | 'DENY' | 'DEFLECT' | 'DECLINE_COMMENT' | 'QUERY' | 'COMMENT';

/** A statement that bears on the status of a claim. */
export interface StatusEvidence {
  readonly statement: string;
  /** The telling that it is about. */
  readonly version: string;
  readonly stance: Stance | null;
  readonly factuality: Factuality | null;
  readonly sides: ReadonlyArray<string>;
  /** Empty for third parties, which never count. */
  readonly partiesSpokenFor: ReadonlyArray<string>;
  /** Null where it does not count. */
  readonly position: PartyPosition | null;
  readonly onRecord: boolean;
  readonly superseded: boolean;
  /** The statements in whose account it is this response; empty for what is no response. */
  readonly accordingTo: ReadonlyArray<string>;
}

/** Where the parties of a claim stand. */
export interface Positions {
  /** All responses to its tellings, and what parties say of them themselves: by telling, statement, stance. */
  readonly evidence: ReadonlyArray<StatusEvidence>;
  /** By side, what stands. */
  readonly standing: ReadonlyMap<string, ReadonlySet<PartyPosition>>;
  readonly changed: boolean;
  readonly stanceDisputed: boolean;
}

type Row = Omit<StatusEvidence, 'superseded'>;

/** Works out what each statement does to a claim, and what of it stands for each party. Source: rule 5. */
export function positionsOf(ground: ClaimGround): Positions {
  const forSides = originSidesFor(ground);
  const rows = ground.versions.ids.flatMap((version) => [
    ...replyRows(ground, forSides, version),
    ...assertionRows(ground, version),
  ]);
  const sides = ground.parties.map(({ side }) => {
    const own = rows.filter((row) => row.position !== null && row.partiesSpokenFor.includes(side));
    return { side, own, superseded: supersededOf(ground, own) };
  });
  const evidence = rows.map((row) => {
    const counted =
      row.position === null ? [] : sides.filter(({ side }) => row.partiesSpokenFor.includes(side));
    return { ...row, superseded: counted.length > 0 && counted.every((one) => one.superseded.has(row)) };
  });
  return {
    evidence,
    standing: new Map(sides.map(({ side, own, superseded }) => [side, positionsIn(own, superseded)])),
    changed: sides.some(({ superseded }) => superseded.size > 0),
    stanceDisputed: rows.some(({ statement, stance, position }) => {
      return stance !== null && position !== null && ground.disputed.has(statement);
    }),
  };
}

function positionsIn(rows: ReadonlyArray<Row>, superseded: ReadonlySet<Row>): ReadonlySet<PartyPosition> {
  return new Set(rows.flatMap((row) => (row.position === null || superseded.has(row) ? [] : [row.position])));
}

function replyRows(ground: ClaimGround, forSides: ReadonlySet<string>, version: string): ReadonlyArray<Row> {
  const replies = ground.index.responsesTo(version).toSorted(byStatementAndStance);
  return replies.flatMap((link) => {
    const speech = speechOf(ground, link.statement);
    if (!speech) return [];
    const stance = stanceOf(link);
    const { statement, counts, ...shown } = speech;
    const isAnothers = [...forSides].some((side) => !shown.sides.includes(side));
    const isDisputed = ground.disputed.has(statement.id);
    const position = counts ? replyPosition(stance, { isAnothers, isDisputed }) : null;
    const accordingTo = link.accordingTo.length > 0 ? link.accordingTo : holdersOf(ground, statement.id);
    return [{ statement: statement.id, version, stance, factuality: null, ...shown, position, accordingTo }];
  });
}

function assertionRows(ground: ClaimGround, version: string): ReadonlyArray<Row> {
  const kind = ground.index.claims.get(ground.claim)?.kind ?? '';
  const links = ground.index.holdersOf(version).toSorted(byStatementAndFactuality);
  return links.flatMap((link, at) => {
    const before = links[at - 1];
    if (before?.statement === link.statement && before.factuality === link.factuality) return [];
    const speech = speechOf(ground, link.statement);
    if (!speech || speech.partiesSpokenFor.length === 0) return [];
    const factuality = factualityOf(link.factuality);
    const { statement, counts, ...shown } = speech;
    const position = counts ? assertionPosition(factuality, kind) : null;
    return [
      { statement: statement.id, version, stance: null, factuality, ...shown, position, accordingTo: [] },
    ];
  });
}

/** Gives what a reply of a party on record does; `isAnothers`: somebody of another side says that it is so. */
function replyPosition(
  stance: Stance,
  { isAnothers, isDisputed }: { readonly isAnothers: boolean; readonly isDisputed: boolean },
): PartyPosition {
  if (isDisputed) return 'EVADES';
  if (stance === 'DENY') return 'DENIES';
  if (stance !== 'CONFIRM') return 'EVADES';
  return isAnothers ? 'AFFIRMS' : 'ASSERTS';
}

/** The sides from which it comes that a claim is so; none are looked for where nobody confirms it. */
function originSidesFor(ground: ClaimGround): ReadonlySet<string> {
  const { index, versions, endings } = ground;
  const replies = versions.ids.flatMap((version) => index.responsesTo(version));
  if (!replies.some(({ stance }) => stance === 'CONFIRM')) return new Set();
  const positive = endings.filter(({ commitment }) => signOf(commitment) > 0);
  return new Set(positive.flatMap((ending) => originSidesOf(ground, ending)));
}

/** Gives what holding a claim does, by a party on record. A view that is held to be wrong is a view, no denial. */
function assertionPosition(factuality: Factuality, kind: string): PartyPosition | null {
  if (!isHeld(factuality)) return null;
  if (signOf(factuality) > 0) return 'ASSERTS';
  return kind === 'EVALUATION' ? null : 'DENIES';
}

interface Speech extends Pick<Row, 'sides' | 'partiesSpokenFor' | 'onRecord'> {
  readonly statement: EvidenceStatement;
  /** On record, and by a party. */
  readonly counts: boolean;
}

/** Who speaks in a statement; null where no chain leads to it. */
function speechOf(ground: ClaimGround, id: string): Speech | null {
  const { index, arrivals, timeOf } = ground;
  const statement = index.statements.get(id);
  if (!statement || (arrivals.get(id) ?? []).length === 0) return null;
  const partiesSpokenFor = partiesSpokenForIn(ground, statement);
  const onRecord = isOnRecord(arrivals, id);
  return {
    statement,
    sides: sidesOfStatement(index, statement, timeOf(id)),
    partiesSpokenFor,
    onRecord,
    counts: onRecord && partiesSpokenFor.length > 0,
  };
}

/** What of one side's positions no longer stands: all of one sign, where all of the other is certainly later. */
function supersededOf({ timeOf }: ClaimGround, rows: ReadonlyArray<Row>): ReadonlySet<Row> {
  const positive = rows.filter(({ position }) => position === 'AFFIRMS' || position === 'ASSERTS');
  const negative = rows.filter(({ position }) => position === 'DENIES');
  if (positive.length === 0 || negative.length === 0) return new Set();
  const said = spanOf(positive.map(({ statement }) => timeOf(statement)));
  const denied = spanOf(negative.map(({ statement }) => timeOf(statement)));
  if (isCertainlyBefore(said, denied)) return new Set(positive);
  return new Set(isCertainlyBefore(denied, said) ? negative : []);
}

function holdersOf({ index }: ClaimGround, statement: string): ReadonlyArray<string> {
  return [...new Set(index.holdersOf(statement).map((link) => link.statement))].sort();
}

function stanceOf({ stance }: ResponseLink): Stance {
  // The model lets no other value in.
  return stance as Stance;
}

function byStatementAndStance(a: ResponseLink, b: ResponseLink): number {
  return byText(a.statement, b.statement) || byText(a.stance, b.stance);
}

function byStatementAndFactuality(
  a: { readonly statement: string; readonly factuality: string },
  b: { readonly statement: string; readonly factuality: string },
): number {
  return byText(a.statement, b.statement) || byText(a.factuality, b.factuality);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
