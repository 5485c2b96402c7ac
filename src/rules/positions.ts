import { isOnRecord } from './path-groups.js';
import { factualityOf, isHeld, signOf, type Factuality } from './commitment.js';
import type { EvidenceStatement, ResponseLink } from './evidence.js';
import type { ClaimContext } from './claim-context.js';
import { evidenceSentenceOf } from './evidence-sentence.js';
import { spanOf, isCertainlyBefore } from './interval.js';
import { sidesOfStatement } from './side.js';
import { partiesSpokenForIn } from './speaking.js';

/** The position of a party on a claim. */
export type PartyPosition = 'AFFIRMS' | 'ASSERTS' | 'DENIES' | 'EVADES';

/** The stance of a response towards its content. */
export type Stance = 'CONFIRM' | 'DENY' | 'DEFLECT' | 'DECLINE_COMMENT' | 'QUERY' | 'COMMENT';

/** A statement from which the status of a claim is derived. */
export interface StatusEvidence {
  readonly statement: string;
  /** The version that it is about. */
  readonly version: string;
  readonly stance: Stance | null;
  readonly factuality: Factuality | null;
  readonly sides: ReadonlyArray<string>;
  /** Empty for third parties, whose statements never count. */
  readonly partiesSpokenFor: ReadonlyArray<string>;
  /** Null where it does not count. */
  readonly position: PartyPosition | null;
  readonly onRecord: boolean;
  readonly superseded: boolean;
  /** The statements that present it as this response; empty where it is no response. */
  readonly accordingTo: ReadonlyArray<string>;
  /** What it says, as one sentence; written when it is read. */
  readonly sentence: string;
}

/** The positions of the parties of a claim. */
export interface Positions {
  /** All responses to its versions and the assertions of parties, sorted by version, statement and stance. */
  readonly evidence: ReadonlyArray<StatusEvidence>;
  /** The positions of each side that are not superseded. */
  readonly positionsBySide: ReadonlyMap<string, ReadonlySet<PartyPosition>>;
  readonly changed: boolean;
  readonly stanceDisputed: boolean;
}

type Row = Omit<StatusEvidence, 'superseded' | 'sentence'>;

/** Derives the position that each statement expresses, and the positions of each party that are not superseded. Source: rule 5. */
export function positionsOf(context: ClaimContext): Positions {
  const forSides = originSidesFor(context);
  const rows = context.versions.ids.flatMap((version) => [
    ...replyRows(context, forSides, version),
    ...assertionRows(context, version),
  ]);
  const sides = context.parties.map(({ side }) => {
    const own = rows.filter((row) => row.position !== null && row.partiesSpokenFor.includes(side));
    return { side, own, superseded: supersededOf(context, own) };
  });
  const evidence = rows.map((row) => {
    const counted =
      row.position === null ? [] : sides.filter(({ side }) => row.partiesSpokenFor.includes(side));
    return {
      ...row,
      superseded: counted.length > 0 && counted.every((one) => one.superseded.has(row)),
      get sentence() {
        return evidenceSentenceOf(context, row);
      },
    };
  });
  return {
    evidence,
    positionsBySide: new Map(sides.map(({ side, own, superseded }) => [side, positionsIn(own, superseded)])),
    changed: sides.some(({ superseded }) => superseded.size > 0),
    stanceDisputed: rows.some(({ statement, stance, position }) => {
      return stance !== null && position !== null && context.disputed.has(statement);
    }),
  };
}

function positionsIn(rows: ReadonlyArray<Row>, superseded: ReadonlySet<Row>): ReadonlySet<PartyPosition> {
  return new Set(rows.flatMap((row) => (row.position === null || superseded.has(row) ? [] : [row.position])));
}

function replyRows(
  context: ClaimContext,
  forSides: ReadonlySet<string>,
  version: string,
): ReadonlyArray<Row> {
  const replies = context.index.responsesTo(version).toSorted(byStatementAndStance);
  return replies.flatMap((link) => {
    const speech = speechOf(context, link.statement);
    if (!speech) return [];
    const stance = stanceOf(link);
    const { statement, counts, ...shown } = speech;
    const ownCount = shown.sides.filter((side) => forSides.has(side)).length;
    const isAnothers = ownCount < forSides.size;
    const isDisputed = context.disputed.has(statement.id);
    const position = counts ? replyPosition(stance, { isAnothers, isDisputed }) : null;
    const accordingTo =
      link.accordingTo.length > 0 ? link.accordingTo : statementsAbout(context, statement.id);
    return [{ statement: statement.id, version, stance, factuality: null, ...shown, position, accordingTo }];
  });
}

