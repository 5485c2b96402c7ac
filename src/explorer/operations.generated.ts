/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kind of actor. */
export type ActorKind =
  /** An agency or authority of a state or an organization. */
  | 'AGENCY'
  /** A company. */
  | 'COMPANY'
  /** A court or tribunal. */
  | 'COURT'
  /** Several people or bodies that are not one organization, named or unnamed. */
  | 'GROUP'
  /** A newspaper, broadcaster, website or news agency. */
  | 'MEDIA'
  /** An organization, such as a ministry or an association. Filters for it also find companies, political parties, courts and agencies. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A political party. */
  | 'POLITICAL_PARTY'
  /** A state. */
  | 'STATE';

/** The kind of answer, if the relation is ANSWERS. */
export type AnswerKind =
  /** It fulfils the request. */
  | 'FULFILS'
  /** It grants what was requested. */
  | 'GRANTS'
  /** It promises what was requested. */
  | 'PROMISES'
  /** It refuses the request. */
  | 'REFUSES';

/** The category of an asset. */
export type AssetCategory =
  /** Crewed aeroplanes and helicopters. */
  | 'AIRCRAFT'
  /** Systems that defend against attack from the air. */
  | 'AIR_DEFENCE'
  /** Equipment that jams or intercepts signals. */
  | 'ELECTRONIC_WARFARE'
  /** Money, loans and credit. */
  | 'FUNDS'
  /** Goods that are bought, sold or delivered, such as grain, fuel or medicine. */
  | 'GOODS'
  /** Data, documents and other information. */
  | 'INFORMATION'
  /** Roads, ports, pipelines, power stations and networks. */
  | 'INFRASTRUCTURE'
  /** Missiles. */
  | 'MISSILE'
  /** Any other asset. */
  | 'OTHER'
  /** People who are sent, hired or held. */
  | 'PERSONNEL'
  /** Land, buildings and other property. */
  | 'PROPERTY'
  /** Radars and other sensors. */
  | 'SENSOR'
  /** Services, such as transport or an online platform. */
  | 'SERVICE'
  /** Land as part of a state. */
  | 'TERRITORY'
  /** Uncrewed aircraft (drones). */
  | 'UAV'
  /** Ships and boats. */
  | 'VESSEL';

/** The kind of a change. */
export type ChangeKind =
  /** The record was changed. */
  | 'CHANGED'
  /** The record was removed. */
  | 'REMOVED';

/** Whether a change is to a node or a relationship. */
export type ChangeOf =
  /** A relationship. */
  | 'LINK'
  /** A node. */
  | 'NODE';

/** The kind of a claim. */
export type ClaimKind =
  /** A condition: a state of affairs. */
  | 'CONDITION'
  /** An evaluation: a value judgement. */
  | 'EVALUATION'
  /** An event: something happens. */
  | 'EVENT'
  /** An obligation: an actor is bound to something. */
  | 'OBLIGATION'
  /** A request: an actor asks another for something. */
  | 'REQUEST'
  /** A sanction: an actor or asset is under a sanction. */
  | 'SANCTION';

/** The status of a claim: whether its parties confirm, deny or evade it (rule 5). */
export type ClaimStatus =
  /** A party says it itself; no party confirms what another side says. */
  | 'ASSERTED_BY_PARTY'
  /** A party confirms what another side says. */
  | 'CONFIRMED'
  /** No party is on record, and origins contradict each other. */
  | 'CONFLICTING_REPORTS'
  /** A party denies it. */
  | 'DENIED'
  /** A party denies it, and a party affirms or asserts it. */
  | 'DISPUTED'
  /** Sources only mention it and leave it open. */
  | 'LEFT_OPEN'
  /** A party spoke, but neither confirmed nor denied it. */
  | 'NEITHER_CONFIRMED_NOR_DENIED'
  /** No document that is still valid leads to it. */
  | 'NO_SOURCE_LEFT'
  /** The claim is a value judgement that no party denies. */
  | 'OPINION'
  /** No party is on record; origins say that it is true, likely or possible. */
  | 'REPORTED'
  /** No party is on record; origins say that it is untrue. */
  | 'REPORTED_UNTRUE';

