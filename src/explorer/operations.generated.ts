/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What sort of actor it is. */
export type ActorKind =
  /** Several, named or unnamed, without an organization. */
  | 'GROUP'
  /** An outlet of the press or broadcasting, or an agency. */
  | 'MEDIA'
  /** An organization, ministry or company. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A state. */
  | 'STATE';

/** What an answer does to what was asked. */
export type AnswerKind =
  /** Gives it. */
  | 'FULFILS'
  /** Consents. */
  | 'GRANTS'
  /** Says that it will be given. */
  | 'PROMISES'
  /** Says no. */
  | 'REFUSES';

/** What sort of thing an asset is. */
export type AssetCategory =
  /** Aeroplanes and helicopters with a crew. */
  | 'AIRCRAFT'
  /** What defends against attack from the air. */
  | 'AIR_DEFENCE'
  /** What disturbs or listens to signals. */
  | 'ELECTRONIC_WARFARE'
  /** Money, loans, credit. */
  | 'FUNDS'
  /** Missiles. */
  | 'MISSILE'
  /** Something else. */
  | 'OTHER'
  /** Radars and other sensors. */
  | 'SENSOR'
  /** Aircraft without a crew: drones. */
  | 'UAV'
  /** Ships and boats. */
  | 'VESSEL';

/** What sort of content a claim is. */
export type ClaimKind =
  /** Something is so. */
  | 'CONDITION'
  /** A judgement of worth. */
  | 'EVALUATION'
  /** Something happens. */
  | 'EVENT'
  /** Somebody is bound to something. */
  | 'OBLIGATION'
  /** Somebody asks somebody for something. */
  | 'REQUEST'
  /** Somebody or something is under a sanction. */
  | 'SANCTION';

/** How the parties of a claim stand to it (rule 5). */
export type ClaimStatus =
  /** A party says it itself; nobody else confirms. */
  | 'ASSERTED_BY_PARTY'
  /** A party confirms what others say. */
  | 'CONFIRMED'
  /** No party is on record, and origins contradict each other. */
  | 'CONFLICTING_REPORTS'
  /** A party denies it. */
  | 'DENIED'
  /** A party denies it, and a party affirms or asserts it. */
  | 'DISPUTED'
  /** It is only mentioned, and left open. */
  | 'LEFT_OPEN'
  /** A party spoke, and neither confirmed nor denied. */
  | 'NEITHER_CONFIRMED_NOR_DENIED'
  /** No document that stands leads to it any more. */
  | 'NO_SOURCE_LEFT'
  /** A judgement of worth, which nobody concerned denies. */
  | 'OPINION'
  /** No party is on record; origins say that it is so. */
  | 'REPORTED'
  /** No party is on record; origins say that it is not so. */
  | 'REPORTED_UNTRUE';

/** How one document was made from another. */
export type DerivationKind =
  /** Printed again. */
  | 'REPUBLISHED'
  /** Written anew. */
  | 'REWRITTEN'
  /** Translated. */
  | 'TRANSLATED';

/** What sort of document it is. */
export type DocumentKind =
  /** An article. */
  | 'ARTICLE'
  /** A broadcast, or a programme. */
  | 'BROADCAST'
  /** A set of data. */
  | 'DATASET'
  /** A paper not meant for the public. */
  | 'INTERNAL_DOCUMENT'
  /** A text issued by an authority as such. */
  | 'OFFICIAL_TEXT'
  /** A post on a platform. */
  | 'POST'
  /** The written record of what was said. */
  | 'TRANSCRIPT';

/** Types of events, by PLOVER. */
export type EventType =
  /** Blame, criticize, investigate. */
  | 'ACCUSE'
  /** Agree, accept, promise. */
  | 'AGREE'
  /** Give help. */
  | 'AID'
  /** Attack. */
  | 'ASSAULT'
  /** Force by violence against things or freedom. */
  | 'COERCE'
  /** Give way. */
  | 'CONCEDE'
  /** Meet, talk, consult. */
  | 'CONSULT'
  /** Cooperate in deed. */
  | 'COOPERATE'
  /** Move forces. */
  | 'MOBILIZE'
  /** Protest. */
  | 'PROTEST'
  /** Refuse. */
  | 'REJECT'
  /** Ask for something. */
  | 'REQUEST'
  /** Withdraw. */
  | 'RETREAT'
  /** Cut or limit relations. */
  | 'SANCTION'
  /** Support by words or ties. */
  | 'SUPPORT'
  /** Threaten. */
  | 'THREATEN';

