/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The access to a document. */
export type Access =
  /** Only its intended readers may read it. */
  | 'INTERNAL'
  /** Anybody may read it. */
  | 'PUBLIC';

/** Conditions on one value; all of them must be met. */
export type AccessFilter = {
  /** The value equals this. */
  readonly eq?: Access | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Access> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Access | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type ActedByWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorClaimsAsActorFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorClaimsAsActorWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorClaimsAsActorWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorClaimsAsActorWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorClaimsAsActorWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorClaimsAsActorWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ActedByWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ClaimWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorClaimsAsActorWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorClaimsAsActorWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorDocumentsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorDocumentsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorDocumentsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorDocumentsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorDocumentsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorDocumentsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: IssuedByWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: DocumentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorDocumentsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorDocumentsWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorHoldsPositionFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorHoldsPositionWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorHoldsPositionWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorHoldsPositionWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorHoldsPositionWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorHoldsPositionWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: HoldsPositionWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorHoldsPositionWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorHoldsPositionWhere> | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type ActorKindFilter = {
  /** The value equals this. */
  readonly eq?: ActorKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ActorKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: ActorKind | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorOfficeHoldersFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorOfficeHoldersWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorOfficeHoldersWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorOfficeHoldersWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorOfficeHoldersWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorOfficeHoldersWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: HoldsPositionWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorOfficeHoldersWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorOfficeHoldersWhere> | null | undefined;
};

/** One order of records of the type Actor. */
export type ActorOrder =
  {   /** The number of relationships in `claimsAsActor`. */
  readonly claimsAsActorCount: Direction; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never;   /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount: Direction; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never;   /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount: Direction; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never;   /** The number of relationships in `documents`. */
  readonly documentsCount: Direction; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never;   /** The number of relationships in `holdsPosition`. */
  readonly holdsPositionCount: Direction; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never;   /** The usual name of the actor. */
  readonly name: Direction; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never;   /** The number of relationships in `officeHolders`. */
  readonly officeHoldersCount: Direction; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never;   /** The number of relationships in `partOf`. */
  readonly partOfCount: Direction; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never;   /** The number of relationships in `parts`. */
  readonly partsCount: Direction; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never;   /** The number of relationships in `places`. */
  readonly placesCount: Direction; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never;   /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt: Direction; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never;   /** The number of relationships in `repliesSought`. */
  readonly repliesSoughtCount: Direction; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never;   /** The number of relationships in `statementsCarried`. */
  readonly statementsCarriedCount: Direction; readonly statementsCount?: never; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never;   /** The number of relationships in `statements`. */
  readonly statementsCount: Direction; readonly statementsOnBehalfCount?: never; }
  |  { readonly claimsAsActorCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly documentsCount?: never; readonly holdsPositionCount?: never; readonly id?: never; readonly name?: never; readonly officeHoldersCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly placesCount?: never; readonly recordedAt?: never; readonly repliesSoughtCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never;   /** The number of relationships in `statementsOnBehalf`. */
  readonly statementsOnBehalfCount: Direction; };

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorPartOfFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorPartOfWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorPartOfWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorPartOfWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorPartOfWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorPartOfWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: PartOfWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorPartOfWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorPartOfWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorPartsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorPartsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorPartsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorPartsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorPartsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorPartsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: PartOfWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorPartsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorPartsWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorPlacesFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorPlacesWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorPlacesWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorPlacesWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorPlacesWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorPlacesWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: InStateWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: PlaceWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorPlacesWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorPlacesWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorRepliesSoughtFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorRepliesSoughtWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorRepliesSoughtWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorRepliesSoughtWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorRepliesSoughtWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorRepliesSoughtWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: SoughtReplyFromWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: StatementWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorRepliesSoughtWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorRepliesSoughtWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ActorStatementsOnBehalfFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ActorStatementsOnBehalfWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ActorStatementsOnBehalfWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ActorStatementsOnBehalfWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ActorStatementsOnBehalfWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorStatementsOnBehalfWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: OnBehalfOfWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: StatementWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorStatementsOnBehalfWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorStatementsOnBehalfWhere> | null | undefined;
};

