/** The current names of PLOVER event types by their current or older names. Source: the PLOVER manual, draft 0.8. */
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

/** Returns the kind of claim for an event type. */
export function kindOfEvent(eventType: string): 'REQUEST' | 'EVENT' {
  return eventType === 'REQUEST' ? 'REQUEST' : 'EVENT';
}