/** A later correction of a document by its publisher. */
export type Correction =
  /** The publisher corrected it. */
  | 'CORRECTED'
  /** The publisher withdrew it. */
  | 'RETRACTED';

/** The way in which one document was made from another. */
export type DerivationKind =
  /** It repeats the other document. */
  | 'REPUBLISHED'
  /** It is rewritten from the other document. */
  | 'REWRITTEN'
  /** It is translated from the other document. */
  | 'TRANSLATED';

/** The kind of document. */
export type DocumentKind =
  /** A newspaper, magazine or web article. */
  | 'ARTICLE'
  /** A book. */
  | 'BOOK'
  /** A broadcast or programme. */
  | 'BROADCAST'
  /** A document filed with a court, such as a complaint. */
  | 'COURT_FILING'
  /** A data set. */
  | 'DATASET'
  /** A document that is not meant for the public. */
  | 'INTERNAL_DOCUMENT'
  /** An interview. */
  | 'INTERVIEW'
  /** A letter. */
  | 'LETTER'
  /** A message, such as an e-mail or a chat. */
  | 'MESSAGE'
  /** An official text of an authority, such as a law or a decision. */
  | 'OFFICIAL_TEXT'
  /** A post on a social platform. */
  | 'POST'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A report or study. */
  | 'REPORT'
  /** A speech. */
  | 'SPEECH'
  /** A written record of spoken words. */
  | 'TRANSCRIPT';

/** The type of an event, in the terms of PLOVER. */
export type EventType =
  /** Blame, criticize or investigate. */
  | 'ACCUSE'
  /** Agree, accept or promise. */
  | 'AGREE'
  /** Give help. */
  | 'AID'
  /** Attack. */
  | 'ASSAULT'
  /** Use force against property or liberty. */
  | 'COERCE'
  /** Yield or concede. */
  | 'CONCEDE'
  /** Meet, talk or consult. */
  | 'CONSULT'
  /** Cooperate in practice. */
  | 'COOPERATE'
  /** Move or prepare forces. */
  | 'MOBILIZE'
  /** Protest. */
  | 'PROTEST'
  /** Refuse. */
  | 'REJECT'
  /** Ask for something. */
  | 'REQUEST'
  /** Withdraw. */
  | 'RETREAT'
  /** Reduce or break relations. */
  | 'SANCTION'
  /** Support diplomatically or in words. */
  | 'SUPPORT'
  /** Threaten. */
  | 'THREATEN';

/** The factuality of a content as its source states it, in the terms of FactBank. It does not mean that the content is true. */
export type Factuality =
  /** CT+: stated as fact. */
  | 'CERTAIN'
  /** CT-: said to be untrue. */
  | 'CERTAIN_NOT'
  /** CTu: the source knows, but does not say. */
  | 'KNOWN_UNDISCLOSED'
  /** PS+: said to be possible. */
  | 'POSSIBLE'
  /** PS-: said to be possibly untrue. */
  | 'POSSIBLE_NOT'
  /** PR+: said to be likely. */
  | 'PROBABLE'
  /** PR-: said to be unlikely. */
  | 'PROBABLE_NOT'
  /** Uu: left open by the source. */
  | 'UNCOMMITTED';

/** The action requested or taken, mostly on an item. */
export type ItemAction =
  /** Allow the item. */
  | 'ALLOW'
  /** Build the item. */
  | 'BUILD'
  /** Buy the item. */
  | 'BUY'
  /** Change the item, for example a rule or a design. */
  | 'CHANGE'
  /** Finance the item. */
  | 'FINANCE'
  /** Forbid the item. */
  | 'FORBID'
  /** Investigate the item. */
  | 'INVESTIGATE'
  /** Meet. */
  | 'MEET'
  /** Another action, in words in `actionText`, or one that the text does not state. */
  | 'OTHER'
  /** Overhaul the item. */
  | 'OVERHAUL'
  /** Pay the item, for example a sum. */
  | 'PAY'
  /** Publish or disclose the item. */
  | 'PUBLISH'
  /** Recognize the item, for example a state or a right. */
  | 'RECOGNIZE'
  /** Release the item, or a person. */
  | 'RELEASE'
  /** Repair the item. */
  | 'REPAIR'
  /** Resign. */
  | 'RESIGN'
  /** Return the item. */
  | 'RETURN'
  /** Sell the item. */
  | 'SELL'
  /** Start the item. */
  | 'START'
  /** Stop the item, for example work or a service. */
  | 'STOP'
  /** Supply the item. */
  | 'SUPPLY'
  /** Provide training. */
  | 'TRAIN'
  /** Upgrade the item. */
  | 'UPGRADE'
  /** Vote. */
  | 'VOTE'
  /** Withdraw, or withdraw the item. */
  | 'WITHDRAW';