/** Conditions on records of the type Actor; all of them must be met. */
export type ActorWhere = {
  /** Other names and spellings of the actor. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ActorWhere> | null | undefined;
  /** Whether the source does not name the actor. An anonymous actor belongs to one dossier. */
  readonly anonymous?: BooleanFilter | null | undefined;
  /** Claims in which this actor acts, for example asks, threatens or strikes. */
  readonly claimsAsActor?: ActorClaimsAsActorFilter | null | undefined;
  /** The number of relationships in `claimsAsActor`. */
  readonly claimsAsActorCount?: IntFilter | null | undefined;
  /** Claims in which this is an item: something asked for, sent, struck or listed. */
  readonly claimsAsObject?: ThingClaimsAsObjectFilter | null | undefined;
  /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount?: IntFilter | null | undefined;
  /** Claims in which this is a recipient: asked, warned or struck. */
  readonly claimsAsRecipient?: ThingClaimsAsRecipientFilter | null | undefined;
  /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount?: IntFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The ids of the dossiers that declare the record, if it is shared, in the order of their first declaration. */
  readonly declaredBy?: IdListFilter | null | undefined;
  /** Documents that this actor issued. */
  readonly documents?: ActorDocumentsFilter | null | undefined;
  /** The number of relationships in `documents`. */
  readonly documentsCount?: IntFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id of the actor in the data it was imported from. */
  readonly externalId?: StringFilter | null | undefined;
  /** Actors, such as ministries, in which this actor holds or held an office. */
  readonly holdsPosition?: ActorHoldsPositionFilter | null | undefined;
  /** The number of relationships in `holdsPosition`. */
  readonly holdsPositionCount?: IntFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The form of the name or title used within a sentence, for example `the Russian Foreign Ministry`. If absent, the name or title itself is used. */
  readonly inText?: StringFilter | null | undefined;
  /** The ISO 3166-1 alpha-3 code, if the actor is a state. */
  readonly iso3?: StringFilter | null | undefined;
  /** The kind of actor. */
  readonly kind?: ActorKindFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** Words that texts use instead of the name, such as a capital for a state. Only search uses them: one word may stand for several actors. */
  readonly metonyms?: StringListFilter | null | undefined;
  /** The usual name of the actor. */
  readonly name?: StringFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: ActorWhere | null | undefined;
  /** Actors that hold or held an office in this one. */
  readonly officeHolders?: ActorOfficeHoldersFilter | null | undefined;
  /** The number of relationships in `officeHolders`. */
  readonly officeHoldersCount?: IntFilter | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ActorWhere> | null | undefined;
  /** Actors that this one is part of. */
  readonly partOf?: ActorPartOfFilter | null | undefined;
  /** The number of relationships in `partOf`. */
  readonly partOfCount?: IntFilter | null | undefined;
  /** Actors that are part of this one. */
  readonly parts?: ActorPartsFilter | null | undefined;
  /** The number of relationships in `parts`. */
  readonly partsCount?: IntFilter | null | undefined;
  /** Places that lie in this state. */
  readonly places?: ActorPlacesFilter | null | undefined;
  /** The number of relationships in `places`. */
  readonly placesCount?: IntFilter | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The reliability of the source, by the Admiralty code. */
  readonly reliability?: ReliabilityFilter | null | undefined;
  /** Statements whose author asked this actor for a reply. */
  readonly repliesSought?: ActorRepliesSoughtFilter | null | undefined;
  /** The number of relationships in `repliesSought`. */
  readonly repliesSoughtCount?: IntFilter | null | undefined;
  /** The sectors of the actor, in the terms of PLOVER. */
  readonly sectors?: StringListFilter | null | undefined;
  /** Statements attributed to this source. */
  readonly statements?: SourceStatementsFilter | null | undefined;
  /** Statements of others that this source only carried. */
  readonly statementsCarried?: SourceStatementsCarriedFilter | null | undefined;
  /** The number of relationships in `statementsCarried`. */
  readonly statementsCarriedCount?: IntFilter | null | undefined;
  /** The number of relationships in `statements`. */
  readonly statementsCount?: IntFilter | null | undefined;
  /** Statements that others made on behalf of this actor. */
  readonly statementsOnBehalf?: ActorStatementsOnBehalfFilter | null | undefined;
  /** The number of relationships in `statementsOnBehalf`. */
  readonly statementsOnBehalfCount?: IntFilter | null | undefined;
  /** The id of the actor in Wikidata. */
  readonly wikidataId?: IdFilter | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type AnswerKindFilter = {
  /** The value equals this. */
  readonly eq?: AnswerKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<AnswerKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: AnswerKind | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type AssetBroaderFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: AssetBroaderWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: AssetBroaderWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: AssetBroaderWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type AssetBroaderWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<AssetBroaderWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: BroaderWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: AssetWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: AssetBroaderWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<AssetBroaderWhere> | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type AssetCategoryFilter = {
  /** The value equals this. */
  readonly eq?: AssetCategory | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<AssetCategory> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: AssetCategory | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type AssetNarrowerFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: AssetNarrowerWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: AssetNarrowerWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: AssetNarrowerWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type AssetNarrowerWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<AssetNarrowerWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: BroaderWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: AssetWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: AssetNarrowerWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<AssetNarrowerWhere> | null | undefined;
};

/** One order of records of the type Asset. */
export type AssetOrder =
  {   /** The number of relationships in `broader`. */
  readonly broaderCount: Direction; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly id?: never; readonly name?: never; readonly narrowerCount?: never; readonly recordedAt?: never; }
  |  { readonly broaderCount?: never;   /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount: Direction; readonly claimsAsRecipientCount?: never; readonly id?: never; readonly name?: never; readonly narrowerCount?: never; readonly recordedAt?: never; }
  |  { readonly broaderCount?: never; readonly claimsAsObjectCount?: never;   /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount: Direction; readonly id?: never; readonly name?: never; readonly narrowerCount?: never; readonly recordedAt?: never; }
  |  { readonly broaderCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly name?: never; readonly narrowerCount?: never; readonly recordedAt?: never; }
  |  { readonly broaderCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly id?: never;   /** The usual name of the asset. */
  readonly name: Direction; readonly narrowerCount?: never; readonly recordedAt?: never; }
  |  { readonly broaderCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly id?: never; readonly name?: never;   /** The number of relationships in `narrower`. */
  readonly narrowerCount: Direction; readonly recordedAt?: never; }
  |  { readonly broaderCount?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly id?: never; readonly name?: never; readonly narrowerCount?: never;   /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt: Direction; };

/** Conditions on records of the type Asset; all of them must be met. */
export type AssetWhere = {
  /** Other names and spellings of the asset. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<AssetWhere> | null | undefined;
  /** Broader kinds that this asset belongs to. */
  readonly broader?: AssetBroaderFilter | null | undefined;
  /** The number of relationships in `broader`. */
  readonly broaderCount?: IntFilter | null | undefined;
  /** The category of the asset. */
  readonly category?: AssetCategoryFilter | null | undefined;
  /** Claims in which this is an item: something asked for, sent, struck or listed. */
  readonly claimsAsObject?: ThingClaimsAsObjectFilter | null | undefined;
  /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount?: IntFilter | null | undefined;
  /** Claims in which this is a recipient: asked, warned or struck. */
  readonly claimsAsRecipient?: ThingClaimsAsRecipientFilter | null | undefined;
  /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount?: IntFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The ids of the dossiers that declare the record, if it is shared, in the order of their first declaration. */
  readonly declaredBy?: IdListFilter | null | undefined;
  /** The type or model, for example `Su-30MK2`. */
  readonly designation?: StringFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id of the asset in the data it was imported from. */
  readonly externalId?: StringFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** Whether the asset is a particular thing, not a kind of thing. */
  readonly individual?: BooleanFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** The usual name of the asset. */
  readonly name?: StringFilter | null | undefined;
  /** Narrower kinds and particular things that belong to this kind. */
  readonly narrower?: AssetNarrowerFilter | null | undefined;
  /** The number of relationships in `narrower`. */
  readonly narrowerCount?: IntFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: AssetWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<AssetWhere> | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The id of the asset in Wikidata. */
  readonly wikidataId?: IdFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type AttributedToWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The terms on which the source spoke. */
  readonly terms?: TermsFilter | null | undefined;
};

/** Whether an event is past, future or hypothetical, in the terms of PLOVER. Dossiers may also write the values in lower case, as PLOVER does. */
export type Auxiliary =
  /** The event is in the future. */
  | 'FUTURE'
  /** The event is past. */
  | 'HISTORICAL'
  /** The event is hypothetical. */
  | 'HYPOTHETICAL';

/** Conditions on one value; all of them must be met. */
export type AuxiliaryFilter = {
  /** The value equals this. */
  readonly eq?: Auxiliary | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Auxiliary> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Auxiliary | null | undefined;
};

/** The basis of the source's knowledge. */
export type Basis =
  /** The source found it out by its own reporting. */
  | 'OWN_REPORTING'
  /** The source saw or heard it. */
  | 'WITNESSED';

/** Conditions on one value; all of them must be met. */
export type BasisFilter = {
  /** The value equals this. */
  readonly eq?: Basis | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Basis | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type BooleanFilter = {
  /** The value equals this. */
  readonly eq?: boolean | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this. */
  readonly not?: boolean | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type BroaderWhere = {
  /** The words that the texts use for the record at the end of the relationship. */
  readonly as?: StringListFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The ids of the dossiers that declare the relationship. */
  readonly dossiers?: IdListFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** The kind of a change. */
export type ChangeKind =
  /** The record was changed. */
  | 'CHANGED'
  /** The record was removed. */
  | 'REMOVED';

/** Conditions on one value; all of them must be met. */
export type ChangeKindFilter = {
  /** The value equals this. */
  readonly eq?: ChangeKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ChangeKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: ChangeKind | null | undefined;
};

/** Whether a change is to a node or a relationship. */
export type ChangeOf =
  /** A relationship. */
  | 'LINK'
  /** A node. */
  | 'NODE';

/** Conditions on one value; all of them must be met. */
export type ChangeOfFilter = {
  /** The value equals this. */
  readonly eq?: ChangeOf | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ChangeOf> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: ChangeOf | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ChangePartOfLoadFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ChangePartOfLoadWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ChangePartOfLoadWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ChangePartOfLoadWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ChangePartOfLoadWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ChangePartOfLoadWhere> | null | undefined;
  /** Conditions on the record. */
  readonly node?: LoadWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ChangePartOfLoadWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ChangePartOfLoadWhere> | null | undefined;
};

/** Conditions on records of the type Change; all of them must be met. */
export type ChangeWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ChangeWhere> | null | undefined;
  /** The id of the node; null for a relationship. */
  readonly entityId?: IdFilter | null | undefined;
  /** The former record, as JSON. */
  readonly former?: StringFilter | null | undefined;
  /** The id of the node at the start of the relationship. */
  readonly from?: IdFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The key of the relationship, as canonical text. */
  readonly key?: StringFilter | null | undefined;
  /** Whether the record was changed or removed. */
  readonly kind?: ChangeKindFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: ChangeWhere | null | undefined;
  /** Whether the record is a node or a relationship. */
  readonly of?: ChangeOfFilter | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ChangeWhere> | null | undefined;
  /** The load that changed or removed the record. */
  readonly partOfLoad?: ChangePartOfLoadFilter | null | undefined;
  /** The number of relationships in `partOfLoad`. */
  readonly partOfLoadCount?: IntFilter | null | undefined;
  /** The id of the node at the end of the relationship. */
  readonly to?: IdFilter | null | undefined;
  /** The type of the record: of a node the type in this schema, of a relationship the type in the graph. */
  readonly type?: StringFilter | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ClaimActorsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ClaimActorsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ClaimActorsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ClaimActorsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ClaimActorsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ClaimActorsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ActedByWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ClaimActorsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ClaimActorsWhere> | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type ClaimKindFilter = {
  /** The value equals this. */
  readonly eq?: ClaimKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ClaimKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: ClaimKind | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ClaimLocatedAtFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ClaimLocatedAtWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ClaimLocatedAtWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ClaimLocatedAtWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ClaimLocatedAtWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ClaimLocatedAtWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: LocatedAtWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: PlaceWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ClaimLocatedAtWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ClaimLocatedAtWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ClaimObjectsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ClaimObjectsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ClaimObjectsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ClaimObjectsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ClaimObjectsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ClaimObjectsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ObjectWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ThingWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ClaimObjectsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ClaimObjectsWhere> | null | undefined;
};

/** One order of records of the type Claim. */
export type ClaimOrder =
  {   /** The number of relationships in `actors`. */
  readonly actorsCount: Direction; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never;   /** The smallest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtLeast: Direction; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never;   /** The largest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtMost: Direction; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never;   /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount: Direction; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never;   /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount: Direction; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never;   /** The number of relationships in `contentOf`. */
  readonly contentOfCount: Direction; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never;   /** The date as given, in EDTF level 1. */
  readonly date: Direction; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never;   /** The first possible day of the earliest document at the start of its attribution chains; without one, it counts as the smallest. */
  readonly documentDate: Direction; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never;   /** The hearsay of the claim's own shortest chain: 0 for a document's own voice, -1 without a chain. */
  readonly hearsayLeast: Direction; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never;   /** The hearsay of the claim's own longest chain; -1 without a chain. */
  readonly hearsayMost: Direction; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never;   /** The number of relationships in `locatedAt`. */
  readonly locatedAtCount: Direction; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never;   /** The number of relationships in `objects`. */
  readonly objectsCount: Direction; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never;   /** The smallest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtLeast: Direction; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never;   /** The largest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtMost: Direction; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never;   /** The polarity of the claim: whether its origins say that it is true, untrue or both. */
  readonly polarity: Direction; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never;   /** The number of relationships in `recipients`. */
  readonly recipientsCount: Direction; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never;   /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt: Direction; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never;   /** The number of relationships in `relatedBy`. */
  readonly relatedByCount: Direction; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never;   /** The number of relationships in `related`. */
  readonly relatedCount: Direction; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never;   /** The number of relationships in `replies`. */
  readonly repliesCount: Direction; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never;   /** The status of the claim, by rule 5. */
  readonly status: Direction; };

/** Conditions on the relationships of a record; all of them must be met. */
export type ClaimRecipientsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ClaimRecipientsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ClaimRecipientsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ClaimRecipientsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ClaimRecipientsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ClaimRecipientsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: RecipientWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ThingWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ClaimRecipientsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ClaimRecipientsWhere> | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type ClaimStatusFilter = {
  /** The value equals this. */
  readonly eq?: ClaimStatus | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ClaimStatus> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: ClaimStatus | null | undefined;
};

/** Conditions on records of the type Claim; all of them must be met. */
export type ClaimWhere = {
  /** The action requested or taken, if it has no item, for example RESIGN. An action on an item stands on the relationship to the item. */
  readonly action?: ItemActionFilter | null | undefined;
  /** The action in words, if it is OTHER. */
  readonly actionText?: StringFilter | null | undefined;
  /** Actors that act in the claim, for example ask, threaten or strike. */
  readonly actors?: ClaimActorsFilter | null | undefined;
  /** The number of relationships in `actors`. */
  readonly actorsCount?: IntFilter | null | undefined;
  /** The smallest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtLeast?: IntFilter | null | undefined;
  /** The largest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtMost?: IntFilter | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** Whether the event is past, future or hypothetical, in the terms of PLOVER. */
  readonly auxiliary?: AuxiliaryFilter | null | undefined;
  /** The CAMEO code, as text; leading zeros matter. */
  readonly cameo?: StringFilter | null | undefined;
  /** Claims in which this is an item: something asked for, sent, struck or listed. */
  readonly claimsAsObject?: ThingClaimsAsObjectFilter | null | undefined;
  /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount?: IntFilter | null | undefined;
  /** Claims in which this is a recipient: asked, warned or struck. */
  readonly claimsAsRecipient?: ThingClaimsAsRecipientFilter | null | undefined;
  /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount?: IntFilter | null | undefined;
  /** Statements about it: those that have this claim or statement as their content, including those that deny it. */
  readonly contentOf?: ContentContentOfFilter | null | undefined;
  /** The number of relationships in `contentOf`. */
  readonly contentOfCount?: IntFilter | null | undefined;
  /** The contexts of the event, in the terms of PLOVER, for example `military`. */
  readonly contexts?: StringListFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The credibility of the claim by the Admiralty code, from 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility?: IntFilter | null | undefined;
  /** The date as given, in EDTF level 1. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The id of the statement or document whose date is the reference for `dateText`, if there are several. */
  readonly dateAnchor?: IdFilter | null | undefined;
  /** The last possible day of the date; null if unknown. */
  readonly dateEnd?: DateFilter | null | undefined;
  /** The first possible day of the date; null if unknown. */
  readonly dateStart?: DateFilter | null | undefined;
  /** The date in the words of the text, for example `last week`. */
  readonly dateText?: StringFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The type of event, in the terms of PLOVER. */
  readonly eventType?: EventTypeFilter | null | undefined;
  /** The id of the claim in the data it was imported from. */
  readonly externalId?: StringFilter | null | undefined;
  /** The hearsay of the claim's own shortest chain: 0 for a document's own voice, -1 without a chain. */
  readonly hearsayLeast?: IntFilter | null | undefined;
  /** The hearsay of the claim's own longest chain; -1 without a chain. */
  readonly hearsayMost?: IntFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The kind of claim. */
  readonly kind?: ClaimKindFilter | null | undefined;
  /** Places at which the claim is located. */
  readonly locatedAt?: ClaimLocatedAtFilter | null | undefined;
  /** The number of relationships in `locatedAt`. */
  readonly locatedAtCount?: IntFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** The mode of the event, in the terms of PLOVER, for example `assist`. */
  readonly mode?: StringFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: ClaimWhere | null | undefined;
  /** Items of the claim: the things asked for, sent or listed. */
  readonly objects?: ClaimObjectsFilter | null | undefined;
  /** The number of relationships in `objects`. */
  readonly objectsCount?: IntFilter | null | undefined;
  /** Whether the list of items is incomplete, as after "including". */
  readonly openEnded?: BooleanFilter | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** The smallest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtLeast?: IntFilter | null | undefined;
  /** The largest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtMost?: IntFilter | null | undefined;
  /** Ids of the named sources that are origins for the claim. */
  readonly originsFor?: IdListFilter | null | undefined;
  /** Ids of those of these sources that are neither a party of the claim nor of a party's side. */
  readonly originsOutside?: IdListFilter | null | undefined;
  /** Ids of the parties of the claim. */
  readonly partySides?: IdListFilter | null | undefined;
  /** The polarity of the claim: whether its origins say that it is true, untrue or both. */
  readonly polarity?: PolarityFilter | null | undefined;
  /** The quantity in the words of the text. */
  readonly quantityText?: StringFilter | null | undefined;
  /** Recipients of the action: those asked, warned or struck. */
  readonly recipients?: ClaimRecipientsFilter | null | undefined;
  /** The number of relationships in `recipients`. */
  readonly recipientsCount?: IntFilter | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Contents that this one is related to: the relationship starts here. */
  readonly related?: ContentRelatedFilter | null | undefined;
  /** Contents that are related to this one: the relationship ends here. */
  readonly relatedBy?: ContentRelatedByFilter | null | undefined;
  /** The number of relationships in `relatedBy`. */
  readonly relatedByCount?: IntFilter | null | undefined;
  /** The number of relationships in `related`. */
  readonly relatedCount?: IntFilter | null | undefined;
  /** Statements that respond to this content. */
  readonly replies?: ContentRepliesFilter | null | undefined;
  /** The number of relationships in `replies`. */
  readonly repliesCount?: IntFilter | null | undefined;
  /** The last possible day on which the claim was first reported; none if it is unknown. */
  readonly reportedEnd?: DateFilter | null | undefined;
  /** The first possible day on which the claim was first reported: the dates of the documents at the start of its chains; none if it is unknown. */
  readonly reportedStart?: DateFilter | null | undefined;
  /** The record is of the type Request and meets these conditions. */
  readonly request?: RequestWhere | null | undefined;
  /** The last possible day on which the claim was first said; none if it is unknown. */
  readonly saidEnd?: DateFilter | null | undefined;
  /** The first possible day on which the claim was first said, by all its chains, as on a timeline; none if it is unknown. */
  readonly saidStart?: DateFilter | null | undefined;
  /** The status of the claim, by rule 5. */
  readonly status?: ClaimStatusFilter | null | undefined;
  /** The claim as one finite clause in the dossier's words that can follow "that". */
  readonly text?: StringFilter | null | undefined;
  /** The smallest id among the versions of the claim; the same for all of them. */
  readonly versionOf?: IdFilter | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ContentContentOfFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ContentContentOfWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ContentContentOfWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ContentContentOfWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ContentContentOfWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ContentContentOfWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: HasContentWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: StatementWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ContentContentOfWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ContentContentOfWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ContentRelatedByFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ContentRelatedByWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ContentRelatedByWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ContentRelatedByWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ContentRelatedByWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ContentRelatedByWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: RelatedToWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ContentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ContentRelatedByWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ContentRelatedByWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ContentRelatedFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ContentRelatedWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ContentRelatedWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ContentRelatedWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ContentRelatedWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ContentRelatedWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: RelatedToWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ContentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ContentRelatedWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ContentRelatedWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ContentRepliesFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ContentRepliesWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ContentRepliesWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ContentRepliesWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ContentRepliesWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ContentRepliesWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: RespondsToWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: StatementWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ContentRepliesWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ContentRepliesWhere> | null | undefined;
};

/** Conditions on records of the type Content; all of them must be met. */
export type ContentWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ContentWhere> | null | undefined;
  /** The record is of the type Claim and meets these conditions. */
  readonly claim?: ClaimWhere | null | undefined;
  /** Statements about it: those that have this claim or statement as their content, including those that deny it. */
  readonly contentOf?: ContentContentOfFilter | null | undefined;
  /** The number of relationships in `contentOf`. */
  readonly contentOfCount?: IntFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The date as given, in EDTF level 1. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The id of the statement or document whose date is the reference for `dateText`, if there are several. */
  readonly dateAnchor?: IdFilter | null | undefined;
  /** The last possible day of the date; null if unknown. */
  readonly dateEnd?: DateFilter | null | undefined;
  /** The first possible day of the date; null if unknown. */
  readonly dateStart?: DateFilter | null | undefined;
  /** The date in the words of the text, for example `last week`. */
  readonly dateText?: StringFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** This condition is not met. */
  readonly not?: ContentWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ContentWhere> | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Contents that this one is related to: the relationship starts here. */
  readonly related?: ContentRelatedFilter | null | undefined;
  /** Contents that are related to this one: the relationship ends here. */
  readonly relatedBy?: ContentRelatedByFilter | null | undefined;
  /** The number of relationships in `relatedBy`. */
  readonly relatedByCount?: IntFilter | null | undefined;
  /** The number of relationships in `related`. */
  readonly relatedCount?: IntFilter | null | undefined;
  /** Statements that respond to this content. */
  readonly replies?: ContentRepliesFilter | null | undefined;
  /** The number of relationships in `replies`. */
  readonly repliesCount?: IntFilter | null | undefined;
  /** The record is of the type Request and meets these conditions. */
  readonly request?: RequestWhere | null | undefined;
  /** The record is of the type Statement and meets these conditions. */
  readonly statement?: StatementWhere | null | undefined;
  /** The content in the dossier's words. For a claim, one finite clause that can follow "that". */
  readonly text?: StringFilter | null | undefined;
};

/** A later correction of a document by its publisher. */
export type Correction =
  /** The publisher corrected it. */
  | 'CORRECTED'
  /** The publisher withdrew it. */
  | 'RETRACTED';

/** Conditions on one value; all of them must be met. */
export type CorrectionFilter = {
  /** The value equals this. */
  readonly eq?: Correction | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Correction> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Correction | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type DateFilter = {
  /** The value equals this. */
  readonly eq?: string | null | undefined;
  /** The value is greater than this. */
  readonly gt?: string | null | undefined;
  /** The value is greater than or equal to this. */
  readonly gte?: string | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value is less than this. */
  readonly lt?: string | null | undefined;
  /** The value is less than or equal to this. */
  readonly lte?: string | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: string | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type DateTimeFilter = {
  /** The value equals this. */
  readonly eq?: string | null | undefined;
  /** The value is greater than this. */
  readonly gt?: string | null | undefined;
  /** The value is greater than or equal to this. */
  readonly gte?: string | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value is less than this. */
  readonly lt?: string | null | undefined;
  /** The value is less than or equal to this. */
  readonly lte?: string | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: string | null | undefined;
};

/** The way in which one document was made from another. */
export type DerivationKind =
  /** It repeats the other document. */
  | 'REPUBLISHED'
  /** It is rewritten from the other document. */
  | 'REWRITTEN'
  /** It is translated from the other document. */
  | 'TRANSLATED';

/** Conditions on one value; all of them must be met. */
export type DerivationKindFilter = {
  /** The value equals this. */
  readonly eq?: DerivationKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<DerivationKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: DerivationKind | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type DerivedFromWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The kind of derivation: republished, rewritten or translated. */
  readonly kind?: DerivationKindFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** The direction of an order. */
export type Direction =
  /** Ascending: the smallest first. */
  | 'ASC'
  /** Descending: the greatest first. */
  | 'DESC';

/** Conditions on the relationships of a record; all of them must be met. */
export type DocumentDerivativesFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: DocumentDerivativesWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: DocumentDerivativesWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: DocumentDerivativesWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type DocumentDerivativesWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<DocumentDerivativesWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: DerivedFromWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: DocumentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: DocumentDerivativesWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<DocumentDerivativesWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type DocumentDerivedFromFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: DocumentDerivedFromWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: DocumentDerivedFromWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: DocumentDerivedFromWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type DocumentDerivedFromWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<DocumentDerivedFromWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: DerivedFromWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: DocumentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: DocumentDerivedFromWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<DocumentDerivedFromWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type DocumentIssuedByFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: DocumentIssuedByWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: DocumentIssuedByWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: DocumentIssuedByWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type DocumentIssuedByWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<DocumentIssuedByWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: IssuedByWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: DocumentIssuedByWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<DocumentIssuedByWhere> | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type DocumentKindFilter = {
  /** The value equals this. */
  readonly eq?: DocumentKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<DocumentKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: DocumentKind | null | undefined;
};

/** One order of records of the type Document. */
export type DocumentOrder =
  {   /** The date as given, in EDTF level 1. */
  readonly date: Direction; readonly derivativesCount?: never; readonly derivedFromCount?: never; readonly id?: never; readonly issuedByCount?: never; readonly recordedAt?: never; readonly reportsCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never;   /** The number of relationships in `derivatives`. */
  readonly derivativesCount: Direction; readonly derivedFromCount?: never; readonly id?: never; readonly issuedByCount?: never; readonly recordedAt?: never; readonly reportsCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never;   /** The number of relationships in `derivedFrom`. */
  readonly derivedFromCount: Direction; readonly id?: never; readonly issuedByCount?: never; readonly recordedAt?: never; readonly reportsCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never; readonly derivedFromCount?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly issuedByCount?: never; readonly recordedAt?: never; readonly reportsCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never; readonly derivedFromCount?: never; readonly id?: never;   /** The number of relationships in `issuedBy`. */
  readonly issuedByCount: Direction; readonly recordedAt?: never; readonly reportsCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never; readonly derivedFromCount?: never; readonly id?: never; readonly issuedByCount?: never;   /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt: Direction; readonly reportsCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never; readonly derivedFromCount?: never; readonly id?: never; readonly issuedByCount?: never; readonly recordedAt?: never;   /** The number of relationships in `reports`. */
  readonly reportsCount: Direction; readonly statementsCarriedCount?: never; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never; readonly derivedFromCount?: never; readonly id?: never; readonly issuedByCount?: never; readonly recordedAt?: never; readonly reportsCount?: never;   /** The number of relationships in `statementsCarried`. */
  readonly statementsCarriedCount: Direction; readonly statementsCount?: never; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never; readonly derivedFromCount?: never; readonly id?: never; readonly issuedByCount?: never; readonly recordedAt?: never; readonly reportsCount?: never; readonly statementsCarriedCount?: never;   /** The number of relationships in `statements`. */
  readonly statementsCount: Direction; readonly title?: never; }
  |  { readonly date?: never; readonly derivativesCount?: never; readonly derivedFromCount?: never; readonly id?: never; readonly issuedByCount?: never; readonly recordedAt?: never; readonly reportsCount?: never; readonly statementsCarriedCount?: never; readonly statementsCount?: never;   /** The title of the document. */
  readonly title: Direction; };

/** Conditions on the relationships of a record; all of them must be met. */
export type DocumentReportsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: DocumentReportsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: DocumentReportsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: DocumentReportsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type DocumentReportsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<DocumentReportsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ReportedInWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: StatementWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: DocumentReportsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<DocumentReportsWhere> | null | undefined;
};

/** Conditions on records of the type Document; all of them must be met. */
export type DocumentWhere = {
  /** The access to the document: public or internal. */
  readonly access?: AccessFilter | null | undefined;
  /** The day on which the document was read. */
  readonly accessedOn?: DateFilter | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** The web address of an archived copy. */
  readonly archivedUrl?: StringFilter | null | undefined;
  /** Whether the dossier's author has read the document. */
  readonly consulted?: BooleanFilter | null | undefined;
  /** The day of the correction. */
  readonly correctedOn?: DateFilter | null | undefined;
  /** The correction by the publisher: corrected or withdrawn. */
  readonly correction?: CorrectionFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The date as given, in EDTF level 1. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The id of the statement or document whose date is the reference for `dateText`, if there are several. */
  readonly dateAnchor?: IdFilter | null | undefined;
  /** The last possible day of the date; null if unknown. */
  readonly dateEnd?: DateFilter | null | undefined;
  /** The first possible day of the date; null if unknown. */
  readonly dateStart?: DateFilter | null | undefined;
  /** The date in the words of the text, for example `last week`. */
  readonly dateText?: StringFilter | null | undefined;
  /** Documents that repeat, rewrite or translate this one. */
  readonly derivatives?: DocumentDerivativesFilter | null | undefined;
  /** The number of relationships in `derivatives`. */
  readonly derivativesCount?: IntFilter | null | undefined;
  /** Documents that this one repeats, rewrites or translates. */
  readonly derivedFrom?: DocumentDerivedFromFilter | null | undefined;
  /** The number of relationships in `derivedFrom`. */
  readonly derivedFromCount?: IntFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id of the document in the data it was imported from. */
  readonly externalId?: StringFilter | null | undefined;
  /** The frequency of publication, for example `weekly`. */
  readonly frequency?: StringFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The form of the name or title used within a sentence, for example `the Russian Foreign Ministry`. If absent, the name or title itself is used. */
  readonly inText?: StringFilter | null | undefined;
  /** Actors that issued the document. */
  readonly issuedBy?: DocumentIssuedByFilter | null | undefined;
  /** The number of relationships in `issuedBy`. */
  readonly issuedByCount?: IntFilter | null | undefined;
  /** The kind of document. */
  readonly kind?: DocumentKindFilter | null | undefined;
  /** The language of the document. */
  readonly language?: StringFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** This condition is not met. */
  readonly not?: DocumentWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The reliability of the source, by the Admiralty code. */
  readonly reliability?: ReliabilityFilter | null | undefined;
  /** Statements that are reported in this document. */
  readonly reports?: DocumentReportsFilter | null | undefined;
  /** The number of relationships in `reports`. */
  readonly reportsCount?: IntFilter | null | undefined;
  /** The rights in the document: the holder and what is allowed. */
  readonly rights?: StringFilter | null | undefined;
  /** The SHA-256 of the stored file, in hexadecimal. */
  readonly sha256?: StringFilter | null | undefined;
  /** Statements attributed to this source. */
  readonly statements?: SourceStatementsFilter | null | undefined;
  /** Statements of others that this source only carried. */
  readonly statementsCarried?: SourceStatementsCarriedFilter | null | undefined;
  /** The number of relationships in `statementsCarried`. */
  readonly statementsCarriedCount?: IntFilter | null | undefined;
  /** The number of relationships in `statements`. */
  readonly statementsCount?: IntFilter | null | undefined;
  /** The name and version of the program that extracted the text from HTML or PDF, if one did. */
  readonly textExtractor?: StringFilter | null | undefined;
  /** The SHA-256 of the text in the form in which passages are counted: UTF-8 without a byte order mark, line ends as line feeds, Unicode form NFC. In hexadecimal. */
  readonly textSha256?: StringFilter | null | undefined;
  /** The title of the document. */
  readonly title?: StringFilter | null | undefined;
  /** The web address of the document. */
  readonly url?: StringFilter | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type DossierLoadsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: DossierLoadsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: DossierLoadsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: DossierLoadsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type DossierLoadsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<DossierLoadsWhere> | null | undefined;
  /** Conditions on the record. */
  readonly node?: LoadWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: DossierLoadsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<DossierLoadsWhere> | null | undefined;
};

/** Conditions on records of the type Dossier; all of them must be met. */
export type DossierWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<DossierWhere> | null | undefined;
  /** The id of the load that created the dossier. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The version of the dossier format of the file. */
  readonly formatVersion?: IntFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The scheme by which the ids of records from other formats were made; empty if the dossier has none. */
  readonly idScheme?: IntFilter | null | undefined;
  /** Loads of the dossier that changed something. */
  readonly loads?: DossierLoadsFilter | null | undefined;
  /** The number of relationships in `loads`. */
  readonly loadsCount?: IntFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: DossierWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<DossierWhere> | null | undefined;
  /** The time at which the dossier was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The title of the dossier. */
  readonly title?: StringFilter | null | undefined;
  /** The visibility of the dossier. */
  readonly visibility?: VisibilityFilter | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type EventTypeFilter = {
  /** The value equals this. */
  readonly eq?: EventType | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<EventType> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: EventType | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type FactualityFilter = {
  /** The value equals this. */
  readonly eq?: Factuality | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Factuality> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Factuality | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type FloatFilter = {
  /** The value equals this. */
  readonly eq?: number | null | undefined;
  /** The value is greater than this. */
  readonly gt?: number | null | undefined;
  /** The value is greater than or equal to this. */
  readonly gte?: number | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value is less than this. */
  readonly lt?: number | null | undefined;
  /** The value is less than or equal to this. */
  readonly lte?: number | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: number | null | undefined;
};

/** One order of groups; missing values count as the smallest. */
export type GroupOrder =
  {   /** The number of records. */
  readonly count: Direction; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never;   /** The number of different actors that act in these claims, made these statements or issued these documents; 0 for actors, assets and places. */
  readonly distinctActors: Direction; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never;   /** The number of different documents in which the records are reported, directly or within another statement; of documents, their number; 0 for actors, assets and places. */
  readonly distinctDocuments: Direction; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never;   /** The number of different dossiers that the records belong to. */
  readonly distinctDossiers: Direction; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never;   /** The first possible day among the dates of the records; records without a date do not count. */
  readonly firstDate: Direction; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never;   /** The time at which the first of the records was imported. */
  readonly firstRecordedAt: Direction; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never;   /** The values of the keys, as text. */
  readonly keys: Direction; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never;   /** The last possible day among the dates of the records; records without a date do not count. */
  readonly lastDate: Direction; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never;   /** The time at which the last of the records was imported. */
  readonly lastRecordedAt: Direction; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never;   /** For claims: the minimum, over the claims, of the hearsay of the shortest chain. */
  readonly leastHearsay: Direction; readonly leastOrigins?: never; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never;   /** For claims: the minimum, over the claims, of the smallest possible number of original sources. */
  readonly leastOrigins: Direction; readonly mostHearsay?: never; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never;   /** For claims: the maximum, over the claims, of the hearsay of the longest chain. */
  readonly mostHearsay: Direction; readonly mostOrigins?: never; }
  |  { readonly count?: never; readonly distinctActors?: never; readonly distinctDocuments?: never; readonly distinctDossiers?: never; readonly firstDate?: never; readonly firstRecordedAt?: never; readonly keys?: never; readonly lastDate?: never; readonly lastRecordedAt?: never; readonly leastHearsay?: never; readonly leastOrigins?: never; readonly mostHearsay?: never;   /** For claims: the maximum, over the claims, of the largest possible number of original sources. */
  readonly mostOrigins: Direction; };

/** Conditions on the properties of a relationship; all of them must be met. */
export type HasContentWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** The factuality of the content: whether the source states it as fact, as likely, as possible, as untrue, or leaves it open. */
  readonly factuality?: FactualityFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The place in the document, for example `p8`. */
  readonly locator?: StringFilter | null | undefined;
  /** The id of the document in whose text the passage stands. The fields of a passage are those of the W3C selectors TextPosition and TextQuote, with the passage itself as a hash; `textSha256` of the document says which form of the text they count in. */
  readonly passageDocument?: IdFilter | null | undefined;
  /** The end of the passage: the code point after its last one. */
  readonly passageEnd?: IntFilter | null | undefined;
  /** The characters before the passage, at most 32, as few as tell it from other places. */
  readonly passagePrefix?: StringFilter | null | undefined;
  /** The SHA-256 of the passage, in hexadecimal. */
  readonly passageSha256?: StringFilter | null | undefined;
  /** The first character of the passage, in Unicode code points from 0. */
  readonly passageStart?: IntFilter | null | undefined;
  /** The characters after the passage, at most 32. */
  readonly passageSuffix?: StringFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type HoldsPositionWhere = {
  /** The words that the texts use for the record at the end of the relationship. */
  readonly as?: StringListFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The time in office, in EDTF level 1, for example `2013/..`. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The id of the statement or document whose date is the reference for `dateText`, if there are several. */
  readonly dateAnchor?: IdFilter | null | undefined;
  /** The last possible day of the date; null if unknown. */
  readonly dateEnd?: DateFilter | null | undefined;
  /** The first possible day of the date; null if unknown. */
  readonly dateStart?: DateFilter | null | undefined;
  /** The date in the words of the text, for example `last week`. */
  readonly dateText?: StringFilter | null | undefined;
  /** The ids of the dossiers that declare the relationship. */
  readonly dossiers?: IdListFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Ids of the documents that support the relationship. */
  readonly source?: IdListFilter | null | undefined;
  /** Whether the office holder speaks for the other actor. */
  readonly speaksFor?: BooleanFilter | null | undefined;
  /** The title of the office. */
  readonly title?: StringFilter | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type IdFilter = {
  /** The value equals this. */
  readonly eq?: string | number | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: string | number | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type IdListFilter = {
  /** The list contains this value. */
  readonly has?: string | number | null | undefined;
  /** The list contains at least one of these values. */
  readonly hasAny?: ReadonlyArray<string | number> | null | undefined;
  /** Whether the list is empty (true) or not (false). */
  readonly isEmpty?: boolean | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type InStateWhere = {
  /** The words that the texts use for the record at the end of the relationship. */
  readonly as?: StringListFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The ids of the dossiers that declare the relationship. */
  readonly dossiers?: IdListFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type IntFilter = {
  /** The value equals this. */
  readonly eq?: number | null | undefined;
  /** The value is greater than this. */
  readonly gt?: number | null | undefined;
  /** The value is greater than or equal to this. */
  readonly gte?: number | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value is less than this. */
  readonly lt?: number | null | undefined;
  /** The value is less than or equal to this. */
  readonly lte?: number | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: number | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type IssuedByWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type ItemActionFilter = {
  /** The value equals this. */
  readonly eq?: ItemAction | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<ItemAction> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: ItemAction | null | undefined;
};

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

/** Conditions on the relationships of a record; all of them must be met. */
export type LoadChangesFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: LoadChangesWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: LoadChangesWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: LoadChangesWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type LoadChangesWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<LoadChangesWhere> | null | undefined;
  /** Conditions on the record. */
  readonly node?: ChangeWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: LoadChangesWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<LoadChangesWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type LoadLoadedIntoFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: LoadLoadedIntoWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: LoadLoadedIntoWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: LoadLoadedIntoWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type LoadLoadedIntoWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<LoadLoadedIntoWhere> | null | undefined;
  /** Conditions on the record. */
  readonly node?: DossierWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: LoadLoadedIntoWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<LoadLoadedIntoWhere> | null | undefined;
};

/** One order of records of the type Load. */
export type LoadOrder =
  {   /** The number of relationships in `changes`. */
  readonly changesCount: Direction; readonly id?: never; readonly loadedIntoCount?: never; readonly startedAt?: never; }
  |  { readonly changesCount?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly loadedIntoCount?: never; readonly startedAt?: never; }
  |  { readonly changesCount?: never; readonly id?: never;   /** The number of relationships in `loadedInto`. */
  readonly loadedIntoCount: Direction; readonly startedAt?: never; }
  |  { readonly changesCount?: never; readonly id?: never; readonly loadedIntoCount?: never;   /** The time at which the load began. */
  readonly startedAt: Direction; };

/** The state of a load. */
export type LoadState =
  /** The load is complete. */
  | 'DONE';

/** Conditions on one value; all of them must be met. */
export type LoadStateFilter = {
  /** The value equals this. */
  readonly eq?: LoadState | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<LoadState> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: LoadState | null | undefined;
};

/** Conditions on records of the type Load; all of them must be met. */
export type LoadWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<LoadWhere> | null | undefined;
  /** The number of nodes and relationships changed. */
  readonly changed?: IntFilter | null | undefined;
  /** Records that the load changed or removed, with their former values. */
  readonly changes?: LoadChangesFilter | null | undefined;
  /** The number of relationships in `changes`. */
  readonly changesCount?: IntFilter | null | undefined;
  /** The number of nodes and relationships created. */
  readonly created?: IntFilter | null | undefined;
  /** The id of the dossier. */
  readonly dossier?: IdFilter | null | undefined;
  /** The SHA-256 of the file, in hexadecimal. */
  readonly fileHash?: StringFilter | null | undefined;
  /** The time at which the load ended. */
  readonly finishedAt?: DateTimeFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The dossier as a record; empty if it was removed. */
  readonly loadedInto?: LoadLoadedIntoFilter | null | undefined;
  /** The number of relationships in `loadedInto`. */
  readonly loadedIntoCount?: IntFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: LoadWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<LoadWhere> | null | undefined;
  /** The number of nodes and relationships removed. */
  readonly removed?: IntFilter | null | undefined;
  /** The name of the file. */
  readonly source?: StringFilter | null | undefined;
  /** The time at which the load began. */
  readonly startedAt?: DateTimeFilter | null | undefined;
  /** The state of the load. */
  readonly state?: LoadStateFilter | null | undefined;
  /** The number of nodes and relationships left unchanged. */
  readonly unchanged?: IntFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type LocatedAtWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The role of the place in the claim. */
  readonly role?: PlaceRoleFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type ObjectWhere = {
  /** The action requested or taken on the item, if the text states it. */
  readonly action?: ItemActionFilter | null | undefined;
  /** The action in words, if it is OTHER: relationships to one item with different words are different. */
  readonly actionText?: StringFilter | null | undefined;
  /** The number or sum, if the text gives one. */
  readonly amount?: FloatFilter | null | undefined;
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** The factuality of this item: whether the claim states it as fact, as likely, as possible and so on. */
  readonly factuality?: FactualityFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The largest number or sum meant. */
  readonly maxValue?: FloatFilter | null | undefined;
  /** The smallest number or sum meant. */
  readonly minValue?: FloatFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The quantity in the words of the text, for example `as many as 14`. */
  readonly quantityText?: StringFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The unit counted, or the currency. */
  readonly unitText?: StringFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type OnBehalfOfWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type OutcomeFilter = {
  /** The value equals this. */
  readonly eq?: Outcome | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Outcome> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Outcome | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type OutcomeListFilter = {
  /** The list contains this value. */
  readonly has?: Outcome | null | undefined;
  /** The list contains at least one of these values. */
  readonly hasAny?: ReadonlyArray<Outcome> | null | undefined;
  /** Whether the list is empty (true) or not (false). */
  readonly isEmpty?: boolean | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type PartOfWhere = {
  /** The words that the texts use for the record at the end of the relationship. */
  readonly as?: StringListFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The ids of the dossiers that declare the relationship. */
  readonly dossiers?: IdListFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Ids of the documents that support the relationship. */
  readonly source?: IdListFilter | null | undefined;
  /** Whether the part speaks for the whole. */
  readonly speaksFor?: BooleanFilter | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type PartialDateFilter = {
  /** The value equals this. */
  readonly eq?: string | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
};

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

/** Conditions on the relationships of a record; all of them must be met. */
export type PlaceClaimsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: PlaceClaimsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: PlaceClaimsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: PlaceClaimsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type PlaceClaimsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<PlaceClaimsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: LocatedAtWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ClaimWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: PlaceClaimsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<PlaceClaimsWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type PlaceContainsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: PlaceContainsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: PlaceContainsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: PlaceContainsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type PlaceContainsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<PlaceContainsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: WithinWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: PlaceWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: PlaceContainsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<PlaceContainsWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type PlaceInStateFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: PlaceInStateWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: PlaceInStateWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: PlaceInStateWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type PlaceInStateWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<PlaceInStateWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: InStateWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: PlaceInStateWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<PlaceInStateWhere> | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type PlaceKindFilter = {
  /** The value equals this. */
  readonly eq?: PlaceKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<PlaceKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: PlaceKind | null | undefined;
};

/** One order of records of the type Place. */
export type PlaceOrder =
  {   /** The number of relationships in `claims`. */
  readonly claimsCount: Direction; readonly containsCount?: never; readonly id?: never; readonly inStateCount?: never; readonly name?: never; readonly recordedAt?: never; readonly withinCount?: never; }
  |  { readonly claimsCount?: never;   /** The number of relationships in `contains`. */
  readonly containsCount: Direction; readonly id?: never; readonly inStateCount?: never; readonly name?: never; readonly recordedAt?: never; readonly withinCount?: never; }
  |  { readonly claimsCount?: never; readonly containsCount?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly inStateCount?: never; readonly name?: never; readonly recordedAt?: never; readonly withinCount?: never; }
  |  { readonly claimsCount?: never; readonly containsCount?: never; readonly id?: never;   /** The number of relationships in `inState`. */
  readonly inStateCount: Direction; readonly name?: never; readonly recordedAt?: never; readonly withinCount?: never; }
  |  { readonly claimsCount?: never; readonly containsCount?: never; readonly id?: never; readonly inStateCount?: never;   /** The usual name of the place. */
  readonly name: Direction; readonly recordedAt?: never; readonly withinCount?: never; }
  |  { readonly claimsCount?: never; readonly containsCount?: never; readonly id?: never; readonly inStateCount?: never; readonly name?: never;   /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt: Direction; readonly withinCount?: never; }
  |  { readonly claimsCount?: never; readonly containsCount?: never; readonly id?: never; readonly inStateCount?: never; readonly name?: never; readonly recordedAt?: never;   /** The number of relationships in `within`. */
  readonly withinCount: Direction; };

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

/** Conditions on one value; all of them must be met. */
export type PlaceRoleFilter = {
  /** The value equals this. */
  readonly eq?: PlaceRole | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<PlaceRole> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: PlaceRole | null | undefined;
};

/** Conditions on records of the type Place; all of them must be met. */
export type PlaceWhere = {
  /** Other names and spellings of the place. */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** Claims that name this place. */
  readonly claims?: PlaceClaimsFilter | null | undefined;
  /** The number of relationships in `claims`. */
  readonly claimsCount?: IntFilter | null | undefined;
  /** Places that lie in this one. */
  readonly contains?: PlaceContainsFilter | null | undefined;
  /** The number of relationships in `contains`. */
  readonly containsCount?: IntFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The ids of the dossiers that declare the record, if it is shared, in the order of their first declaration. */
  readonly declaredBy?: IdListFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id of the place in GeoNames. */
  readonly geonamesId?: IdFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The state in which the place lies. */
  readonly inState?: PlaceInStateFilter | null | undefined;
  /** The number of relationships in `inState`. */
  readonly inStateCount?: IntFilter | null | undefined;
  /** The kind of place. */
  readonly kind?: PlaceKindFilter | null | undefined;
  /** The latitude in degrees (WGS 84), north positive. */
  readonly lat?: FloatFilter | null | undefined;
  /** The longitude in degrees (WGS 84), east positive. */
  readonly lon?: FloatFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** The usual name of the place. */
  readonly name?: StringFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: PlaceWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The id of the place in Wikidata. */
  readonly wikidataId?: IdFilter | null | undefined;
  /** Places that this one lies in. */
  readonly within?: PlaceWithinFilter | null | undefined;
  /** The number of relationships in `within`. */
  readonly withinCount?: IntFilter | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type PlaceWithinFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: PlaceWithinWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: PlaceWithinWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: PlaceWithinWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type PlaceWithinWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<PlaceWithinWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: WithinWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: PlaceWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: PlaceWithinWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<PlaceWithinWhere> | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type PolarityFilter = {
  /** The value equals this. */
  readonly eq?: Polarity | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Polarity> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Polarity | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type RecipientWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type RelatedToWhere = {
  /** The kind of answer, if the relation is ANSWERS. */
  readonly answer?: AnswerKindFilter | null | undefined;
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The kind of relation. */
  readonly kind?: RelationKindFilter | null | undefined;
  /** Whether the answer covers only a part. */
  readonly partial?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type RelationKindFilter = {
  /** The value equals this. */
  readonly eq?: RelationKind | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<RelationKind> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: RelationKind | null | undefined;
};

/** The reliability of a source, by the Admiralty code. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F';

/** Conditions on one value; all of them must be met. */
export type ReliabilityFilter = {
  /** The value equals this. */
  readonly eq?: Reliability | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Reliability> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Reliability | null | undefined;
};

/** Whether an addressee was asked for a reply. */
export type ReplySought =
  /** The sources say that nobody asked. */
  | 'NO'
  /** The sources do not say. */
  | 'NOT_SAID'
  /** Yes. */
  | 'YES';

/** Conditions on the properties of a relationship; all of them must be met. */
export type ReportedInWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The place in the document. */
  readonly locator?: StringFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** One order of records of the type Request. */
export type RequestOrder =
  {   /** The number of relationships in `actors`. */
  readonly actorsCount: Direction; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never;   /** The smallest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtLeast: Direction; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never;   /** The largest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtMost: Direction; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never;   /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount: Direction; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never;   /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount: Direction; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never;   /** The number of relationships in `contentOf`. */
  readonly contentOfCount: Direction; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never;   /** The date as given, in EDTF level 1. */
  readonly date: Direction; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never;   /** The first possible day of the earliest document at the start of its attribution chains; without one, it counts as the smallest. */
  readonly documentDate: Direction; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never;   /** The hearsay of the claim's own shortest chain: 0 for a document's own voice, -1 without a chain. */
  readonly hearsayLeast: Direction; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never;   /** The hearsay of the claim's own longest chain; -1 without a chain. */
  readonly hearsayMost: Direction; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never;   /** The number of relationships in `locatedAt`. */
  readonly locatedAtCount: Direction; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never;   /** The number of relationships in `objects`. */
  readonly objectsCount: Direction; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never;   /** The smallest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtLeast: Direction; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never;   /** The largest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtMost: Direction; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never;   /** The outcome of the request over all addressees, by rule 6. */
  readonly outcome: Direction; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never;   /** The polarity of the claim: whether its origins say that it is true, untrue or both. */
  readonly polarity: Direction; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never;   /** The number of relationships in `recipients`. */
  readonly recipientsCount: Direction; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never;   /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt: Direction; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never;   /** The number of relationships in `relatedBy`. */
  readonly relatedByCount: Direction; readonly relatedCount?: never; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never;   /** The number of relationships in `related`. */
  readonly relatedCount: Direction; readonly repliesCount?: never; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never;   /** The number of relationships in `replies`. */
  readonly repliesCount: Direction; readonly status?: never; }
  |  { readonly actorsCount?: never; readonly againstAtLeast?: never; readonly againstAtMost?: never; readonly claimsAsObjectCount?: never; readonly claimsAsRecipientCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly hearsayLeast?: never; readonly hearsayMost?: never; readonly id?: never; readonly locatedAtCount?: never; readonly objectsCount?: never; readonly originsAtLeast?: never; readonly originsAtMost?: never; readonly outcome?: never; readonly polarity?: never; readonly recipientsCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never;   /** The status of the claim, by rule 5. */
  readonly status: Direction; };

/** Conditions on records of the type Request; all of them must be met. */
export type RequestWhere = {
  /** The action requested or taken, if it has no item, for example RESIGN. An action on an item stands on the relationship to the item. */
  readonly action?: ItemActionFilter | null | undefined;
  /** The action in words, if it is OTHER. */
  readonly actionText?: StringFilter | null | undefined;
  /** Actors that act in the claim, for example ask, threaten or strike. */
  readonly actors?: ClaimActorsFilter | null | undefined;
  /** The number of relationships in `actors`. */
  readonly actorsCount?: IntFilter | null | undefined;
  /** The smallest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtLeast?: IntFilter | null | undefined;
  /** The largest possible number of original sources against the claim, as far as recorded. */
  readonly againstAtMost?: IntFilter | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<RequestWhere> | null | undefined;
  /** Whether the event is past, future or hypothetical, in the terms of PLOVER. */
  readonly auxiliary?: AuxiliaryFilter | null | undefined;
  /** The CAMEO code, as text; leading zeros matter. */
  readonly cameo?: StringFilter | null | undefined;
  /** Claims in which this is an item: something asked for, sent, struck or listed. */
  readonly claimsAsObject?: ThingClaimsAsObjectFilter | null | undefined;
  /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount?: IntFilter | null | undefined;
  /** Claims in which this is a recipient: asked, warned or struck. */
  readonly claimsAsRecipient?: ThingClaimsAsRecipientFilter | null | undefined;
  /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount?: IntFilter | null | undefined;
  /** Statements about it: those that have this claim or statement as their content, including those that deny it. */
  readonly contentOf?: ContentContentOfFilter | null | undefined;
  /** The number of relationships in `contentOf`. */
  readonly contentOfCount?: IntFilter | null | undefined;
  /** The contexts of the event, in the terms of PLOVER, for example `military`. */
  readonly contexts?: StringListFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The credibility of the claim by the Admiralty code, from 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility?: IntFilter | null | undefined;
  /** The date as given, in EDTF level 1. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The id of the statement or document whose date is the reference for `dateText`, if there are several. */
  readonly dateAnchor?: IdFilter | null | undefined;
  /** The last possible day of the date; null if unknown. */
  readonly dateEnd?: DateFilter | null | undefined;
  /** The first possible day of the date; null if unknown. */
  readonly dateStart?: DateFilter | null | undefined;
  /** The date in the words of the text, for example `last week`. */
  readonly dateText?: StringFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The type of event, in the terms of PLOVER. */
  readonly eventType?: EventTypeFilter | null | undefined;
  /** The id of the claim in the data it was imported from. */
  readonly externalId?: StringFilter | null | undefined;
  /** The hearsay of the claim's own shortest chain: 0 for a document's own voice, -1 without a chain. */
  readonly hearsayLeast?: IntFilter | null | undefined;
  /** The hearsay of the claim's own longest chain; -1 without a chain. */
  readonly hearsayMost?: IntFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The kind of claim. */
  readonly kind?: ClaimKindFilter | null | undefined;
  /** Places at which the claim is located. */
  readonly locatedAt?: ClaimLocatedAtFilter | null | undefined;
  /** The number of relationships in `locatedAt`. */
  readonly locatedAtCount?: IntFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** The mode of the event, in the terms of PLOVER, for example `assist`. */
  readonly mode?: StringFilter | null | undefined;
  /** This condition is not met. */
  readonly not?: RequestWhere | null | undefined;
  /** Items of the claim: the things asked for, sent or listed. */
  readonly objects?: ClaimObjectsFilter | null | undefined;
  /** The number of relationships in `objects`. */
  readonly objectsCount?: IntFilter | null | undefined;
  /** Whether the list of items is incomplete, as after "including". */
  readonly openEnded?: BooleanFilter | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<RequestWhere> | null | undefined;
  /** The smallest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtLeast?: IntFilter | null | undefined;
  /** The largest possible number of original sources for the claim, as far as recorded. */
  readonly originsAtMost?: IntFilter | null | undefined;
  /** Ids of the named sources that are origins for the claim. */
  readonly originsFor?: IdListFilter | null | undefined;
  /** Ids of those of these sources that are neither a party of the claim nor of a party's side. */
  readonly originsOutside?: IdListFilter | null | undefined;
  /** The outcome of the request over all addressees, by rule 6. */
  readonly outcome?: OutcomeFilter | null | undefined;
  /** The outcomes of the addressees, without duplicates. */
  readonly outcomes?: OutcomeListFilter | null | undefined;
  /** Ids of the parties of the claim. */
  readonly partySides?: IdListFilter | null | undefined;
  /** The polarity of the claim: whether its origins say that it is true, untrue or both. */
  readonly polarity?: PolarityFilter | null | undefined;
  /** The quantity in the words of the text. */
  readonly quantityText?: StringFilter | null | undefined;
  /** Recipients of the action: those asked, warned or struck. */
  readonly recipients?: ClaimRecipientsFilter | null | undefined;
  /** The number of relationships in `recipients`. */
  readonly recipientsCount?: IntFilter | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Contents that this one is related to: the relationship starts here. */
  readonly related?: ContentRelatedFilter | null | undefined;
  /** Contents that are related to this one: the relationship ends here. */
  readonly relatedBy?: ContentRelatedByFilter | null | undefined;
  /** The number of relationships in `relatedBy`. */
  readonly relatedByCount?: IntFilter | null | undefined;
  /** The number of relationships in `related`. */
  readonly relatedCount?: IntFilter | null | undefined;
  /** Statements that respond to this content. */
  readonly replies?: ContentRepliesFilter | null | undefined;
  /** The number of relationships in `replies`. */
  readonly repliesCount?: IntFilter | null | undefined;
  /** The last possible day on which the claim was first reported; none if it is unknown. */
  readonly reportedEnd?: DateFilter | null | undefined;
  /** The first possible day on which the claim was first reported: the dates of the documents at the start of its chains; none if it is unknown. */
  readonly reportedStart?: DateFilter | null | undefined;
  /** The last possible day on which the claim was first said; none if it is unknown. */
  readonly saidEnd?: DateFilter | null | undefined;
  /** The first possible day on which the claim was first said, by all its chains, as on a timeline; none if it is unknown. */
  readonly saidStart?: DateFilter | null | undefined;
  /** The status of the claim, by rule 5. */
  readonly status?: ClaimStatusFilter | null | undefined;
  /** The claim as one finite clause in the dossier's words that can follow "that". */
  readonly text?: StringFilter | null | undefined;
  /** The smallest id among the versions of the claim; the same for all of them. */
  readonly versionOf?: IdFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type RespondsToWhere = {
  /** Ids of the statements that report this as a response; by default those that have the statement as content. */
  readonly accordingTo?: IdListFilter | null | undefined;
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The verdict of a fact-checker, in the fact-checker's words. */
  readonly rating?: StringFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The stance of the statement towards the content. */
  readonly stance?: StanceFilter | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type SoughtReplyFromWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The result of asking for a reply. */
  readonly result?: SoughtReplyResultFilter | null | undefined;
};

/** The result of asking for a reply. */
export type SoughtReplyResult =
  /** The actor declined to reply. */
  | 'DECLINED'
  /** The actor did not reply. */
  | 'NO_RESPONSE'
  /** The actor replied. */
  | 'REPLIED';

/** Conditions on one value; all of them must be met. */
export type SoughtReplyResultFilter = {
  /** The value equals this. */
  readonly eq?: SoughtReplyResult | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<SoughtReplyResult> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: SoughtReplyResult | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type SourceStatementsCarriedFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: SourceStatementsCarriedWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: SourceStatementsCarriedWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: SourceStatementsCarriedWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type SourceStatementsCarriedWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<SourceStatementsCarriedWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ViaWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: StatementWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: SourceStatementsCarriedWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<SourceStatementsCarriedWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type SourceStatementsFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: SourceStatementsWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: SourceStatementsWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: SourceStatementsWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type SourceStatementsWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<SourceStatementsWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: AttributedToWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: StatementWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: SourceStatementsWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<SourceStatementsWhere> | null | undefined;
};

/** Conditions on records of the type Source; all of them must be met. */
export type SourceWhere = {
  /** The record is of the type Actor and meets these conditions. */
  readonly actor?: ActorWhere | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The record is of the type Document and meets these conditions. */
  readonly document?: DocumentWhere | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The form of the name or title used within a sentence, for example `the Russian Foreign Ministry`. If absent, the name or title itself is used. */
  readonly inText?: StringFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** This condition is not met. */
  readonly not?: SourceWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The reliability of the source, by the Admiralty code. */
  readonly reliability?: ReliabilityFilter | null | undefined;
  /** Statements attributed to this source. */
  readonly statements?: SourceStatementsFilter | null | undefined;
  /** Statements of others that this source only carried. */
  readonly statementsCarried?: SourceStatementsCarriedFilter | null | undefined;
  /** The number of relationships in `statementsCarried`. */
  readonly statementsCarriedCount?: IntFilter | null | undefined;
  /** The number of relationships in `statements`. */
  readonly statementsCount?: IntFilter | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type StanceFilter = {
  /** The value equals this. */
  readonly eq?: Stance | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Stance> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Stance | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type StatementAttributedToFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: StatementAttributedToWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: StatementAttributedToWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: StatementAttributedToWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type StatementAttributedToWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementAttributedToWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: AttributedToWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: SourceWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementAttributedToWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementAttributedToWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type StatementContentFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: StatementContentWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: StatementContentWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: StatementContentWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type StatementContentWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementContentWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: HasContentWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ContentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementContentWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementContentWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type StatementOnBehalfOfFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: StatementOnBehalfOfWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: StatementOnBehalfOfWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: StatementOnBehalfOfWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type StatementOnBehalfOfWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementOnBehalfOfWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: OnBehalfOfWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementOnBehalfOfWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementOnBehalfOfWhere> | null | undefined;
};

/** One order of records of the type Statement. */
export type StatementOrder =
  {   /** The number of relationships in `attributedTo`. */
  readonly attributedToCount: Direction; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never;   /** The number of relationships in `content`. */
  readonly contentCount: Direction; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never;   /** The number of relationships in `contentOf`. */
  readonly contentOfCount: Direction; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never;   /** The date as given, in EDTF level 1. */
  readonly date: Direction; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never;   /** The first possible day of the earliest document at the start of its attribution chains; without one, it counts as the smallest. */
  readonly documentDate: Direction; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never;   /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id: Direction; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never;   /** The number of relationships in `onBehalfOf`. */
  readonly onBehalfOfCount: Direction; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never;   /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt: Direction; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never;   /** The number of relationships in `relatedBy`. */
  readonly relatedByCount: Direction; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never;   /** The number of relationships in `related`. */
  readonly relatedCount: Direction; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never;   /** The number of relationships in `replies`. */
  readonly repliesCount: Direction; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never;   /** The number of relationships in `reportedIn`. */
  readonly reportedInCount: Direction; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never;   /** The number of relationships in `respondsTo`. */
  readonly respondsToCount: Direction; readonly soughtReplyFromCount?: never; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never;   /** The number of relationships in `soughtReplyFrom`. */
  readonly soughtReplyFromCount: Direction; readonly viaCount?: never; }
  |  { readonly attributedToCount?: never; readonly contentCount?: never; readonly contentOfCount?: never; readonly date?: never; readonly documentDate?: never; readonly id?: never; readonly onBehalfOfCount?: never; readonly recordedAt?: never; readonly relatedByCount?: never; readonly relatedCount?: never; readonly repliesCount?: never; readonly reportedInCount?: never; readonly respondsToCount?: never; readonly soughtReplyFromCount?: never;   /** The number of relationships in `via`. */
  readonly viaCount: Direction; };

/** Conditions on the relationships of a record; all of them must be met. */
export type StatementReportedInFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: StatementReportedInWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: StatementReportedInWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: StatementReportedInWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type StatementReportedInWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementReportedInWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ReportedInWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: DocumentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementReportedInWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementReportedInWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type StatementRespondsToFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: StatementRespondsToWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: StatementRespondsToWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: StatementRespondsToWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type StatementRespondsToWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementRespondsToWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: RespondsToWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ContentWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementRespondsToWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementRespondsToWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type StatementSoughtReplyFromFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: StatementSoughtReplyFromWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: StatementSoughtReplyFromWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: StatementSoughtReplyFromWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type StatementSoughtReplyFromWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementSoughtReplyFromWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: SoughtReplyFromWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ActorWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementSoughtReplyFromWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementSoughtReplyFromWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type StatementViaFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: StatementViaWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: StatementViaWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: StatementViaWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type StatementViaWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementViaWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ViaWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: SourceWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementViaWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementViaWhere> | null | undefined;
};

/** Conditions on records of the type Statement; all of them must be met. */
export type StatementWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<StatementWhere> | null | undefined;
  /** Sources of the statement: actors, or a document that shows something. */
  readonly attributedTo?: StatementAttributedToFilter | null | undefined;
  /** The number of relationships in `attributedTo`. */
  readonly attributedToCount?: IntFilter | null | undefined;
  /** The basis of the source's knowledge. */
  readonly basis?: BasisFilter | null | undefined;
  /** Contents of the statement: claims, and statements of others that it passes on. */
  readonly content?: StatementContentFilter | null | undefined;
  /** The number of relationships in `content`. */
  readonly contentCount?: IntFilter | null | undefined;
  /** Statements about it: those that have this claim or statement as their content, including those that deny it. */
  readonly contentOf?: ContentContentOfFilter | null | undefined;
  /** The number of relationships in `contentOf`. */
  readonly contentOfCount?: IntFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The reporting verb: the wording that introduces the statement, for example `said` or `told TASS`. */
  readonly cue?: StringFilter | null | undefined;
  /** The date as given, in EDTF level 1. */
  readonly date?: PartialDateFilter | null | undefined;
  /** The id of the statement or document whose date is the reference for `dateText`, if there are several. */
  readonly dateAnchor?: IdFilter | null | undefined;
  /** The last possible day of the date; null if unknown. */
  readonly dateEnd?: DateFilter | null | undefined;
  /** The first possible day of the date; null if unknown. */
  readonly dateStart?: DateFilter | null | undefined;
  /** The date in the words of the text, for example `last week`. */
  readonly dateText?: StringFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id of the statement in the data it was imported from. */
  readonly externalId?: StringFilter | null | undefined;
  /** The statement speaks for this actor: it is its own or made on its behalf, or that of a person or body that speaks for it at the time, in up to four steps. */
  readonly forSide?: string | number | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The language of the statement. */
  readonly language?: StringFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** This condition is not met. */
  readonly not?: StatementWhere | null | undefined;
  /** Actors on whose behalf the source speaks. */
  readonly onBehalfOf?: StatementOnBehalfOfFilter | null | undefined;
  /** The number of relationships in `onBehalfOf`. */
  readonly onBehalfOfCount?: IntFilter | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<StatementWhere> | null | undefined;
  /** The question or remark that the source was answering. */
  readonly prompt?: StringFilter | null | undefined;
  /** Short quotations from the source. */
  readonly quotes?: StringListFilter | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** Contents that this one is related to: the relationship starts here. */
  readonly related?: ContentRelatedFilter | null | undefined;
  /** Contents that are related to this one: the relationship ends here. */
  readonly relatedBy?: ContentRelatedByFilter | null | undefined;
  /** The number of relationships in `relatedBy`. */
  readonly relatedByCount?: IntFilter | null | undefined;
  /** The number of relationships in `related`. */
  readonly relatedCount?: IntFilter | null | undefined;
  /** Whether the statement repeats an earlier one of the same source. */
  readonly repeats?: BooleanFilter | null | undefined;
  /** Statements that respond to this content. */
  readonly replies?: ContentRepliesFilter | null | undefined;
  /** The number of relationships in `replies`. */
  readonly repliesCount?: IntFilter | null | undefined;
  /** Documents in which the statement is reported. */
  readonly reportedIn?: StatementReportedInFilter | null | undefined;
  /** The number of relationships in `reportedIn`. */
  readonly reportedInCount?: IntFilter | null | undefined;
  /** Claims or statements that the statement responds to. */
  readonly respondsTo?: StatementRespondsToFilter | null | undefined;
  /** The number of relationships in `respondsTo`. */
  readonly respondsToCount?: IntFilter | null | undefined;
  /** Actors that the statement's author asked for a reply. */
  readonly soughtReplyFrom?: StatementSoughtReplyFromFilter | null | undefined;
  /** The number of relationships in `soughtReplyFrom`. */
  readonly soughtReplyFromCount?: IntFilter | null | undefined;
  /** The content in the dossier's words. For a claim, one finite clause that can follow "that". */
  readonly text?: StringFilter | null | undefined;
  /** Outlets or programmes that only carried the statement or to which it was made. */
  readonly via?: StatementViaFilter | null | undefined;
  /** The number of relationships in `via`. */
  readonly viaCount?: IntFilter | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type StringFilter = {
  /** The text contains this text; upper and lower case differ. */
  readonly contains?: string | null | undefined;
  /** The value equals this. */
  readonly eq?: string | null | undefined;
  /** The value is greater than this. */
  readonly gt?: string | null | undefined;
  /** The value is greater than or equal to this. */
  readonly gte?: string | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value is less than this. */
  readonly lt?: string | null | undefined;
  /** The value is less than or equal to this. */
  readonly lte?: string | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: string | null | undefined;
  /** The text starts with this text; upper and lower case differ. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on one value; all of them must be met. */
export type StringListFilter = {
  /** The list contains this value. */
  readonly has?: string | null | undefined;
  /** The list contains at least one of these values. */
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
  /** Whether the list is empty (true) or not (false). */
  readonly isEmpty?: boolean | null | undefined;
};

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

/** Conditions on one value; all of them must be met. */
export type TermsFilter = {
  /** The value equals this. */
  readonly eq?: Terms | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Terms> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Terms | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ThingClaimsAsObjectFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ThingClaimsAsObjectWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ThingClaimsAsObjectWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ThingClaimsAsObjectWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ThingClaimsAsObjectWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ThingClaimsAsObjectWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: ObjectWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ClaimWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ThingClaimsAsObjectWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ThingClaimsAsObjectWhere> | null | undefined;
};

/** Conditions on the relationships of a record; all of them must be met. */
export type ThingClaimsAsRecipientFilter = {
  /** Every relationship meets these conditions, also if there is none. */
  readonly every?: ThingClaimsAsRecipientWhere | null | undefined;
  /** No relationship meets these conditions. */
  readonly none?: ThingClaimsAsRecipientWhere | null | undefined;
  /** At least one relationship meets these conditions. */
  readonly some?: ThingClaimsAsRecipientWhere | null | undefined;
};

/** Conditions on a relationship and the related record; all of them must be met. */
export type ThingClaimsAsRecipientWhere = {
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ThingClaimsAsRecipientWhere> | null | undefined;
  /** Conditions on the relationship. */
  readonly edge?: RecipientWhere | null | undefined;
  /** Conditions on the record. */
  readonly node?: ClaimWhere | null | undefined;
  /** This condition is not met. */
  readonly not?: ThingClaimsAsRecipientWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ThingClaimsAsRecipientWhere> | null | undefined;
};

/** Conditions on records of the type Thing; all of them must be met. */
export type ThingWhere = {
  /** The record is of the type Actor and meets these conditions. */
  readonly actor?: ActorWhere | null | undefined;
  /** All of these conditions are met. */
  readonly and?: ReadonlyArray<ThingWhere> | null | undefined;
  /** The record is of the type Asset and meets these conditions. */
  readonly asset?: AssetWhere | null | undefined;
  /** The record is of the type Claim and meets these conditions. */
  readonly claim?: ClaimWhere | null | undefined;
  /** Claims in which this is an item: something asked for, sent, struck or listed. */
  readonly claimsAsObject?: ThingClaimsAsObjectFilter | null | undefined;
  /** The number of relationships in `claimsAsObject`. */
  readonly claimsAsObjectCount?: IntFilter | null | undefined;
  /** Claims in which this is a recipient: asked, warned or struck. */
  readonly claimsAsRecipient?: ThingClaimsAsRecipientFilter | null | undefined;
  /** The number of relationships in `claimsAsRecipient`. */
  readonly claimsAsRecipientCount?: IntFilter | null | undefined;
  /** The id of the load that created the record. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the record belongs to; null for a shared record, which any dossier may declare. */
  readonly dossier?: IdFilter | null | undefined;
  /** The id, unique in the whole graph. The id of a record that belongs to one dossier starts with the dossier's id and a colon, for example `venezuela-russia-2025:c.agreed`. */
  readonly id?: IdFilter | null | undefined;
  /** The names and texts of the record contain all of these words, regardless of accents, case and order; the last word may be incomplete. At most 500 characters. */
  readonly matches?: string | null | undefined;
  /** This condition is not met. */
  readonly not?: ThingWhere | null | undefined;
  /** At least one of these conditions is met. */
  readonly or?: ReadonlyArray<ThingWhere> | null | undefined;
  /** The time at which the record was first imported. Later changes do not alter it. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
  /** The record is of the type Request and meets these conditions. */
  readonly request?: RequestWhere | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type ViaWhere = {
  /** The words that the text uses for the record at the end of the relationship, for example `Caracas` or `the Kremlin`. */
  readonly as?: StringFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The id of the dossier that the relationship belongs to. */
  readonly dossier?: IdFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

/** The visibility of a dossier. */
export type Visibility =
  /** All users may see it. */
  | 'PUBLIC';

/** Conditions on one value; all of them must be met. */
export type VisibilityFilter = {
  /** The value equals this. */
  readonly eq?: Visibility | null | undefined;
  /** The value is one of these; an empty list matches nothing. */
  readonly in?: ReadonlyArray<Visibility> | null | undefined;
  /** Whether the value is absent (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** The value does not equal this; absent values match. */
  readonly not?: Visibility | null | undefined;
};

/** Conditions on the properties of a relationship; all of them must be met. */
export type WithinWhere = {
  /** The words that the texts use for the record at the end of the relationship. */
  readonly as?: StringListFilter | null | undefined;
  /** The id of the load that created the relationship. */
  readonly createdBy?: IdFilter | null | undefined;
  /** The ids of the dossiers that declare the relationship. */
  readonly dossiers?: IdListFilter | null | undefined;
  /** Whether the dossier's author inferred the relationship; the text does not state it. */
  readonly inferred?: BooleanFilter | null | undefined;
  /** The position in the dossier's list, from 0. */
  readonly position?: IntFilter | null | undefined;
  /** The time at which the relationship was first imported. */
  readonly recordedAt?: DateTimeFilter | null | undefined;
};

export type ActorFacetsQueryVariables = Exact<{
  where: ActorWhere;
}>;


export type ActorFacetsQuery = { readonly kind: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly dossier: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null };

export type AssetFacetsQueryVariables = Exact<{
  where: AssetWhere;
}>;


export type AssetFacetsQuery = { readonly category: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly dossier: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null };

export type ClaimFacetsQueryVariables = Exact<{
  where: ClaimWhere;
}>;


export type ClaimFacetsQuery = { readonly kind: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly status: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly year: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly dossier: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null };

type ClaimRow_Condition_Fragment = { readonly __typename: 'Condition', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }> };

type ClaimRow_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }> };

type ClaimRow_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }> };

type ClaimRow_Obligation_Fragment = { readonly __typename: 'Obligation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }> };

type ClaimRow_Request_Fragment = { readonly __typename: 'Request', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly outcome: { readonly value: Outcome }, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }> };

type ClaimRow_Sanction_Fragment = { readonly __typename: 'Sanction', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
      | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
      | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Event', readonly text: string, readonly id: string }
      | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
      | { readonly __typename: 'Request', readonly text: string, readonly id: string }
      | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
     }> };

export type ClaimRowFragment =
  | ClaimRow_Condition_Fragment
  | ClaimRow_Evaluation_Fragment
  | ClaimRow_Event_Fragment
  | ClaimRow_Obligation_Fragment
  | ClaimRow_Request_Fragment
  | ClaimRow_Sanction_Fragment
;

type ContentLink_Condition_Fragment = { readonly __typename: 'Condition', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } };

type ContentLink_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } };

type ContentLink_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } };

type ContentLink_Obligation_Fragment = { readonly __typename: 'Obligation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } };

type ContentLink_Request_Fragment = { readonly __typename: 'Request', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly outcome: { readonly value: Outcome } };

type ContentLink_Sanction_Fragment = { readonly __typename: 'Sanction', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } };

type ContentLink_Statement_Fragment = { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
     }> };

export type ContentLinkFragment =
  | ContentLink_Condition_Fragment
  | ContentLink_Evaluation_Fragment
  | ContentLink_Event_Fragment
  | ContentLink_Obligation_Fragment
  | ContentLink_Request_Fragment
  | ContentLink_Sanction_Fragment
  | ContentLink_Statement_Fragment
;

export type CountActorsQueryVariables = Exact<{
  where: ActorWhere;
}>;


export type CountActorsQuery = { readonly list: { readonly totalCount: number } | null };

export type CountAssetsQueryVariables = Exact<{
  where: AssetWhere;
}>;


export type CountAssetsQuery = { readonly list: { readonly totalCount: number } | null };

export type CountClaimsQueryVariables = Exact<{
  where: ClaimWhere;
}>;


export type CountClaimsQuery = { readonly list: { readonly totalCount: number } | null };

export type CountDocumentsQueryVariables = Exact<{
  where: DocumentWhere;
}>;


export type CountDocumentsQuery = { readonly list: { readonly totalCount: number } | null };

export type CountLoadsQueryVariables = Exact<{
  where: LoadWhere;
}>;


export type CountLoadsQuery = { readonly list: { readonly totalCount: number } | null };

export type CountPlacesQueryVariables = Exact<{
  where: PlaceWhere;
}>;


export type CountPlacesQuery = { readonly list: { readonly totalCount: number } | null };

export type CountRequestsQueryVariables = Exact<{
  where: RequestWhere;
}>;


export type CountRequestsQuery = { readonly list: { readonly totalCount: number } | null };

export type CountStatementsQueryVariables = Exact<{
  where: StatementWhere;
}>;


export type CountStatementsQuery = { readonly list: { readonly totalCount: number } | null };

export type DocumentFacetsQueryVariables = Exact<{
  where: DocumentWhere;
}>;


export type DocumentFacetsQuery = { readonly kind: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly issuer: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly year: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly dossier: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null };

export type DocumentLinkFragment = { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> };

export type DossierTitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type DossierTitlesQuery = { readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }> } | null };

export type FacetValuesFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
          | { readonly displayName: string }
         | null }> } }> };

type Facts_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind };

type Facts_Asset_Fragment = { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string };

type Facts_Condition_Fragment = { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
      | { readonly __typename: 'Actor', readonly name: string }
      | { readonly __typename: 'Asset', readonly name: string }
      | { readonly __typename: 'Condition', readonly text: string }
      | { readonly __typename: 'Evaluation', readonly text: string }
      | { readonly __typename: 'Event', readonly text: string }
      | { readonly __typename: 'Obligation', readonly text: string }
      | { readonly __typename: 'Request', readonly text: string }
      | { readonly __typename: 'Sanction', readonly text: string }
     }> };

type Facts_Document_Fragment = { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> };

type Facts_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
      | { readonly __typename: 'Actor', readonly name: string }
      | { readonly __typename: 'Asset', readonly name: string }
      | { readonly __typename: 'Condition', readonly text: string }
      | { readonly __typename: 'Evaluation', readonly text: string }
      | { readonly __typename: 'Event', readonly text: string }
      | { readonly __typename: 'Obligation', readonly text: string }
      | { readonly __typename: 'Request', readonly text: string }
      | { readonly __typename: 'Sanction', readonly text: string }
     }> };

type Facts_Event_Fragment = { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
      | { readonly __typename: 'Actor', readonly name: string }
      | { readonly __typename: 'Asset', readonly name: string }
      | { readonly __typename: 'Condition', readonly text: string }
      | { readonly __typename: 'Evaluation', readonly text: string }
      | { readonly __typename: 'Event', readonly text: string }
      | { readonly __typename: 'Obligation', readonly text: string }
      | { readonly __typename: 'Request', readonly text: string }
      | { readonly __typename: 'Sanction', readonly text: string }
     }> };