/** How a source puts a content (FactBank). It never says that the content is so. */
export type Factuality =
  /** CT+: stated as fact. */
  | 'CERTAIN'
  /** CT-: said not to be so. */
  | 'CERTAIN_NOT'
  /** CTu: the source knows, and does not say. */
  | 'KNOWN_UNDISCLOSED'
  /** PS+: said to be possible. */
  | 'POSSIBLE'
  /** PS-: said to be possibly not so. */
  | 'POSSIBLE_NOT'
  /** PR+: said to be likely. */
  | 'PROBABLE'
  /** PR-: said to be unlikely. */
  | 'PROBABLE_NOT'
  /** Uu: left open. */
  | 'UNCOMMITTED';

/** What is to be done with an item. */
export type ItemAction =
  /** Financed. */
  | 'FINANCE'
  /** Something else, or left open by the text. */
  | 'OTHER'
  /** Overhauled. */
  | 'OVERHAUL'
  /** Repaired. */
  | 'REPAIR'
  /** Supplied. */
  | 'SUPPLY'
  /** Trained. */
  | 'TRAIN'
  /** Upgraded. */
  | 'UPGRADE';

/** What became of a request (rule 6). */
export type Outcome =
  /** The addressee says that it was asked; no answer is reported. */
  | 'ACKNOWLEDGED'
  /** Sources contradict each other about what was answered. */
  | 'CONTESTED'
  /** The addressee spoke, and did not address it. */
  | 'DEFLECTED'
  /** It was done. */
  | 'FULFILLED'
  /** Consent was given. */
  | 'GRANTED'
  /** Addressees differ. */
  | 'MIXED'
  /** Nobody says that the request was made. */
  | 'NOT_APPLICABLE'
  /** Said not to have been given; no refusal is reported. */
  | 'NOT_GRANTED'
  /** No answer is reported. */
  | 'NO_REPORTED_ANSWER'
  /** It was promised. */
  | 'PROMISED'
  /** It was refused. */
  | 'REFUSED'
  /** The addressee denies that it was asked. */
  | 'REQUEST_DENIED'
  /** An answer is only said to be possible, or left open. */
  | 'UNCLEAR';

/** What a party does to a claim. */
export type PartyPosition =
  /** Confirms what somebody else says. */
  | 'AFFIRMS'
  /** Says it itself. */
  | 'ASSERTS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Speaks, and neither confirms nor denies. */
  | 'EVADES';

/** What sort of place it is. */
export type PlaceKind =
  /** An airspace. */
  | 'AIRSPACE'
  /** A city, town or village. */
  | 'CITY'
  /** The land of a state. */
  | 'COUNTRY'
  /** Something else. */
  | 'OTHER'
  /** A region, province or part of the world. */
  | 'REGION'
  /** A base, port, building or other site. */
  | 'SITE'
  /** A sea, ocean, river or strait. */
  | 'WATER';

/** How a place comes into a claim. */
export type PlaceRole =
  /** It is so there. */
  | 'AT'
  /** It keeps away from there. */
  | 'AVOIDED'
  /** It comes from there. */
  | 'FROM'
  /** It goes there. */
  | 'TO'
  /** It passes there. */
  | 'VIA';

/** Whether origins say that a claim is so. */
export type Polarity =
  /** Some say the one, some the other. */
  | 'MIXED'
  /** They say that it is not so. */
  | 'NEGATIVE'
  /** Nobody says either. */
  | 'OPEN'
  /** They say so. */
  | 'POSITIVE';