/** A relationship between records, as it is called in the graph. */
export type LinkType =
  /** A relationship from a claim to an actor that acts in it. */
  | 'ACTOR'
  /** A relationship from a statement to its source. */
  | 'ATTRIBUTED_TO'
  /** A relationship from an asset to a broader kind of asset. */
  | 'BROADER'
  /** A relationship from a document to the document that it repeats, rewrites or translates. */
  | 'DERIVED_FROM'
  /** A relationship from a statement to its content. */
  | 'HAS_CONTENT'
  /** A relationship from an actor to the actor in which it holds or held an office. */
  | 'HOLDS_POSITION'
  /** A relationship from a place to the state in which it lies. */
  | 'IN_STATE'
  /** A relationship from a document to the actor that issued it. */
  | 'ISSUED_BY'
  /** A relationship from a claim to a place. */
  | 'LOCATED_AT'
  /** A relationship from a claim to one of its items. */
  | 'OBJECT'
  /** A relationship from a statement to the actor on whose behalf it is made. */
  | 'ON_BEHALF_OF'
  /** A relationship from an actor to the actor that it is part of. */
  | 'PART_OF'
  /** A relationship from a claim to a recipient of the action. */
  | 'RECIPIENT'
  /** A relationship from a content to another content. */
  | 'RELATED_TO'
  /** A relationship from a statement to a document in which it is reported. */
  | 'REPORTED_IN'
  /** A relationship from a statement to the claim or statement that it responds to. */
  | 'RESPONDS_TO'
  /** A relationship from a statement to an actor that its author asked for a reply. */
  | 'SOUGHT_REPLY_FROM'
  /** A relationship from a statement to an outlet that only carried it. */
  | 'VIA'
  /** A relationship from a place to a larger place that contains it. */
  | 'WITHIN';

/** The direction in which a relationship is followed. */
export type LinkWay =
  /** From its end to its start. */
  | 'IN'
  /** From its start to its end. */
  | 'OUT';

/** The outcome of a request (rule 6). */
export type Outcome =
  /** No answer is reported, and the addressee says that it was asked. */
  | 'ACKNOWLEDGED'
  /** Sources contradict each other about the answer. */
  | 'CONTESTED'
  /** No answer is reported; the addressee spoke but did not address the request. */
  | 'DEFLECTED'
  /** The request was fulfilled. */
  | 'FULFILLED'
  /** The request was granted. */
  | 'GRANTED'
  /** The outcomes of the addressees differ. */
  | 'MIXED'
  /** Nobody says that the request was made. */
  | 'NOT_APPLICABLE'
  /** Sources say that it was not granted; no refusal is reported. */
  | 'NOT_GRANTED'
  /** No answer is reported. */
  | 'NO_REPORTED_ANSWER'
  /** Fulfilment was promised. */
  | 'PROMISED'
  /** The request was refused. */
  | 'REFUSED'
  /** No answer is reported, and the addressee denies that it was asked. */
  | 'REQUEST_DENIED'
  /** An answer is only reported as possible, or is left open. */
  | 'UNCLEAR';

/** The position of a party towards a claim. */
export type PartyPosition =
  /** The party confirms what another side says. */
  | 'AFFIRMS'
  /** The party says it itself. */
  | 'ASSERTS'
  /** The party says that it is untrue. */
  | 'DENIES'
  /** The party speaks, but neither confirms nor denies it. */
  | 'EVADES';