type Facts_Obligation_Fragment = { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
      | { readonly __typename: 'Actor', readonly name: string }
      | { readonly __typename: 'Asset', readonly name: string }
      | { readonly __typename: 'Condition', readonly text: string }
      | { readonly __typename: 'Evaluation', readonly text: string }
      | { readonly __typename: 'Event', readonly text: string }
      | { readonly __typename: 'Obligation', readonly text: string }
      | { readonly __typename: 'Request', readonly text: string }
      | { readonly __typename: 'Sanction', readonly text: string }
     }> };

type Facts_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null };

type Facts_Request_Fragment = { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
      | { readonly __typename: 'Actor', readonly name: string }
      | { readonly __typename: 'Asset', readonly name: string }
      | { readonly __typename: 'Condition', readonly text: string }
      | { readonly __typename: 'Evaluation', readonly text: string }
      | { readonly __typename: 'Event', readonly text: string }
      | { readonly __typename: 'Obligation', readonly text: string }
      | { readonly __typename: 'Request', readonly text: string }
      | { readonly __typename: 'Sanction', readonly text: string }
     }>, readonly outcome: { readonly value: Outcome } };

type Facts_Sanction_Fragment = { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
      | { readonly __typename: 'Actor', readonly name: string }
      | { readonly __typename: 'Asset', readonly name: string }
      | { readonly __typename: 'Condition', readonly text: string }
      | { readonly __typename: 'Evaluation', readonly text: string }
      | { readonly __typename: 'Event', readonly text: string }
      | { readonly __typename: 'Obligation', readonly text: string }
      | { readonly __typename: 'Request', readonly text: string }
      | { readonly __typename: 'Sanction', readonly text: string }
     }> };

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