/** How one content relates to another. */
export type RelationKind =
  /** It answers the request. */
  | 'ANSWERS'
  /** It bears on the other, without answering it. */
  | 'BEARS_ON'
  /** It is so because of the other. */
  | 'BECAUSE'
  /** It came while the other went on. */
  | 'DURING'
  /** It came after the other. */
  | 'FOLLOWS'
  /** A part or detail of it. */
  | 'PART_OF'
  /** It speaks against the other. */
  | 'REFUTES'
  /** Another telling of the same thing; between statements: one utterance. */
  | 'SAME_AS'
  /** It speaks for the other. */
  | 'SUPPORTS';

/** Whether somebody asked for a reply. */
export type ReplySought =
  /** The texts say that nobody did. */
  | 'NO'
  /** The texts do not say. */
  | 'NOT_SAID'
  /** Yes. */
  | 'YES';

/** What came of asking for a reply. */
export type SoughtReplyResult =
  /** The actor declined to reply. */
  | 'DECLINED'
  /** None came. */
  | 'NO_RESPONSE'
  /** The actor replied. */
  | 'REPLIED';

/** What a response says to a content. */
export type Stance =
  /** Commented otherwise. */
  | 'COMMENT'
  /** Says that it is so. */
  | 'CONFIRM'
  /** Declined to comment. */
  | 'DECLINE_COMMENT'
  /** Spoke, and did not address it. */
  | 'DEFLECT'
  /** Says that it is not so. */
  | 'DENY'
  /** Asked whether it is so. */
  | 'QUERY';

/** On which terms a source spoke. */
export type Terms =
  /** Unnamed. */
  | 'ANONYMOUS'
  /** Not by name, but described. */
  | 'BACKGROUND'
  /** Without its author's consent. */
  | 'LEAKED'
  /** By name. */
  | 'ON_RECORD';

export type AskRussiaQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AskRussiaQuery = { readonly __typename: 'Query', readonly answer: { readonly __typename: 'ClaimConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ClaimEdge', readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
       }> } | null };

type ClaimRow_Condition_Fragment = { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type ClaimRow_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type ClaimRow_Event_Fragment = { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type ClaimRow_Obligation_Fragment = { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type ClaimRow_Request_Fragment = { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } };

type ClaimRow_Sanction_Fragment = { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

export type ClaimRowFragment =
  | ClaimRow_Condition_Fragment
  | ClaimRow_Evaluation_Fragment
  | ClaimRow_Event_Fragment
  | ClaimRow_Obligation_Fragment
  | ClaimRow_Request_Fragment
  | ClaimRow_Sanction_Fragment
;

export type DeniedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeniedQuery = { readonly __typename: 'Query', readonly answer: { readonly __typename: 'ClaimConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ClaimEdge', readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
       }> } | null };

type Facts_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind };

type Facts_Asset_Fragment = { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string };

type Facts_Condition_Fragment = { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type Facts_Document_Fragment = { readonly __typename: 'Document', readonly title: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> };

type Facts_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type Facts_Event_Fragment = { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type Facts_Obligation_Fragment = { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type Facts_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null };

type Facts_Request_Fragment = { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } };

type Facts_Sanction_Fragment = { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> };

type Facts_Statement_Fragment = { readonly __typename: 'Statement', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Document', readonly title: string | null, readonly id: string }
     }> };

export type FactsFragment =
  | Facts_Actor_Fragment
  | Facts_Asset_Fragment
  | Facts_Condition_Fragment
  | Facts_Document_Fragment
  | Facts_Evaluation_Fragment
  | Facts_Event_Fragment
  | Facts_Obligation_Fragment
  | Facts_Place_Fragment
  | Facts_Request_Fragment
  | Facts_Sanction_Fragment
  | Facts_Statement_Fragment
;

export type LeftOpenQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LeftOpenQuery = { readonly __typename: 'Query', readonly answer: { readonly __typename: 'ClaimConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ClaimEdge', readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
       }> } | null };

export type OneOriginQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OneOriginQuery = { readonly __typename: 'Query', readonly answer: { readonly __typename: 'ClaimConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ClaimEdge', readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
       }> } | null };