/** The outcome of the search for a path between two records. */
export type PathOutcome =
  /** There is a path. */
  | 'FOUND'
  /** Both records exist, but there is no path of at most this length. */
  | 'NONE'
  /** Both ids belong to the same record. */
  | 'SAME'
  /** At least one of the ids belongs to no record. */
  | 'UNKNOWN_ID';

/** The kind of place. */
export type PlaceKind =
  /** An airspace. */
  | 'AIRSPACE'
  /** A city, town or village. */
  | 'CITY'
  /** The territory of a state. */
  | 'COUNTRY'
  /** Any other place. */
  | 'OTHER'
  /** A region, province or part of the world. */
  | 'REGION'
  /** A base, port, building or other site. */
  | 'SITE'
  /** A sea, ocean, river or strait. */
  | 'WATER';

/** The role of a place in a claim. */
export type PlaceRole =
  /** The event or condition is there. */
  | 'AT'
  /** The movement avoids the place. */
  | 'AVOIDED'
  /** The movement starts there. */
  | 'FROM'
  /** The movement leads there. */
  | 'TO'
  /** The movement passes through there. */
  | 'VIA';

/** The polarity of a claim: whether its origins say that it is true, untrue or both. */
export type Polarity =
  /** Some origins say the one, some the other. */
  | 'MIXED'
  /** Origins say that it is untrue. */
  | 'NEGATIVE'
  /** No origin says either. */
  | 'OPEN'
  /** Origins say that it is true, likely or possible. */
  | 'POSITIVE';

/** The kind of relation from one content to another. */
export type RelationKind =
  /** It answers the request. */
  | 'ANSWERS'
  /** It bears on the other, without answering it. */
  | 'BEARS_ON'
  /** The other is the reason for it. */
  | 'BECAUSE'
  /** It happened during the other. */
  | 'DURING'
  /** It happened after the other. */
  | 'FOLLOWS'
  /** It is a part or detail of the other. */
  | 'PART_OF'
  /** It refutes the other. */
  | 'REFUTES'
  /** It is a version of the same claim; between statements, the same utterance. */
  | 'SAME_AS'
  /** It supports the other. */
  | 'SUPPORTS';

/** Whether an addressee was asked for a reply. */
export type ReplySought =
  /** The sources say that nobody asked. */
  | 'NO'
  /** The sources do not say. */
  | 'NOT_SAID'
  /** Yes. */
  | 'YES';

/** The result of asking for a reply. */
export type SoughtReplyResult =
  /** The actor declined to reply. */
  | 'DECLINED'
  /** The actor did not reply. */
  | 'NO_RESPONSE'
  /** The actor replied. */
  | 'REPLIED';

/** The stance of a response towards a content. */
export type Stance =
  /** The source commented in another way. */
  | 'COMMENT'
  /** The source says that it is true. */
  | 'CONFIRM'
  /** The source declined to comment. */
  | 'DECLINE_COMMENT'
  /** The source spoke but did not address it. */
  | 'DEFLECT'
  /** The source says that it is untrue. */
  | 'DENY'
  /** The source asked whether it is true. */
  | 'QUERY';

/** On which terms a source spoke. */
export type Terms =
  /** The source is unnamed. */
  | 'ANONYMOUS'
  /** The source is described, but not named. */
  | 'BACKGROUND'
  /** The words were published without their author's consent. */
  | 'LEAKED'
  /** The source is named. */
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