function assertionRows(context: ClaimContext, version: string): ReadonlyArray<Row> {
  if (context.parties.length === 0) return [];
  const kind = context.index.claims.get(context.claim)?.kind ?? '';
  const ofParties = context.index.contentLinksTo(version).filter(({ outer }) => {
    return partiesSpokenForIn(context, outer).length > 0;
  });
  const links = ofParties.map(({ link }) => link);
  return links.sort(byStatementAndFactuality).flatMap((link, at) => {
    const before = links[at - 1];
    if (before?.statement === link.statement && before.factuality === link.factuality) return [];
    const speech = speechOf(context, link.statement);
    if (!speech) return [];
    const factuality = factualityOf(link.factuality);
    const { statement, counts, ...shown } = speech;
    const position = counts ? assertionPosition(factuality, kind) : null;
    return [
      { statement: statement.id, version, stance: null, factuality, ...shown, position, accordingTo: [] },
    ];
  });
}

/** Returns the position that a party's reply on record expresses; `isAnothers`: some origin *for* is of another side. */
function replyPosition(
  stance: Stance,
  { isAnothers, isDisputed }: { readonly isAnothers: boolean; readonly isDisputed: boolean },
): PartyPosition {
  if (isDisputed) return 'EVADES';
  if (stance === 'DENY') return 'DENIES';
  if (stance !== 'CONFIRM') return 'EVADES';
  return isAnothers ? 'AFFIRMS' : 'ASSERTS';
}

/** Returns the sides of the origins *for*; empty where no reply confirms the claim, as they are not needed then. */
function originSidesFor(context: ClaimContext): ReadonlySet<string> {
  const { index, versions, chainGroups } = context;
  const replies = versions.ids.flatMap((version) => index.responsesTo(version));
  if (!replies.some(({ stance }) => stance === 'CONFIRM')) return new Set();
  const sides = new Set<string>();
  for (const group of chainGroups)
    if (signOf(group.commitment) > 0) for (const side of group.origins.sides) sides.add(side);
  return sides;
}

/** Returns the position that a party on record expresses by stating the claim. To reject a view is itself a view, no denial. */
function assertionPosition(factuality: Factuality, kind: string): PartyPosition | null {
  if (!isHeld(factuality)) return null;
  if (signOf(factuality) > 0) return 'ASSERTS';
  return kind === 'EVALUATION' ? null : 'DENIES';
}

interface Speech extends Pick<Row, 'sides' | 'partiesSpokenFor' | 'onRecord'> {
  readonly statement: EvidenceStatement;
  /** Whether it is on record and speaks for a party. */
  readonly counts: boolean;
}

/** Returns who speaks in a statement; null where no chain leads to it. */
function speechOf(context: ClaimContext, id: string): Speech | null {
  const { index, pathsOf, saidAt } = context;
  const node = index.nodes.get(id);
  if (!node || pathsOf(node).length === 0) return null;
  const partiesSpokenFor = partiesSpokenForIn(context, node);
  const onRecord = isOnRecord(pathsOf(node));
  return {
    statement: node.statement,
    sides: sidesOfStatement(index, node.statement, saidAt(node)),
    partiesSpokenFor,
    onRecord,
    counts: onRecord && partiesSpokenFor.length > 0,
  };
}

/** Returns the superseded positions of one side: all of one sign, where all of the other sign are certainly later. */
function supersededOf({ timeOf }: ClaimContext, rows: ReadonlyArray<Row>): ReadonlySet<Row> {
  const positive = rows.filter(({ position }) => position === 'AFFIRMS' || position === 'ASSERTS');
  const negative = rows.filter(({ position }) => position === 'DENIES');
  if (positive.length === 0 || negative.length === 0) return new Set();
  const said = spanOf(positive.map(({ statement }) => timeOf(statement)));
  const denied = spanOf(negative.map(({ statement }) => timeOf(statement)));
  if (isCertainlyBefore(said, denied)) return new Set(positive);
  return new Set(isCertainlyBefore(denied, said) ? negative : []);
}

function statementsAbout({ index }: ClaimContext, statement: string): ReadonlyArray<string> {
  return [...new Set(index.contentLinksTo(statement).map(({ link }) => link.statement))].sort();
}

function stanceOf({ stance }: ResponseLink): Stance {
  // The model allows no other value.
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