export type ReadCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadCountsQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly statements: { readonly __typename: 'SourceStatementsConnection', readonly totalCount: number }, readonly statementsOnBehalf: { readonly __typename: 'ActorStatementsOnBehalfConnection', readonly totalCount: number }, readonly statementsCarried: { readonly __typename: 'SourceStatementsCarriedConnection', readonly totalCount: number }, readonly repliesSought: { readonly __typename: 'ActorRepliesSoughtConnection', readonly totalCount: number }, readonly claimsAsActor: { readonly __typename: 'ActorClaimsAsActorConnection', readonly totalCount: number }, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly documents: { readonly __typename: 'ActorDocumentsConnection', readonly totalCount: number }, readonly officeHolders: { readonly __typename: 'ActorOfficeHoldersConnection', readonly totalCount: number }, readonly parts: { readonly __typename: 'ActorPartsConnection', readonly totalCount: number }, readonly places: { readonly __typename: 'ActorPlacesConnection', readonly totalCount: number }, readonly holdsPosition: ReadonlyArray<{ readonly __typename: 'ActorHoldsPositionEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly partOf: ReadonlyArray<{ readonly __typename: 'ActorPartOfEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }> }
    | { readonly __typename: 'Asset', readonly id: string, readonly narrower: { readonly __typename: 'AssetNarrowerConnection', readonly totalCount: number }, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly broader: ReadonlyArray<{ readonly __typename: 'AssetBroaderEdge', readonly node: { readonly __typename: 'Asset', readonly id: string } }> }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly replies: { readonly __typename: 'ContentRepliesConnection', readonly totalCount: number }, readonly relatedBy: { readonly __typename: 'ContentRelatedByConnection', readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Document', readonly id: string, readonly reports: { readonly __typename: 'DocumentReportsConnection', readonly totalCount: number }, readonly derivatives: { readonly __typename: 'DocumentDerivativesConnection', readonly totalCount: number }, readonly statements: { readonly __typename: 'SourceStatementsConnection', readonly totalCount: number }, readonly statementsCarried: { readonly __typename: 'SourceStatementsCarriedConnection', readonly totalCount: number }, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly derivedFrom: ReadonlyArray<{ readonly __typename: 'DocumentDerivedFromEdge', readonly node: { readonly __typename: 'Document', readonly id: string } }> }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly replies: { readonly __typename: 'ContentRepliesConnection', readonly totalCount: number }, readonly relatedBy: { readonly __typename: 'ContentRelatedByConnection', readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly replies: { readonly __typename: 'ContentRepliesConnection', readonly totalCount: number }, readonly relatedBy: { readonly __typename: 'ContentRelatedByConnection', readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly replies: { readonly __typename: 'ContentRepliesConnection', readonly totalCount: number }, readonly relatedBy: { readonly __typename: 'ContentRelatedByConnection', readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly claims: { readonly __typename: 'PlaceClaimsConnection', readonly totalCount: number }, readonly contains: { readonly __typename: 'PlaceContainsConnection', readonly totalCount: number }, readonly within: ReadonlyArray<{ readonly __typename: 'PlaceWithinEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }>, readonly inState: ReadonlyArray<{ readonly __typename: 'PlaceInStateEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }> }
    | { readonly __typename: 'Request', readonly id: string, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly replies: { readonly __typename: 'ContentRepliesConnection', readonly totalCount: number }, readonly relatedBy: { readonly __typename: 'ContentRelatedByConnection', readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Sanction', readonly id: string, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly replies: { readonly __typename: 'ContentRepliesConnection', readonly totalCount: number }, readonly relatedBy: { readonly __typename: 'ContentRelatedByConnection', readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly content: { readonly __typename: 'StatementContentConnection', readonly totalCount: number }, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
         }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'StatementOnBehalfOfEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly via: ReadonlyArray<{ readonly __typename: 'StatementViaEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
         }>, readonly respondsTo: ReadonlyArray<{ readonly __typename: 'StatementRespondsToEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly node: { readonly __typename: 'Document', readonly id: string } }>, readonly soughtReplyFrom: ReadonlyArray<{ readonly __typename: 'StatementSoughtReplyFromEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly replies: { readonly __typename: 'ContentRepliesConnection', readonly totalCount: number }, readonly relatedBy: { readonly __typename: 'ContentRelatedByConnection', readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }> }
   | null };

export type ReadLinksQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  among: ReadonlyArray<string | number> | string | number;
}>;


