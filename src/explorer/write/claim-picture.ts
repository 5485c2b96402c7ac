import type { Rules } from '../../rules/rules.js';
import type { PictureAddressee, PictureClaim, PictureEvidence } from '../provenance/picture-claim.js';
import type { RecordFacts } from './record-facts.js';

/** Returns what the picture of a claim shows, by the rules of the server. */
export function pictureClaimOf(facts: RecordFacts, rules: Rules, id: string): PictureClaim {
  const outcome = rules.outcome();
  return {
    ...facts.claim(id),
    chains: rules.attributionChains().map((chain) => ({
      truncated: chain.truncated,
      depth: chain.depth,
      commitment: chain.commitment,
      document: facts.document(chain.document),
      links: chain.links.map((link) => ({
        ...link,
        statement: { id: link.statement },
        sources: link.sources.map(facts.source),
        onBehalfOf: link.onBehalfOf.map(facts.actor),
        via: link.via.map(facts.source),
      })),
    })),
    origins: originsOf(rules, facts),
    status: {
      value: rules.status().value,
      evidence: rules.status().evidence.map((evidence) => evidenceOf(evidence, facts)),
    },
    parties: rules.parties(),
    versions: { versions: rules.versions().versions },
    ...(outcome && {
      outcome: {
        value: outcome.value,
        byAddressee: outcome.byAddressee.map((each) => addresseeOf(each, facts)),
      },
    }),
  } as PictureClaim; // the types of nodes and the values of enums are those of the model
}

function originsOf(rules: Rules, facts: RecordFacts): unknown {
  const { for: origins, against, mentionedBy } = rules.origins('ALL');
  const set = ({ atLeast, atMost, circular, origins: all }: typeof origins) => ({
    ...{ atLeast, atMost, circular },
    origins: all.map(({ anonymous, relay, source, statements }) => ({
      ...{ anonymous, relay, source: facts.source(source) },
      statements: statements.map((id) => ({ id })),
    })),
  });
  return { for: set(origins), against: set(against), mentionedBy: mentionedBy.map(facts.source) };
}

type RuleEvidence = ReturnType<Rules['status']>['evidence'][number];

function evidenceOf(
  { stance, position, superseded, partiesSpokenFor, version, statement, sentence }: RuleEvidence,
  facts: RecordFacts,
): PictureEvidence {
  return {
    ...{ stance, position, superseded, sentence },
    partiesSpokenFor: partiesSpokenFor.map(facts.actor),
    version: { id: version },
    statement: facts.statement(statement),
  };
}

type RuleAddressee = NonNullable<ReturnType<Rules['outcome']>>['byAddressee'][number];

function addresseeOf(
  { value, partial, replySought, addressees, leftOpenBy, answers, replies }: RuleAddressee,
  facts: RecordFacts,
): PictureAddressee {
  return {
    ...{ value, partial, replySought, answers },
    addressees: addressees.map(facts.actor),
    leftOpenBy: leftOpenBy.map(facts.source),
    replies: replies.map(({ stance }) => ({ stance })),
  };
}
