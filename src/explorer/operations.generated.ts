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

/** A relationship between records, as it is called in the graph. */
export type LinkType =
  /** An actor's acting in a claim. */
  | 'ACTOR'
  /** A statement's being a source's. */
  | 'ATTRIBUTED_TO'
  /** A thing's belonging to a broader kind. */
  | 'BROADER'
  /** A document's being made from another. */
  | 'DERIVED_FROM'
  /** A statement's holding a content. */
  | 'HAS_CONTENT'
  /** An office that an actor holds or held in another. */
  | 'HOLDS_POSITION'
  /** A place's being in a state. */
  | 'IN_STATE'
  /** A document's being issued by an actor. */
  | 'ISSUED_BY'
  /** A claim's being located. */
  | 'LOCATED_AT'
  /** A claim's having an item. */
  | 'OBJECT'
  /** A statement's being made in the name of an actor. */
  | 'ON_BEHALF_OF'
  /** An actor's being part of another. */
  | 'PART_OF'
  /** A claim's being done to something. */
  | 'RECIPIENT'
  /** A content's relation to another. */
  | 'RELATED_TO'
  /** A statement's standing in a document. */
  | 'REPORTED_IN'
  /** A statement's responding to a content. */
  | 'RESPONDS_TO'
  /** A statement's author having asked an actor for a reply. */
  | 'SOUGHT_REPLY_FROM'
  /** A statement's having come through a channel. */
  | 'VIA'
  /** A place's lying in another. */
  | 'WITHIN';

/** Which way a relationship is followed. */
export type LinkWay =
  /** From the record that it enters. */
  | 'IN'
  /** From the record that it leaves. */
  | 'OUT';

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

/** What came of looking for a way between two records. */
export type PathOutcome =
  /** There is a way. */
  | 'FOUND'
  /** Both records are there, and no way of this length or a lesser one. */
  | 'NONE'
  /** Both ends are the same record. */
  | 'SAME'
  /** At least one of the ids is that of no record. */
  | 'UNKNOWN_ID';

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

export type OnRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type OnRecordQuery = { readonly dossiers: { readonly totalCount: number } | null, readonly actors: { readonly totalCount: number } | null, readonly documents: { readonly totalCount: number } | null, readonly statements: { readonly totalCount: number } | null, readonly claims: { readonly totalCount: number } | null, readonly requests: { readonly totalCount: number } | null };

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


export type ReadCountsQuery = { readonly around: { readonly counts: ReadonlyArray<{ readonly link: LinkType, readonly way: LinkWay, readonly count: number, readonly exact: boolean }> } | null };

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

export type ReadNeighbourhoodQueryVariables = Exact<{
  id: string | number;
  limit: number;
}>;


export type ReadNeighbourhoodQuery = { readonly around: { readonly counts: ReadonlyArray<{ readonly link: LinkType, readonly way: LinkWay, readonly count: number, readonly exact: boolean }>, readonly neighbourhood: { readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string }
        | { readonly __typename: 'Asset', readonly id: string }
        | { readonly __typename: 'Condition', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Evaluation', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Obligation', readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
        | { readonly __typename: 'Request', readonly id: string }
        | { readonly __typename: 'Sanction', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
      > } } | null };

export type ReadNeighboursQueryVariables = Exact<{
  id: string | number;
  link: LinkType;
  way: LinkWay;
  first: number;
  after?: string | null | undefined;
}>;


export type ReadNeighboursQuery = { readonly around: { readonly neighbours: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Place', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
         }> } } | null };

export type ReadPathQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  kinds?: ReadonlyArray<LinkType> | LinkType | null | undefined;
  maxLength: number;
}>;