export type ReadLinksQuery = { readonly __typename: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string, readonly holdsPosition: ReadonlyArray<{ readonly __typename: 'ActorHoldsPositionEdge', readonly title: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly partOf: ReadonlyArray<{ readonly __typename: 'ActorPartOfEdge', readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }> }
    | { readonly __typename: 'Asset', readonly id: string, readonly broader: ReadonlyArray<{ readonly __typename: 'AssetBroaderEdge', readonly inferred: boolean, readonly node: { readonly __typename: 'Asset', readonly id: string } }> }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Document', readonly id: string, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly derivedFrom: ReadonlyArray<{ readonly __typename: 'DocumentDerivedFromEdge', readonly as: string | null, readonly inferred: boolean, readonly derivationKind: DerivationKind | null, readonly node: { readonly __typename: 'Document', readonly id: string } }> }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly within: ReadonlyArray<{ readonly __typename: 'PlaceWithinEdge', readonly inferred: boolean, readonly node: { readonly __typename: 'Place', readonly id: string } }>, readonly inState: ReadonlyArray<{ readonly __typename: 'PlaceInStateEdge', readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }> }
    | { readonly __typename: 'Request', readonly id: string, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Sanction', readonly id: string, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly as: string | null, readonly inferred: boolean, readonly terms: Terms | null, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
         }>, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'StatementOnBehalfOfEdge', readonly as: string | null, readonly inferred: boolean, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly via: ReadonlyArray<{ readonly __typename: 'StatementViaEdge', readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
         }>, readonly content: { readonly __typename: 'StatementContentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'StatementContentEdge', readonly as: string | null, readonly inferred: boolean, readonly factuality: Factuality, readonly locator: string | null, readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly respondsTo: ReadonlyArray<{ readonly __typename: 'StatementRespondsToEdge', readonly as: string | null, readonly inferred: boolean, readonly stance: Stance, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly as: string | null, readonly inferred: boolean, readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string } }>, readonly soughtReplyFrom: ReadonlyArray<{ readonly __typename: 'StatementSoughtReplyFromEdge', readonly as: string | null, readonly inferred: boolean, readonly result: SoughtReplyResult | null, readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly related: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }> }
   | null> | null };

export type ReadNeighboursQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  statements?: boolean;
  statementsOnBehalf?: boolean;
  statementsCarried?: boolean;
  repliesSought?: boolean;
  claimsAsActor?: boolean;
  claimsAsRecipient?: boolean;
  claimsAsObject?: boolean;
  documents?: boolean;
  officeHolders?: boolean;
  parts?: boolean;
  places?: boolean;
  reports?: boolean;
  derivatives?: boolean;
  content?: boolean;
  heldBy?: boolean;
  replies?: boolean;
  relatedBy?: boolean;
  narrower?: boolean;
  claims?: boolean;
  contains?: boolean;
  holdsPosition?: boolean;
  partOf?: boolean;
  issuedBy?: boolean;
  derivedFrom?: boolean;
  attributedTo?: boolean;
  onBehalfOf?: boolean;
  via?: boolean;
  respondsTo?: boolean;
  reportedIn?: boolean;
  soughtReplyFrom?: boolean;
  related?: boolean;
  actors?: boolean;
  recipients?: boolean;
  objects?: boolean;
  locatedAt?: boolean;
  broader?: boolean;
  within?: boolean;
  inState?: boolean;
}>;


