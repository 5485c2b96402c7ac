/** Names of the columns without an equivalent in a dossier, by index; null for those that are read or redundant. */
export type UnreadColumns = ReadonlyArray<string | null>;

/**
 * Returns the unread columns of events of GDELT 1 or 2.
 *
 * MonthYear, Year and FractionDate repeat SQLDATE; EventBaseCode, EventRootCode and QuadClass repeat EventCode: they are redundant.
 * Source: the GDELT Event Codebooks 1.0 and 2.0.
 */
export function eventColumns(version: 1 | 2): UnreadColumns {
  return [
    ...[null, null, null, null, null],
    ...['Actor1', 'Actor2'].flatMap(actorColumns),
    ...['IsRootEvent', null, null, null, null],
    ...['GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
    ...['Actor1', 'Actor2'].flatMap((actor) => [
      `${actor}Geo_Type`,
      `${actor}Geo_FullName`,
      `${actor}Geo_CountryCode`,
      ...districtColumns(`${actor}Geo`, version),
      `${actor}Geo_Lat`,
      `${actor}Geo_Long`,
      `${actor}Geo_FeatureID`,
    ]),
    ...['ActionGeo_Type', null, null],
    ...districtColumns('ActionGeo', version),
    ...[null, null, 'ActionGeo_FeatureID'],
    ...[null, null],
  ];
}

/** The unread columns of mentions of GDELT 2. */
export const mentionColumns: UnreadColumns = [
  ...[null, 'EventTimeDate', null, 'MentionType', null, null, null],
  ...['Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset', 'InRawText', 'Confidence'],
  ...['MentionDocLen', 'MentionDocTone', 'MentionDocTranslationInfo', 'Extras'],
];

function actorColumns(actor: string): UnreadColumns {
  const groups = ['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'];
  return [null, null, null, ...groups.map((group) => `${actor}${group}`), null, null, null];
}

function districtColumns(place: string, version: 1 | 2): ReadonlyArray<string> {
  return version === 1 ? [`${place}_ADM1Code`] : [`${place}_ADM1Code`, `${place}_ADM2Code`];
}
