import type { Stance } from '../operations.generated.js';
import type { PictureClaim, PictureEvidence } from './picture-claim.js';

/** A statement that replies to a claim or to one of its versions. */
export interface Reply<Evidence = PictureEvidence> {
  /** The id of the statement. */
  readonly id: string;
  readonly stances: ReadonlyArray<Stance>;
  /** The first of its responses. */
  readonly evidence: Evidence;
  /** Whether it is the last statement of a chain of the claim, so that a card and a line have it already. */
  readonly isInChain: boolean;
  /** Its responses as sentences. */
  readonly sentences: ReadonlyArray<string>;
}

/** Returns the replies to a claim and its versions, each statement once. */
export function repliesOf<Evidence extends PictureEvidence>(
  claim: Pick<PictureClaim, 'chains'> & { readonly status: { readonly evidence: ReadonlyArray<Evidence> } },
): ReadonlyArray<Reply<Evidence>> {
  const responses = claim.status.evidence.filter(({ stance }) => stance !== null);
  const last = new Set(claim.chains.map(({ links }) => links.at(-1)?.statement.id));
  return [...new Set(responses.map(({ statement }) => statement.id))].flatMap((id) => {
    const own = responses.filter(({ statement }) => statement.id === id);
    const [first] = own;
    if (!first) return [];
    return {
      id,
      stances: [...new Set(own.flatMap(({ stance }) => stance ?? []))],
      evidence: first,
      isInChain: last.has(id),
      sentences: [...new Set(own.map(({ sentence }) => sentence))],
    };
  });
}