export type FindActorsQueryVariables = Exact<{
  text: string;
}>;


export type FindActorsQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly holdsPosition: ReadonlyArray<{ readonly title: string | null, readonly speaksFor: boolean, readonly node: { readonly name: string, readonly inText: string | null } }>, readonly partOf: ReadonlyArray<{ readonly speaksFor: boolean, readonly node: { readonly name: string, readonly inText: string | null } }> }
      | Record<PropertyKey, never>
    > } | null };

export type FindClaimsQueryVariables = Exact<{
  text: string;
}>;


export type FindClaimsQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly text: string }
      | { readonly id: string, readonly text: string }
      | { readonly id: string, readonly text: string }
      | { readonly id: string, readonly text: string }
      | { readonly id: string, readonly text: string }
      | { readonly id: string, readonly text: string }
      | Record<PropertyKey, never>
    > } | null };

export type FindPeopleQueryVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type FindPeopleQuery = { readonly actors: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly dossier: string | null } }> } | null };

export type ImportDossierMutationVariables = Exact<{
  text: string;
  basedOn: number;
  dryRun: boolean;
}>;


export type ImportDossierMutation = { readonly importDossier: { readonly load: string | null, readonly created: number, readonly changed: number, readonly removed: number, readonly unchanged: number, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly hint: string }> } | null };