export type ReadHistoryQueryVariables = Exact<{
  dossier: string | number;
  id: string | number;
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ReadHistoryQuery = { readonly latest: { readonly edges: ReadonlyArray<{ readonly node: { readonly startedAt: string } }> } | null, readonly loads: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly startedAt: string, readonly source: string | null, readonly changes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ChangeKind, readonly of: ChangeOf, readonly type: string, readonly entityId: string | null, readonly from: string | null, readonly to: string | null, readonly former: string } }> } } }> } | null };

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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
      >, readonly hops: ReadonlyArray<{ readonly link: LinkType, readonly way: LinkWay, readonly as: string | null, readonly factuality: Factuality | null, readonly stance: Stance | null, readonly kind: RelationKind | null, readonly answer: AnswerKind | null, readonly derivation: DerivationKind | null, readonly action: ItemAction | null, readonly actionText: string | null, readonly role: PlaceRole | null, readonly title: string | null, readonly date: string | null, readonly speaksFor: boolean | null, readonly terms: Terms | null, readonly result: SoughtReplyResult | null, readonly locator: string | null, readonly inferred: boolean, readonly from:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }, readonly accordingTo: ReadonlyArray<{ readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }> }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }
         }>, readonly relatedBy: { readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
            | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Event', readonly id: string, readonly text: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Request', readonly id: string, readonly text: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> }
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }, readonly accordingTo: ReadonlyArray<{ readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }> }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }
         }>, readonly relatedBy: { readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
            | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Event', readonly id: string, readonly text: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Request', readonly id: string, readonly text: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> }
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }, readonly accordingTo: ReadonlyArray<{ readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }> }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }
         }>, readonly relatedBy: { readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
            | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Event', readonly id: string, readonly text: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Request', readonly id: string, readonly text: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> }
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }, readonly accordingTo: ReadonlyArray<{ readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }> }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }
         }>, readonly relatedBy: { readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
            | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Event', readonly id: string, readonly text: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Request', readonly id: string, readonly text: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> }
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }, readonly accordingTo: ReadonlyArray<{ readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }> }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }
         }>, readonly relatedBy: { readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
            | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Event', readonly id: string, readonly text: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Request', readonly id: string, readonly text: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> }
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
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
            , readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> } }>, readonly replies: ReadonlyArray<{ readonly stance: Stance | null, readonly superseded: boolean, readonly statement: { readonly id: string } }> }>, readonly context: ReadonlyArray<{ readonly kind: RelationKind, readonly content:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
          , readonly sides: ReadonlyArray<
            | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
            | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
          >, readonly partiesSpokenFor: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statement: { readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly dateText: string | null, readonly date: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }, readonly accordingTo: ReadonlyArray<{ readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }> }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Event', readonly id: string, readonly text: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
          | { readonly __typename: 'Request', readonly id: string, readonly text: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
               }> }
         }>, readonly relatedBy: { readonly edges: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
            | { readonly __typename: 'Condition', readonly id: string, readonly text: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Event', readonly id: string, readonly text: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly text: string }
            | { readonly __typename: 'Request', readonly id: string, readonly text: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly text: string }
            | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
                  | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
                 }> }
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly versions: { readonly versions: ReadonlyArray<
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

export type DocumentFactsFragment = { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> };

type RelatedContent_Condition_Fragment = { readonly __typename: 'Condition', readonly id: string, readonly text: string };

type RelatedContent_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly id: string, readonly text: string };

type RelatedContent_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string };

type RelatedContent_Obligation_Fragment = { readonly __typename: 'Obligation', readonly id: string, readonly text: string };

type RelatedContent_Request_Fragment = { readonly __typename: 'Request', readonly id: string, readonly text: string };

type RelatedContent_Sanction_Fragment = { readonly __typename: 'Sanction', readonly id: string, readonly text: string };

type RelatedContent_Statement_Fragment = { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly text: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null }
      | { readonly __typename: 'Document', readonly title: string | null, readonly id: string, readonly inText: string | null, readonly documentKind: DocumentKind }
     }> };

export type RelatedContentFragment =
  | RelatedContent_Condition_Fragment
  | RelatedContent_Evaluation_Fragment
  | RelatedContent_Event_Fragment
  | RelatedContent_Obligation_Fragment
  | RelatedContent_Request_Fragment
  | RelatedContent_Sanction_Fragment
  | RelatedContent_Statement_Fragment
;

export type ReportingDocumentsFragment = { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> };

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


export type SearchQuery = { readonly actors: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
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
       }> } | null, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
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
       }> } | null, readonly assets: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
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
       }> } | null, readonly places: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
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
       }> } | null, readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
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
       }> } | null, readonly documents: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
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

export type HitsFragment = { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly score: number, readonly matches: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
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