export type ReadPathQuery = { readonly path: { readonly outcome: PathOutcome, readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string }
        | { readonly __typename: 'Asset', readonly id: string }
        | { readonly __typename: 'Condition', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Evaluation', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Obligation', readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
        | { readonly __typename: 'Request', readonly id: string }
        | { readonly __typename: 'Sanction', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
      >, readonly hops: ReadonlyArray<{ readonly link: LinkType, readonly way: LinkWay, readonly as: string | null, readonly factuality: Factuality | null, readonly stance: Stance | null, readonly kind: RelationKind | null, readonly answer: AnswerKind | null, readonly derivation: DerivationKind | null, readonly action: ItemAction | null, readonly role: PlaceRole | null, readonly title: string | null, readonly date: string | null, readonly speaksFor: boolean | null, readonly terms: Terms | null, readonly result: SoughtReplyResult | null, readonly locator: string | null, readonly inferred: boolean, readonly from:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Place', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
        , readonly to:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Asset', readonly id: string }
          | { readonly __typename: 'Condition', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
          | { readonly __typename: 'Evaluation', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Obligation', readonly id: string }
          | { readonly __typename: 'Place', readonly id: string }
          | { readonly __typename: 'Request', readonly id: string }
          | { readonly __typename: 'Sanction', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly text: string | null, readonly date: string | null, readonly dateText: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
             }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly url: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }> }> }> } | null };

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
          > }> }>, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
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
          > }> }>, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
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
          > }> }>, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
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
          > }> }>, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
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
          > }> }>, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
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
        > }, readonly outcome: { readonly value: Outcome, readonly byAddressee: ReadonlyArray<{ readonly value: Outcome, readonly partial: boolean, readonly replySought: ReplySought, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean }>, readonly leftOpenBy: ReadonlyArray<
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
          > }> }>, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly against: { readonly atLeast: number, readonly atMost: number, readonly circular: boolean, readonly origins: ReadonlyArray<{ readonly anonymous: boolean, readonly relay: boolean, readonly source:
              | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
              | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
            , readonly statements: ReadonlyArray<{ readonly id: string }> }> }, readonly mentionedBy: ReadonlyArray<
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
          | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
        > }, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly version:
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
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly actors: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Actor', readonly name: string, readonly anonymous: boolean, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } }
        | { readonly __typename: 'Condition', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly reports: { readonly totalCount: number } }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Event', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Obligation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number } }
        | { readonly __typename: 'Request', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
             }>, readonly content: { readonly totalCount: number } }
       }> } | null, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Actor', readonly name: string, readonly anonymous: boolean, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } }
        | { readonly __typename: 'Condition', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly reports: { readonly totalCount: number } }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Event', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Obligation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number } }
        | { readonly __typename: 'Request', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
             }>, readonly content: { readonly totalCount: number } }
       }> } | null, readonly assets: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Actor', readonly name: string, readonly anonymous: boolean, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } }
        | { readonly __typename: 'Condition', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly reports: { readonly totalCount: number } }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Event', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Obligation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number } }
        | { readonly __typename: 'Request', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
             }>, readonly content: { readonly totalCount: number } }
       }> } | null, readonly places: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Actor', readonly name: string, readonly anonymous: boolean, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } }
        | { readonly __typename: 'Condition', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly reports: { readonly totalCount: number } }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Event', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Obligation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number } }
        | { readonly __typename: 'Request', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
             }>, readonly content: { readonly totalCount: number } }
       }> } | null, readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Actor', readonly name: string, readonly anonymous: boolean, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } }
        | { readonly __typename: 'Condition', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly reports: { readonly totalCount: number } }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Event', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Obligation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number } }
        | { readonly __typename: 'Request', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
             }>, readonly content: { readonly totalCount: number } }
       }> } | null, readonly documents: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Actor', readonly name: string, readonly anonymous: boolean, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
        | { readonly __typename: 'Asset', readonly name: string, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } }
        | { readonly __typename: 'Condition', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly reports: { readonly totalCount: number } }
        | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Event', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Obligation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number } }
        | { readonly __typename: 'Request', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Sanction', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
        | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
             }>, readonly content: { readonly totalCount: number } }
       }> } | null };

export type HitsFragment = { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly anonymous: boolean, readonly id: string, readonly actorKind: ActorKind, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string, readonly claimsAsObject: { readonly totalCount: number } }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
      | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly reports: { readonly totalCount: number } }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly claims: { readonly totalCount: number } }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string, readonly claimKind: ClaimKind, readonly contentOf: { readonly totalCount: number } }
      | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
            | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
           }>, readonly content: { readonly totalCount: number } }
     }> };

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