export type ListActorsQueryVariables = Exact<{
  where: ActorWhere;
  orderBy: ReadonlyArray<ActorOrder> | ActorOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListActorsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly anonymous: boolean, readonly aliases: ReadonlyArray<string>, readonly actorKind: ActorKind, readonly statements: { readonly totalCount: number }, readonly claimsAsActor: { readonly totalCount: number }, readonly claimsAsRecipient: { readonly totalCount: number } } }> } | null };

export type ListAssetsQueryVariables = Exact<{
  where: AssetWhere;
  orderBy: ReadonlyArray<AssetOrder> | AssetOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListAssetsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Asset', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly category: AssetCategory, readonly claims: { readonly totalCount: number } } }> } | null };

export type ListClaimsQueryVariables = Exact<{
  where: ClaimWhere;
  orderBy: ReadonlyArray<ClaimOrder> | ClaimOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListClaimsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Condition', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }> }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }> }
        | { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }> }
        | { readonly __typename: 'Obligation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }> }
        | { readonly __typename: 'Request', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly outcome: { readonly value: Outcome }, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }> }
        | { readonly __typename: 'Sanction', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
              | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
              | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
              | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
              | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Event', readonly text: string, readonly id: string }
              | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
              | { readonly __typename: 'Request', readonly text: string, readonly id: string }
              | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
             }> }
       }> } | null };

