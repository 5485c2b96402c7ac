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


export type AskRussiaQuery = { readonly answer: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
       }> } | null };

type ClaimRow_Condition_Fragment = { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type ClaimRow_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type ClaimRow_Event_Fragment = { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type ClaimRow_Obligation_Fragment = { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type ClaimRow_Request_Fragment = { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } };

type ClaimRow_Sanction_Fragment = { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

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


export type DeniedQuery = { readonly answer: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
       }> } | null };

type Facts_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind };

type Facts_Asset_Fragment = { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string };

type Facts_Condition_Fragment = { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type Facts_Document_Fragment = { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> };

type Facts_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type Facts_Event_Fragment = { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type Facts_Obligation_Fragment = { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type Facts_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null };

type Facts_Request_Fragment = { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } };

type Facts_Sanction_Fragment = { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> };

type Facts_Statement_Fragment = { readonly __typename: 'Statement', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
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


export type LeftOpenQuery = { readonly answer: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
       }> } | null };

export type OneOriginQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OneOriginQuery = { readonly answer: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
       }> } | null };

export type ReadCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadCountsQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly statements: { readonly totalCount: number }, readonly statementsOnBehalf: { readonly totalCount: number }, readonly statementsCarried: { readonly totalCount: number }, readonly repliesSought: { readonly totalCount: number }, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly documents: { readonly totalCount: number }, readonly officeHolders: { readonly totalCount: number }, readonly parts: { readonly totalCount: number }, readonly places: { readonly totalCount: number }, readonly holdsPosition: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly partOf: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Asset', readonly id: string, readonly narrower: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly broader: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string, readonly heldBy: { readonly totalCount: number }, readonly replies: { readonly totalCount: number }, readonly relatedBy: { readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Document', readonly id: string, readonly reports: { readonly totalCount: number }, readonly derivatives: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly statementsCarried: { readonly totalCount: number }, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly derivedFrom: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly heldBy: { readonly totalCount: number }, readonly replies: { readonly totalCount: number }, readonly relatedBy: { readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly heldBy: { readonly totalCount: number }, readonly replies: { readonly totalCount: number }, readonly relatedBy: { readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly heldBy: { readonly totalCount: number }, readonly replies: { readonly totalCount: number }, readonly relatedBy: { readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly claims: { readonly totalCount: number }, readonly contains: { readonly totalCount: number }, readonly within: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly inState: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Request', readonly id: string, readonly heldBy: { readonly totalCount: number }, readonly replies: { readonly totalCount: number }, readonly relatedBy: { readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Sanction', readonly id: string, readonly heldBy: { readonly totalCount: number }, readonly replies: { readonly totalCount: number }, readonly relatedBy: { readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient: { readonly totalCount: number }, readonly claimsAsObject: { readonly totalCount: number }, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly content: { readonly totalCount: number }, readonly attributedTo: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly onBehalfOf: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly via: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly respondsTo: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly soughtReplyFrom: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly heldBy: { readonly totalCount: number }, readonly replies: { readonly totalCount: number }, readonly relatedBy: { readonly totalCount: number }, readonly related: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }
   | null };

export type ReadLinksQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  among: ReadonlyArray<string | number> | string | number;
}>;


export type ReadLinksQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string, readonly holdsPosition: ReadonlyArray<{ readonly title: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly partOf: ReadonlyArray<{ readonly inferred: boolean, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Asset', readonly id: string, readonly broader: ReadonlyArray<{ readonly inferred: boolean, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string, readonly related: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Document', readonly id: string, readonly issuedBy: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly derivedFrom: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly derivationKind: DerivationKind | null, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly related: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly related: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly related: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly within: ReadonlyArray<{ readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly inState: ReadonlyArray<{ readonly inferred: boolean, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Request', readonly id: string, readonly related: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Sanction', readonly id: string, readonly related: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly role: PlaceRole, readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly terms: Terms | null, readonly node:
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly onBehalfOf: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node: { readonly id: string } }>, readonly via: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly node:
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly content: { readonly edges: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly factuality: Factuality, readonly locator: string | null, readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly respondsTo: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly stance: Stance, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly reportedIn: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly locator: string | null, readonly node: { readonly id: string } }>, readonly soughtReplyFrom: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly result: SoughtReplyResult | null, readonly node: { readonly id: string } }>, readonly related: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly answer: AnswerKind | null, readonly partial: boolean, readonly relation: RelationKind, readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
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


export type ReadNeighboursQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly statements?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly statementsOnBehalf?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly statementsCarried?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly repliesSought?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly claimsAsActor?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly documents?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly officeHolders?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly parts?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly places?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly holdsPosition?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly partOf?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Asset', readonly id: string, readonly narrower?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly broader?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string, readonly heldBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly replies?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly relatedBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Document', readonly id: string, readonly reports?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly derivatives?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly statements?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly statementsCarried?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly issuedBy?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly derivedFrom?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly heldBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly replies?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly relatedBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly heldBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly replies?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly relatedBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly heldBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly replies?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly relatedBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Place', readonly id: string, readonly claims?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly contains?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly within?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly inState?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Request', readonly id: string, readonly heldBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly replies?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly relatedBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Sanction', readonly id: string, readonly heldBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly replies?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly relatedBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly claimsAsRecipient?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly claimsAsObject?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly actors?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly objects?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly locatedAt?: ReadonlyArray<{ readonly node: { readonly id: string } }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly content?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly attributedTo?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly onBehalfOf?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly via?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly respondsTo?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly reportedIn?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly soughtReplyFrom?: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly heldBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly replies?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly relatedBy?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly related?: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }
   | null };

export type ReadProvenanceQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadProvenanceQuery = { readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Condition', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Request', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > }, readonly result: { readonly value: Outcome, readonly byAddressee: ReadonlyArray<{ readonly value: Outcome, readonly partial: boolean, readonly replySought: ReplySought, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean }>, readonly leftOpenBy: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly answers: ReadonlyArray<{ readonly kind: AnswerKind, readonly commitment: Factuality, readonly partial: boolean, readonly advance: boolean, readonly superseded: boolean, readonly answer:
              | { readonly id: string, readonly text: string }
              | { readonly id: string, readonly text: string }
              | { readonly id: string, readonly text: string }
              | { readonly id: string, readonly text: string }
              | { readonly id: string, readonly text: string }
              | { readonly id: string, readonly text: string }
            , readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> } }>, readonly replies: ReadonlyArray<{ readonly stance: Stance | null, readonly statement: { readonly id: string } }> }>, readonly context: ReadonlyArray<{ readonly kind: RelationKind, readonly content:
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string | null }
           }> } }
    | { readonly __typename: 'Sanction', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly date: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly onBehalfOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          > }> }>, readonly rests: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly standing: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
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

export type OriginFactsFragment = { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
      | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
      | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
    , readonly statements: ReadonlyArray<{ readonly id: string }> }> };

export type ReadRecordsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ReadRecordsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
    | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
    | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null }
    | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } }
    | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
    | { readonly __typename: 'Statement', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
         }> }
   | null> | null };

export type SearchQueryVariables = Exact<{
  exact: string;
  lower: string;
  capital: string;
  first: number;
}>;


export type SearchQuery = { readonly actors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } } }> } | null, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly totalCount: number }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly totalCount: number }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly totalCount: number }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly totalCount: number }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
        | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly totalCount: number }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly heldBy: { readonly totalCount: number }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }> }
       }> } | null, readonly documents: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly reports: { readonly totalCount: number }, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } | null, readonly assets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } } }> } | null, readonly places: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null, readonly claims: { readonly totalCount: number } } }> } | null };

export type UnansweredQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnansweredQuery = { readonly answer: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
            | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
            | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
            | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
            | { readonly __typename: 'Event', readonly text: string, readonly id: string }
            | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
            | { readonly __typename: 'Request', readonly text: string, readonly id: string }
            | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
           }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly outcome: { readonly value: Outcome } } }> } | null };