export type ReadNeighboursQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly statements?: { readonly __typename: 'SourceStatementsConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'SourceStatementsEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly statementsOnBehalf?: { readonly __typename: 'ActorStatementsOnBehalfConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorStatementsOnBehalfEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly statementsCarried?: { readonly __typename: 'SourceStatementsCarriedConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'SourceStatementsCarriedEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly repliesSought?: { readonly __typename: 'ActorRepliesSoughtConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorRepliesSoughtEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly claimsAsActor?: { readonly __typename: 'ActorClaimsAsActorConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorClaimsAsActorEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly documents?: { readonly __typename: 'ActorDocumentsConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorDocumentsEdge', readonly node: { readonly __typename: 'Document', readonly id: string } }> }, readonly officeHolders?: { readonly __typename: 'ActorOfficeHoldersConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorOfficeHoldersEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }> }, readonly parts?: { readonly __typename: 'ActorPartsConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorPartsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }> }, readonly places?: { readonly __typename: 'ActorPlacesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorPlacesEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }, readonly holdsPosition?: ReadonlyArray<{ readonly __typename: 'ActorHoldsPositionEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly partOf?: ReadonlyArray<{ readonly __typename: 'ActorPartOfEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }> }
    | { readonly __typename: 'Asset', readonly id: string, readonly narrower?: { readonly __typename: 'AssetNarrowerConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'AssetNarrowerEdge', readonly node: { readonly __typename: 'Asset', readonly id: string } }> }, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly broader?: ReadonlyArray<{ readonly __typename: 'AssetBroaderEdge', readonly node: { readonly __typename: 'Asset', readonly id: string } }> }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string, readonly heldBy?: { readonly __typename: 'ContentHeldByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentHeldByEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly replies?: { readonly __typename: 'ContentRepliesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRepliesEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly relatedBy?: { readonly __typename: 'ContentRelatedByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRelatedByEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Document', readonly id: string, readonly reports?: { readonly __typename: 'DocumentReportsConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'DocumentReportsEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly derivatives?: { readonly __typename: 'DocumentDerivativesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'DocumentDerivativesEdge', readonly node: { readonly __typename: 'Document', readonly id: string } }> }, readonly statements?: { readonly __typename: 'SourceStatementsConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'SourceStatementsEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly statementsCarried?: { readonly __typename: 'SourceStatementsCarriedConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'SourceStatementsCarriedEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly issuedBy?: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly derivedFrom?: ReadonlyArray<{ readonly __typename: 'DocumentDerivedFromEdge', readonly node: { readonly __typename: 'Document', readonly id: string } }> }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly heldBy?: { readonly __typename: 'ContentHeldByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentHeldByEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly replies?: { readonly __typename: 'ContentRepliesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRepliesEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly relatedBy?: { readonly __typename: 'ContentRelatedByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRelatedByEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly heldBy?: { readonly __typename: 'ContentHeldByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentHeldByEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly replies?: { readonly __typename: 'ContentRepliesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRepliesEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly relatedBy?: { readonly __typename: 'ContentRelatedByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRelatedByEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly heldBy?: { readonly __typename: 'ContentHeldByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentHeldByEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly replies?: { readonly __typename: 'ContentRepliesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRepliesEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly relatedBy?: { readonly __typename: 'ContentRelatedByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRelatedByEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly claims?: { readonly __typename: 'PlaceClaimsConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'PlaceClaimsEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly contains?: { readonly __typename: 'PlaceContainsConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'PlaceContainsEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }, readonly within?: ReadonlyArray<{ readonly __typename: 'PlaceWithinEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }>, readonly inState?: ReadonlyArray<{ readonly __typename: 'PlaceInStateEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }> }
    | { readonly __typename: 'Request', readonly id: string, readonly heldBy?: { readonly __typename: 'ContentHeldByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentHeldByEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly replies?: { readonly __typename: 'ContentRepliesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRepliesEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly relatedBy?: { readonly __typename: 'ContentRelatedByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRelatedByEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Sanction', readonly id: string, readonly heldBy?: { readonly __typename: 'ContentHeldByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentHeldByEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly replies?: { readonly __typename: 'ContentRepliesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRepliesEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly relatedBy?: { readonly __typename: 'ContentRelatedByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRelatedByEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsRecipientEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly claimsAsObject?: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ThingClaimsAsObjectEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly node: { readonly __typename: 'Place', readonly id: string } }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly content?: { readonly __typename: 'StatementContentConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'StatementContentEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly attributedTo?: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
         }>, readonly onBehalfOf?: ReadonlyArray<{ readonly __typename: 'StatementOnBehalfOfEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly via?: ReadonlyArray<{ readonly __typename: 'StatementViaEdge', readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
         }>, readonly respondsTo?: ReadonlyArray<{ readonly __typename: 'StatementRespondsToEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }>, readonly reportedIn?: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly node: { readonly __typename: 'Document', readonly id: string } }>, readonly soughtReplyFrom?: ReadonlyArray<{ readonly __typename: 'StatementSoughtReplyFromEdge', readonly node: { readonly __typename: 'Actor', readonly id: string } }>, readonly heldBy?: { readonly __typename: 'ContentHeldByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentHeldByEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly replies?: { readonly __typename: 'ContentRepliesConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRepliesEdge', readonly node: { readonly __typename: 'Statement', readonly id: string } }> }, readonly relatedBy?: { readonly __typename: 'ContentRelatedByConnection', readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'ContentRelatedByEdge', readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly __typename: 'ContentRelatedEdge', readonly node:
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }> }
   | null };

export type ReadProvenanceQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadProvenanceQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Condition', readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly __typename: 'ChainLink', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly __typename: 'Statement', readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly against: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'StatusEvidence', readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly name: string } }> } }> } }> }, readonly versions: { readonly __typename: 'VersionComparison', readonly versions: ReadonlyArray<
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
        > }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation', readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly __typename: 'ChainLink', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly __typename: 'Statement', readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly against: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'StatusEvidence', readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly name: string } }> } }> } }> }, readonly versions: { readonly __typename: 'VersionComparison', readonly versions: ReadonlyArray<
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
        > }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Event', readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly __typename: 'ChainLink', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly __typename: 'Statement', readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly against: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'StatusEvidence', readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly name: string } }> } }> } }> }, readonly versions: { readonly __typename: 'VersionComparison', readonly versions: ReadonlyArray<
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
        > }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation', readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly __typename: 'ChainLink', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly __typename: 'Statement', readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly against: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'StatusEvidence', readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly name: string } }> } }> } }> }, readonly versions: { readonly __typename: 'VersionComparison', readonly versions: ReadonlyArray<
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
        > }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Request', readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly __typename: 'ChainLink', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly __typename: 'Statement', readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly against: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'StatusEvidence', readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly name: string } }> } }> } }> }, readonly versions: { readonly __typename: 'VersionComparison', readonly versions: ReadonlyArray<
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
        > }, readonly result: { readonly __typename: 'RequestOutcome', readonly value: Outcome, readonly byAddressee: ReadonlyArray<{ readonly __typename: 'AddresseeOutcome', readonly value: Outcome, readonly partial: boolean, readonly replySought: ReplySought, readonly addressees: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean }>, readonly leftOpenBy: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly answers: ReadonlyArray<{ readonly __typename: 'OutcomeAnswer', readonly kind: AnswerKind, readonly commitment: Factuality, readonly partial: boolean, readonly advance: boolean, readonly superseded: boolean, readonly answer:
              | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
              | { readonly __typename: 'Event', readonly id: string, readonly text: string }
              | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
              | { readonly __typename: 'Request', readonly id: string, readonly text: string }
              | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            , readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> } }>, readonly replies: ReadonlyArray<{ readonly __typename: 'StatusEvidence', readonly stance: Stance | null, readonly statement: { readonly __typename: 'Statement', readonly id: string } }> }>, readonly context: ReadonlyArray<{ readonly __typename: 'OutcomeContext', readonly kind: RelationKind, readonly content:
            | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Event', readonly id: string, readonly text: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Request', readonly id: string, readonly text: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            | { readonly __typename: 'Statement', readonly id: string, readonly text: string | null }
           }> }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } }
    | { readonly __typename: 'Sanction', readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly __typename: 'ClaimObjectsEdge', readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly __typename: 'ClaimLocatedAtEdge', readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly __typename: 'ChainLink', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly __typename: 'Statement', readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly against: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly __typename: 'StatusEvidence', readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly __typename: 'Actor', readonly id: string, readonly name: string }>, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly __typename: 'StatementReportedInEdge', readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly name: string } }> } }> } }> }, readonly versions: { readonly __typename: 'VersionComparison', readonly versions: ReadonlyArray<
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
        > }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Statement' }
   | null };