export type ListDocumentsQueryVariables = Exact<{
  where: DocumentWhere;
  orderBy: ReadonlyArray<DocumentOrder> | DocumentOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListDocumentsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Document', readonly consulted: boolean, readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly reports: { readonly totalCount: number }, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type ListDossiersQueryVariables = Exact<{
  where?: DossierWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ListDossiersQuery = { readonly dossiers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ListLoadsQueryVariables = Exact<{
  where: LoadWhere;
  orderBy: ReadonlyArray<LoadOrder> | LoadOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListLoadsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly dossier: string, readonly startedAt: string, readonly source: string | null, readonly created: number, readonly changed: number, readonly removed: number, readonly loadedInto: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }> } }> } | null };

export type ListPlacesQueryVariables = Exact<{
  where: PlaceWhere;
  orderBy: ReadonlyArray<PlaceOrder> | PlaceOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListPlacesQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly placeKind: PlaceKind | null, readonly claims: { readonly totalCount: number } } }> } | null };

export type ListRequestsQueryVariables = Exact<{
  where: RequestWhere;
  orderBy: ReadonlyArray<RequestOrder> | RequestOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListRequestsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Request', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly claimKind: ClaimKind, readonly outcome: { readonly value: Outcome }, readonly status: { readonly value: ClaimStatus }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly actors: ReadonlyArray<{ readonly node: { readonly __typename: 'Actor', readonly id: string, readonly name: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
            | { readonly __typename: 'Asset', readonly name: string, readonly id: string }
            | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
            | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
            | { readonly __typename: 'Event', readonly text: string, readonly id: string }
            | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
            | { readonly __typename: 'Request', readonly text: string, readonly id: string }
            | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
           }> } }> } | null };

