import type { Stance } from '../operations.generated.js';
import { listWords } from '../words.js';
import type { Provenance } from './provenance.js';
import { sourceInText } from './source-name.js';

type Evidence = Provenance['status']['evidence'][number];

/** A statement that replies to a claim or to one of its versions. */
export interface Reply {
  /** The id of the statement. */
  readonly id: string;
  readonly stances: ReadonlyArray<Stance>;
  /** The first of its responses. */
  readonly evidence: Evidence;
  /** Whether it is the last statement of a chain of the claim, so that a card and a sentence have it already. */
  readonly isInChain: boolean;
  /** Its responses as sentences. */
  readonly sentences: ReadonlyArray<string>;
}

/** Returns the replies to a claim and its versions, each statement once. */
export function repliesOf(claim: Provenance): ReadonlyArray<Reply> {
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
      sentences: [...new Set(own.flatMap((evidence) => replySentence(evidence, claim) ?? []))],
    };
  });
}

/** Returns the sentences of replies that are not among the chains of a claim. No sentence is returned twice. */
export function replySentences(claim: Provenance): ReadonlyArray<string> {
  const told = new Set(
    claim.chains.flatMap(({ sentence, replySentences: replies }) => [sentence, ...replies]),
  );
  const sentences = repliesOf(claim).flatMap((reply) => {
    const evading = reply.stances.some((stance) => stance !== 'CONFIRM' && stance !== 'DENY');
    return reply.isInChain && !evading ? [] : reply.sentences;
  });
  return [...new Set(sentences)].filter((sentence) => !told.has(sentence));
}

/** Writes a response as a sentence: "Dmitry Peskov did not address the request, in Latin Times' account." */
function replySentence(evidence: Evidence, { __typename }: Provenance): string | null {
  const { stance, statement, version, accordingTo, onRecord } = evidence;
  if (stance === null) return null;
  const names =
    listWords(statement.attributedTo.map(({ node }) => sourceInText(node))) || 'an unnamed source';
  const what = replyPredicate(stance, version.text, __typename === 'Request');
  const accounts = [
    ...new Set(accordingTo.flatMap(({ attributedTo }) => attributedTo.map(({ node }) => sourceInText(node)))),
  ];
  const account = accounts.length > 0 ? `, in ${possessive(listWords(accounts))} account` : '';
  const doubt = onRecord ? '' : ' (it is only possible that this was said)';
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${what}${account}${doubt}.`;
}

function replyPredicate(stance: Stance, claim: string, isRequest: boolean): string {
  switch (stance) {
    case 'CONFIRM':
      return `confirmed that ${claim}`;
    case 'DENY':
      return `denied that ${claim}`;
    case 'DEFLECT':
      return `did not address the ${isRequest ? 'request' : `question whether ${claim}`}`;
    case 'DECLINE_COMMENT':
      return `declined to comment on whether ${claim}`;
    case 'QUERY':
      return `asked whether ${claim}`;
    case 'COMMENT':
      return `commented on whether ${claim}`;
  }
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