type SourceName_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null };

type SourceName_Document_Fragment = { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind };

export type SourceNameFragment =
  | SourceName_Actor_Fragment
  | SourceName_Document_Fragment
;

type ThingName_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string };

type ThingName_Asset_Fragment = { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string };

type ThingName_Condition_Fragment = { readonly __typename: 'Condition', readonly text: string, readonly id: string };

type ThingName_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly text: string, readonly id: string };

type ThingName_Event_Fragment = { readonly __typename: 'Event', readonly text: string, readonly id: string };

type ThingName_Obligation_Fragment = { readonly __typename: 'Obligation', readonly text: string, readonly id: string };

type ThingName_Request_Fragment = { readonly __typename: 'Request', readonly text: string, readonly id: string };

type ThingName_Sanction_Fragment = { readonly __typename: 'Sanction', readonly text: string, readonly id: string };

export type ThingNameFragment =
  | ThingName_Actor_Fragment
  | ThingName_Asset_Fragment
  | ThingName_Condition_Fragment
  | ThingName_Evaluation_Fragment
  | ThingName_Event_Fragment
  | ThingName_Obligation_Fragment
  | ThingName_Request_Fragment
  | ThingName_Sanction_Fragment
;

export type OriginFactsFragment = { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly __typename: 'Origin', readonly anonymous: boolean, readonly relay: boolean, readonly source:
      | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
      | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
    , readonly statements: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string }> }> };