export type ListSourcesQueryVariables = Exact<{
  where: StatementWhere;
  orderBy: ReadonlyArray<GroupOrder> | GroupOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListSourcesQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly distinctDocuments: number, readonly firstDate: string | null, readonly lastDate: string | null, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly __typename: 'Actor', readonly anonymous: boolean, readonly name: string, readonly id: string, readonly actorKind: ActorKind }
            | { readonly __typename: 'Asset' }
            | { readonly __typename: 'Condition' }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
            | { readonly __typename: 'Evaluation' }
            | { readonly __typename: 'Event' }
            | { readonly __typename: 'Obligation' }
            | { readonly __typename: 'Place' }
            | { readonly __typename: 'Request' }
            | { readonly __typename: 'Sanction' }
            | { readonly __typename: 'Statement' }
           | null }> } }> } | null };

export type ListStatementsQueryVariables = Exact<{
  where: StatementWhere;
  orderBy: ReadonlyArray<StatementOrder> | StatementOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ListStatementsQuery = { readonly list: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly statementText: string | null, readonly content: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly factuality: Factuality, readonly node:
              | { readonly __typename: 'Condition', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
              | { readonly __typename: 'Event', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
              | { readonly __typename: 'Obligation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
              | { readonly __typename: 'Request', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly outcome: { readonly value: Outcome } }
              | { readonly __typename: 'Sanction', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
              | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
                    | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
                   }> }
             }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
                  | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
                 }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> }, readonly attributedTo: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
           }>, readonly onBehalfOf: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly via: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
           }>, readonly respondsTo: ReadonlyArray<{ readonly stance: Stance, readonly node:
            | { readonly __typename: 'Condition', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
            | { readonly __typename: 'Event', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
            | { readonly __typename: 'Obligation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
            | { readonly __typename: 'Request', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly outcome: { readonly value: Outcome } }
            | { readonly __typename: 'Sanction', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
            | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
                  | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
                 }> }
           }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } | null };

export type OnRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type OnRecordQuery = { readonly dossiers: { readonly totalCount: number } | null, readonly actors: { readonly totalCount: number } | null, readonly documents: { readonly totalCount: number } | null, readonly statements: { readonly totalCount: number } | null, readonly claims: { readonly totalCount: number } | null, readonly requests: { readonly totalCount: number } | null };

export type PageActorQueryVariables = Exact<{
  id: string | number;
}>;


export type PageActorQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind, readonly holdsPosition: ReadonlyArray<{ readonly title: string | null, readonly date: string | null, readonly speaksFor: boolean, readonly node: { readonly id: string, readonly name: string } }>, readonly partOf: ReadonlyArray<{ readonly speaksFor: boolean, readonly node: { readonly id: string, readonly name: string } }>, readonly officeHolders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly title: string | null, readonly date: string | null, readonly speaksFor: boolean, readonly node: { readonly id: string, readonly name: string } }> }, readonly parts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly speaksFor: boolean, readonly node: { readonly id: string, readonly name: string } }> }, readonly trackRecord: { readonly confirmed: { readonly count: number }, readonly denied: { readonly count: number }, readonly disputed: { readonly count: number }, readonly other: { readonly count: number } } }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type PageAssetQueryVariables = Exact<{
  id: string | number;
}>;


export type PageAssetQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly category: AssetCategory, readonly designation: string | null, readonly id: string, readonly broader: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly narrower: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type PageDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type PageDocumentQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly language: string | null, readonly access: Access, readonly consulted: boolean, readonly frequency: string | null, readonly rights: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly derivedFrom: ReadonlyArray<{ readonly derivation: DerivationKind | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly derivatives: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly derivation: DerivationKind | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type PageDossierQueryVariables = Exact<{
  id: string | number;
}>;


export type PageDossierQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly recordedAt: string, readonly id: string, readonly dossierTitle: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type PagePlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type PagePlaceQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly placeKind: PlaceKind | null, readonly within: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly inState: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly contains: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type PageStatementQueryVariables = Exact<{
  id: string | number;
}>;


export type PageStatementQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly prompt: string | null, readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
         }>, readonly onBehalfOf: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly via: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
         }>, readonly respondsTo: ReadonlyArray<{ readonly stance: Stance, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Event', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Obligation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Request', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly outcome: { readonly value: Outcome } }
          | { readonly __typename: 'Sanction', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
               }> }
         }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }
   | null };

export type PlaceFacetsQueryVariables = Exact<{
  where: PlaceWhere;
}>;


export type PlaceFacetsQuery = { readonly kind: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly dossier: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null };

export type ReadArticleQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReadArticleQuery = { readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Condition' }
    | { readonly __typename: 'Document', readonly textSha256: string | null, readonly language: string | null, readonly reports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string } }> } }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Request' }
    | { readonly __typename: 'Sanction' }
    | { readonly __typename: 'Statement' }
   | null };

export type ReadContentsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  after?: string | null | undefined;
}>;


export type ReadContentsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly content: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly factuality: Factuality, readonly locator: string | null, readonly inferred: boolean, readonly as: string | null, readonly passageDocument: string | null, readonly passageStart: number | null, readonly passageEnd: number | null, readonly passageSha256: string | null, readonly passagePrefix: string | null, readonly passageSuffix: string | null, readonly node:
            | { readonly __typename: 'Condition', readonly id: string }
            | { readonly __typename: 'Evaluation', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Obligation', readonly id: string }
            | { readonly __typename: 'Request', readonly id: string }
            | { readonly __typename: 'Sanction', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
           }> } }
   | null> | null };

export type ReadCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadCountsQuery = { readonly around: { readonly counts: ReadonlyArray<{ readonly link: LinkType, readonly way: LinkWay, readonly count: number, readonly exact: boolean }> } | null };

export type ReadHistoryQueryVariables = Exact<{
  dossier: string | number;
  id: string | number;
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ReadHistoryQuery = { readonly latest: { readonly edges: ReadonlyArray<{ readonly node: { readonly startedAt: string } }> } | null, readonly recordChanges: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly of: ChangeOf, readonly type: string, readonly entityId: string | null, readonly from: string | null, readonly to: string | null, readonly former: string, readonly partOfLoad: ReadonlyArray<{ readonly node: { readonly id: string, readonly startedAt: string, readonly source: string | null } }> }> } | null };

export type ReadHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadHomeQuery = { readonly dossiers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly recordedAt: string } }> } | null, readonly sizes: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly distinctDocuments: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> } }> } | null, readonly loads: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly dossier: string, readonly startedAt: string, readonly created: number, readonly changed: number, readonly removed: number, readonly loadedInto: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }> } }> } | null };

export type ReadLinesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ReadLinesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
    | { readonly __typename: 'Event', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly outcome: { readonly value: Outcome } }
    | { readonly __typename: 'Sanction', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
    | { readonly __typename: 'Statement', readonly language: string | null, readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
         }>, readonly onBehalfOf: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly via: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
         }>, readonly respondsTo: ReadonlyArray<{ readonly stance: Stance, readonly node:
          | { readonly __typename: 'Condition', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Event', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Obligation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Request', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly outcome: { readonly value: Outcome } }
          | { readonly __typename: 'Sanction', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
          | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
                | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
               }> }
         }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> }
   | null> | null };

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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly inferred: boolean, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
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

export type ReadNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadNamesQuery = { readonly asked: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly __typename: 'Actor', readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly displayName: string, readonly actorKind: ActorKind }
            | { readonly __typename: 'Asset', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Condition', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Document', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Event', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Place', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Request', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Statement', readonly id: string, readonly displayName: string }
           | null }> } }> } | null, readonly speaking: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly __typename: 'Actor', readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly displayName: string, readonly actorKind: ActorKind }
            | { readonly __typename: 'Asset', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Condition', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Document', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Event', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Place', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Request', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Sanction', readonly id: string, readonly displayName: string }
            | { readonly __typename: 'Statement', readonly id: string, readonly displayName: string }
           | null }> } }> } | null };

