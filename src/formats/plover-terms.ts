/** Names of event types in older PLOVER and what they are called now. Source: the PLOVER manual, draft 0.8. */
export const eventTypes: ReadonlyMap<string, string> = new Map([
  ...[
    ...[
      'AGREE',
      'CONSULT',
      'SUPPORT',
      'COOPERATE',
      'AID',
      'CONCEDE',
      'RETREAT',
      'REQUEST',
      'ACCUSE',
      'REJECT',
    ],
    ...['THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  ].map((name) => [name, name] as const),
  ['DEMAND', 'REQUEST'],
  ['DISAPPROVE', 'ACCUSE'],
  ['INVESTIGATE', 'ACCUSE'],
  ['FIGHT', 'ASSAULT'],
]);

/** The kind of claim that an event type is. */
export function kindOfEvent(eventType: string): 'REQUEST' | 'EVENT' {
  return eventType === 'REQUEST' ? 'REQUEST' : 'EVENT';
}