export type ReadRecordsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ReadRecordsQuery = { readonly __typename: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Document', readonly title: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null }
    | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } }
    | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
    | { readonly __typename: 'Statement', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly __typename: 'StatementAttributedToEdge', readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string }
         }> }
   | null> | null };

export type SearchQueryVariables = Exact<{
  exact: string;
  lower: string;
  capital: string;
  first: number;
}>;


export type SearchQuery = { readonly __typename: 'Query', readonly actors: { readonly __typename: 'ActorConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ActorEdge', readonly node: { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly __typename: 'ActorClaimsAsActorConnection', readonly totalCount: number }, readonly claimsAsRecipient: { readonly __typename: 'ThingClaimsAsRecipientConnection', readonly totalCount: number }, readonly statements: { readonly __typename: 'SourceStatementsConnection', readonly totalCount: number } } }> } | null, readonly claims: { readonly __typename: 'ClaimConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ClaimEdge', readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly __typename: 'ContentHeldByConnection', readonly totalCount: number }, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }> }
       }> } | null, readonly documents: { readonly __typename: 'DocumentConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'DocumentEdge', readonly node: { readonly __typename: 'Document', readonly title: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly reports: { readonly __typename: 'DocumentReportsConnection', readonly totalCount: number }, readonly issuedBy: ReadonlyArray<{ readonly __typename: 'DocumentIssuedByEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }> } }> } | null, readonly assets: { readonly __typename: 'AssetConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'AssetEdge', readonly node: { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string, readonly claimsAsObject: { readonly __typename: 'ThingClaimsAsObjectConnection', readonly totalCount: number } } }> } | null, readonly places: { readonly __typename: 'PlaceConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'PlaceEdge', readonly node: { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null, readonly claims: { readonly __typename: 'PlaceClaimsConnection', readonly totalCount: number } } }> } | null };

export type UnansweredQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnansweredQuery = { readonly __typename: 'Query', readonly answer: { readonly __typename: 'RequestConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'RequestEdge', readonly node: { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly __typename: 'ClaimActorsEdge', readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly __typename: 'ClaimRecipientsEdge', readonly node:
            | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
            | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
            | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
            | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
            | { readonly __typename: 'Event', readonly text: string, readonly id: string }
            | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
            | { readonly __typename: 'Request', readonly text: string, readonly id: string }
            | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
           }>, readonly status: { readonly __typename: 'StatusReport', readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly __typename: 'Origins', readonly for: { readonly __typename: 'OriginSet', readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly __typename: 'AttributionChain', readonly hearsay: number }>, readonly outcome: { readonly __typename: 'RequestOutcome', readonly value: Outcome } } }> } | null };