export type NamesWithCountsFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
          | { readonly __typename: 'Actor', readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly displayName: string, readonly actorKind: ActorKind }
          | { readonly __typename: 'Asset', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Condition', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Document', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Event', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Place', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Request', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Sanction', readonly id: string, readonly displayName: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly displayName: string }
         | null }> } }> };

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
      >, readonly links: ReadonlyArray<{ readonly from: string, readonly to: string }> } } | null };

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

export type ReadParticipantsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  withStatements: boolean;
}>;


export type ReadParticipantsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Condition', readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly contentOf?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> }, readonly replies?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> } }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation', readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly contentOf?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> }, readonly replies?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> } }
    | { readonly __typename: 'Event', readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly contentOf?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> }, readonly replies?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> } }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation', readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly contentOf?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> }, readonly replies?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> } }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Request', readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly contentOf?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> }, readonly replies?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> } }
    | { readonly __typename: 'Sanction', readonly actors: ReadonlyArray<{ readonly node: { readonly id: string } }>, readonly recipients: ReadonlyArray<{ readonly node:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly contentOf?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> }, readonly replies?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Actor', readonly id: string }
                | { readonly __typename: 'Document', readonly id: string }
               }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> } }
    | { readonly __typename: 'Statement', readonly attributedTo: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
         }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> }
   | null> | null };

export type StatementParticipantsFragment = { readonly attributedTo: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
     }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string } }> };

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
    | { readonly __typename: 'Condition', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly sentences: ReadonlyArray<string>, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly truncated: boolean, readonly depth: number, readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
        > }, readonly parties: ReadonlyArray<{ readonly side: { readonly id: string } }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly sentence: string, readonly version:
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
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } } }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
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
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly sentences: ReadonlyArray<string>, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly truncated: boolean, readonly depth: number, readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
        > }, readonly parties: ReadonlyArray<{ readonly side: { readonly id: string } }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly sentence: string, readonly version:
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
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } } }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
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
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Event', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly sentences: ReadonlyArray<string>, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly truncated: boolean, readonly depth: number, readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
        > }, readonly parties: ReadonlyArray<{ readonly side: { readonly id: string } }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly sentence: string, readonly version:
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
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } } }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
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
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly sentences: ReadonlyArray<string>, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly truncated: boolean, readonly depth: number, readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
        > }, readonly parties: ReadonlyArray<{ readonly side: { readonly id: string } }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly sentence: string, readonly version:
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
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } } }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
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
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> }, readonly versions: { readonly versions: ReadonlyArray<
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
          | { readonly id: string, readonly text: string }
        > } }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Request', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly sentences: ReadonlyArray<string>, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly truncated: boolean, readonly depth: number, readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
        > }, readonly parties: ReadonlyArray<{ readonly side: { readonly id: string } }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly sentence: string, readonly version:
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
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } } }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
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
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> }, readonly versions: { readonly versions: ReadonlyArray<
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
                 }>, readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } } }>, readonly replies: ReadonlyArray<{ readonly stance: Stance | null, readonly superseded: boolean, readonly statement: { readonly id: string } }> }>, readonly context: ReadonlyArray<{ readonly kind: RelationKind, readonly content:
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string }
            | { readonly id: string, readonly text: string | null }
           }> } }
    | { readonly __typename: 'Sanction', readonly id: string, readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly dossier: string | null, readonly eventType: EventType | null, readonly quantityText: string | null, readonly openEnded: boolean, readonly sentences: ReadonlyArray<string>, readonly attributionChainsTruncated: boolean, readonly claimKind: ClaimKind, readonly actors: ReadonlyArray<{ readonly as: string | null, readonly node: { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly anonymous: boolean, readonly id: string, readonly inText: string | null } }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly objects: ReadonlyArray<{ readonly as: string | null, readonly action: ItemAction | null, readonly actionText: string | null, readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly factuality: Factuality, readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly kind: ActorKind, readonly iso3: string | null, readonly id: string }
          | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
          | { readonly __typename: 'Condition', readonly text: string, readonly id: string }
          | { readonly __typename: 'Evaluation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Event', readonly text: string, readonly id: string }
          | { readonly __typename: 'Obligation', readonly text: string, readonly id: string }
          | { readonly __typename: 'Request', readonly text: string, readonly id: string }
          | { readonly __typename: 'Sanction', readonly text: string, readonly id: string }
         }>, readonly locatedAt: ReadonlyArray<{ readonly as: string | null, readonly role: PlaceRole, readonly node: { readonly id: string, readonly name: string } }>, readonly chains: ReadonlyArray<{ readonly truncated: boolean, readonly depth: number, readonly sentence: string, readonly replySentences: ReadonlyArray<string>, readonly hearsay: number, readonly commitment: Factuality, readonly attributionDenied: boolean, readonly attributionDisputed: boolean, readonly deemed: boolean, readonly document: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly links: ReadonlyArray<{ readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly factuality: Factuality, readonly locator: string | null, readonly as: string | null, readonly inferred: boolean, readonly statement: { readonly id: string }, readonly sources: ReadonlyArray<
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
        > }, readonly parties: ReadonlyArray<{ readonly side: { readonly id: string } }>, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity, readonly withinOneSide: boolean, readonly changed: boolean, readonly stanceDisputed: boolean, readonly onOtherVersionOnly: boolean, readonly evidence: ReadonlyArray<{ readonly stance: Stance | null, readonly factuality: Factuality | null, readonly position: PartyPosition | null, readonly onRecord: boolean, readonly superseded: boolean, readonly sentence: string, readonly version:
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
               }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } } }> }, readonly related: ReadonlyArray<{ readonly kind: RelationKind, readonly node:
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
           }> }, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> }, readonly versions: { readonly versions: ReadonlyArray<
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

export type ReportingDocumentsFragment = { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }>, readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } };

export type PassedOnDocumentsFragment = { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly contentOf: { readonly edges: ReadonlyArray<{ readonly node: { readonly reportedIn: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly inText: string | null, readonly kind: DocumentKind, readonly url: string | null, readonly archivedUrl: string | null, readonly accessedOn: string | null, readonly consulted: boolean, readonly rights: string | null, readonly date: string | null, readonly correction: Correction | null, readonly correctedOn: string | null, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } } }> } };

export type ReadRecordsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ReadRecordsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly iso3: string | null, readonly anonymous: boolean, readonly inText: string | null, readonly id: string, readonly actorKind: ActorKind }
    | { readonly __typename: 'Asset', readonly name: string, readonly category: AssetCategory, readonly id: string }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Condition', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Asset', readonly name: string }
          | { readonly __typename: 'Condition', readonly text: string }
          | { readonly __typename: 'Evaluation', readonly text: string }
          | { readonly __typename: 'Event', readonly text: string }
          | { readonly __typename: 'Obligation', readonly text: string }
          | { readonly __typename: 'Request', readonly text: string }
          | { readonly __typename: 'Sanction', readonly text: string }
         }> }
    | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly url: string | null, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
    | { readonly __typename: 'Dossier' }
    | { readonly __typename: 'Evaluation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Asset', readonly name: string }
          | { readonly __typename: 'Condition', readonly text: string }
          | { readonly __typename: 'Evaluation', readonly text: string }
          | { readonly __typename: 'Event', readonly text: string }
          | { readonly __typename: 'Obligation', readonly text: string }
          | { readonly __typename: 'Request', readonly text: string }
          | { readonly __typename: 'Sanction', readonly text: string }
         }> }
    | { readonly __typename: 'Event', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Asset', readonly name: string }
          | { readonly __typename: 'Condition', readonly text: string }
          | { readonly __typename: 'Evaluation', readonly text: string }
          | { readonly __typename: 'Event', readonly text: string }
          | { readonly __typename: 'Obligation', readonly text: string }
          | { readonly __typename: 'Request', readonly text: string }
          | { readonly __typename: 'Sanction', readonly text: string }
         }> }
    | { readonly __typename: 'Load' }
    | { readonly __typename: 'Obligation', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Asset', readonly name: string }
          | { readonly __typename: 'Condition', readonly text: string }
          | { readonly __typename: 'Evaluation', readonly text: string }
          | { readonly __typename: 'Event', readonly text: string }
          | { readonly __typename: 'Obligation', readonly text: string }
          | { readonly __typename: 'Request', readonly text: string }
          | { readonly __typename: 'Sanction', readonly text: string }
         }> }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly placeKind: PlaceKind | null }
    | { readonly __typename: 'Request', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Asset', readonly name: string }
          | { readonly __typename: 'Condition', readonly text: string }
          | { readonly __typename: 'Evaluation', readonly text: string }
          | { readonly __typename: 'Event', readonly text: string }
          | { readonly __typename: 'Obligation', readonly text: string }
          | { readonly __typename: 'Request', readonly text: string }
          | { readonly __typename: 'Sanction', readonly text: string }
         }>, readonly outcome: { readonly value: Outcome } }
    | { readonly __typename: 'Sanction', readonly text: string, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly quantityText: string | null, readonly id: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus, readonly polarity: Polarity }, readonly origins: { readonly for: { readonly atLeast: number, readonly atMost: number } }, readonly attributionChains: ReadonlyArray<{ readonly hearsay: number }>, readonly objects: ReadonlyArray<{ readonly amount: number | null, readonly minValue: number | null, readonly maxValue: number | null, readonly unitText: string | null, readonly quantityText: string | null, readonly node:
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Asset', readonly name: string }
          | { readonly __typename: 'Condition', readonly text: string }
          | { readonly __typename: 'Evaluation', readonly text: string }
          | { readonly __typename: 'Event', readonly text: string }
          | { readonly __typename: 'Obligation', readonly text: string }
          | { readonly __typename: 'Request', readonly text: string }
          | { readonly __typename: 'Sanction', readonly text: string }
         }> }
    | { readonly __typename: 'Statement', readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly dateStart: string | null, readonly dateEnd: string | null, readonly id: string, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
          | { readonly __typename: 'Document', readonly title: string | null, readonly inText: string | null, readonly id: string }
         }> }
   | null> | null };

export type ReadRemovedQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadRemovedQuery = { readonly loads: { readonly edges: ReadonlyArray<{ readonly node: { readonly startedAt: string, readonly source: string | null, readonly dossier: string, readonly loadedInto: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }>, readonly changes: { readonly edges: ReadonlyArray<{ readonly node: { readonly type: string, readonly former: string } }> } } }> } | null };

export type ReadTypeQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadTypeQuery = { readonly node:
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Asset', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Condition', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Dossier', readonly id: string }
    | { readonly __typename: 'Evaluation', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Load', readonly id: string }
    | { readonly __typename: 'Obligation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Request', readonly id: string }
    | { readonly __typename: 'Sanction', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type ReferringDossiersQueryVariables = Exact<{
  dossier: string | number;
}>;


export type ReferringDossiersQuery = { readonly claims: { readonly nodes: ReadonlyArray<
      | { readonly contentOf: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly replies: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly relatedBy: { readonly nodes: ReadonlyArray<
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
          > } }
      | { readonly contentOf: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly replies: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly relatedBy: { readonly nodes: ReadonlyArray<
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
          > } }
      | { readonly contentOf: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly replies: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly relatedBy: { readonly nodes: ReadonlyArray<
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
          > } }
      | { readonly contentOf: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly replies: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly relatedBy: { readonly nodes: ReadonlyArray<
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
          > } }
      | { readonly contentOf: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly replies: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly relatedBy: { readonly nodes: ReadonlyArray<
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
          > } }
      | { readonly contentOf: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly replies: { readonly nodes: ReadonlyArray<{ readonly dossier: string | null }> }, readonly relatedBy: { readonly nodes: ReadonlyArray<
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
            | { readonly dossier: string | null }
          > } }
    > } | null };

export type RequestFacetsQueryVariables = Exact<{
  where: RequestWhere;
}>;


export type RequestFacetsQuery = { readonly outcome: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly status: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly year: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly dossier: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null };

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

type SourceLink_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly id: string };

type SourceLink_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> };

export type SourceLinkFragment =
  | SourceLink_Actor_Fragment
  | SourceLink_Document_Fragment
;

export type StatementFacetsQueryVariables = Exact<{
  where: StatementWhere;
}>;


export type StatementFacetsQuery = { readonly source: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly year: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null, readonly dossier: { readonly edges: ReadonlyArray<{ readonly node: { readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly entity:
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
            | { readonly displayName: string }
           | null }> } }> } | null };

export type StatementRowFragment = { readonly __typename: 'Statement', readonly id: string, readonly cue: string | null, readonly quotes: ReadonlyArray<string>, readonly date: string | null, readonly dateText: string | null, readonly statementText: string | null, readonly attributedTo: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
     }>, readonly onBehalfOf: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly via: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
     }>, readonly respondsTo: ReadonlyArray<{ readonly stance: Stance, readonly node:
      | { readonly __typename: 'Condition', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
      | { readonly __typename: 'Evaluation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
      | { readonly __typename: 'Event', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
      | { readonly __typename: 'Obligation', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
      | { readonly __typename: 'Request', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus }, readonly outcome: { readonly value: Outcome } }
      | { readonly __typename: 'Sanction', readonly id: string, readonly claimText: string, readonly claimKind: ClaimKind, readonly status: { readonly value: ClaimStatus } }
      | { readonly __typename: 'Statement', readonly cue: string | null, readonly id: string, readonly attributedTo: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
            | { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }
           }> }
     }>, readonly reportedIn: ReadonlyArray<{ readonly locator: string | null, readonly node: { readonly __typename: 'Document', readonly id: string, readonly title: string | null, readonly inText: string | null, readonly date: string | null, readonly dateText: string | null, readonly url: string | null, readonly documentKind: DocumentKind, readonly issuedBy: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> };
