import type { Fact } from './fact.js';
import { own } from './fact.js';

/** Facts 43 to 62: the ministry, the documents, the second request, what is left open. */
export const factsOfParagraphs7To8: ReadonlyArray<Fact> = [
  {
    number: 43,
    fact: "Russia's Foreign Ministry says that it is prepared to respond to Venezuelan requests",
    operation: `{ node(id: "${own}c.ready") { ... on Event {
      text eventType auxiliary related { kind node { id } }
      contentOf { edges { node { attributedTo { node { ... on Actor { name partOf { node { name } } } } } } } }
    } } }`,
    expected: {
      node: {
        text: 'the ministry is prepared to respond to Venezuelan requests',
        eventType: 'AGREE',
        auxiliary: 'HYPOTHETICAL',
        related: [{ kind: 'BEARS_ON', node: { id: `${own}c.req.wp` } }],
        contentOf: {
          edges: [
            {
              node: {
                attributedTo: [
                  { node: { name: 'Russian Foreign Ministry', partOf: [{ node: { name: 'Russia' } }] } },
                ],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 44,
    fact: 'It had said so before; this is a repetition',
    operation: `{ node(id: "${own}s.mfa.ready") { ... on Statement { cue repeats } } }`,
    expected: { node: { cue: 'reiterated', repeats: true } },
  },
  {
    number: 45,
    fact: 'The repetition is dated last week',
    operation: `{ node(id: "${own}s.mfa.ready") { ... on Statement { dateText dateStart dateEnd } } }`,
    expected: { node: { dateText: 'last week', dateStart: null, dateEnd: null } },
  },
  {
    number: 46,
    fact: 'Its ground: "in light of existing and potential threats"',
    operation: `{ node(id: "${own}s.mfa.ready") { ... on Statement { quotes } } }`,
    expected: { node: { quotes: ['in light of existing and potential threats'] } },
  },
  {
    number: 47,
    fact: 'La Tercera is the outlet through which the paper has this',
    operation: `{ node(id: "${own}s.mfa.ready") { ... on Statement { contentOf { edges { node {
      cue attributedTo { node { ... on Actor { name } } } reportedIn { node { id consulted } }
      contentOf { edges { node { attributedTo { node { ... on Actor { name } } } } } }
    } } } } } }`,
    expected: {
      node: {
        contentOf: {
          edges: [
            {
              node: {
                cue: 'points out',
                attributedTo: [{ node: { name: 'La Tercera' } }],
                reportedIn: [{ node: { id: `${own}lt-latercera`, consulted: false } }],
                contentOf: { edges: [{ node: { attributedTo: [{ node: { name: 'Latin Times' } }] } }] },
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 48,
    fact: "Zakharova is the ministry's spokesperson",
    operation: `{ node(id: "zakharova") { ... on Actor { name holdsPosition { title node { name } } } } }`,
    expected: {
      node: {
        name: 'Maria Zakharova',
        holdsPosition: [{ title: 'spokesperson', node: { name: 'Russian Foreign Ministry' } }],
      },
    },
  },
  {
    number: 49,
    fact: 'Zakharova: the countries will go on working "side by side"',
    operation: `{ node(id: "${own}c.side") { ... on Event {
      text eventType auxiliary contentOf { edges { node { quotes attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        text: 'Russia and Venezuela will keep working side by side',
        eventType: 'AGREE',
        auxiliary: 'FUTURE',
        contentOf: heldByZakharova(),
      },
    },
  },
  {
    number: 50,
    fact: 'Zakharova: they look to the future "with confidence"',
    operation: `{ node(id: "${own}c.future") { ... on Evaluation {
      text contentOf { edges { node { quotes attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: { text: 'Russia and Venezuela face the future with confidence', contentOf: heldByZakharova() },
    },
  },
  {
    number: 51,
    fact: "The Post's report on the documents is dated last week",
    operation: `{ node(id: "${own}s.wp.docs") { ... on Statement {
      cue dateText attributedTo { node { ... on Actor { name } } } reportedIn { node { id dateText } }
    } } }`,
    expected: {
      node: {
        cue: 'reported',
        dateText: 'last week',
        attributedTo: [{ node: { name: 'The Washington Post' } }],
        reportedIn: [{ node: { id: `${own}wp-report`, dateText: 'last week' } }],
      },
    },
  },
  {
    number: 52,
    fact: 'It rests on internal U.S. government documents',
    operation: `{ node(id: "${own}s.wp.docs") { ... on Statement { content { edges { node { ... on Statement {
      attributedTo { node { ... on Document {
        kind access inText issuedBy { node { name partOf { speaksFor node { name } } } }
      } } }
    } } } } } } }`,
    expected: {
      node: {
        content: {
          edges: [
            {
              node: {
                attributedTo: [
                  {
                    node: {
                      kind: 'INTERNAL_DOCUMENT',
                      access: 'INTERNAL',
                      inText: 'internal U.S. government documents',
                      issuedBy: [
                        {
                          node: {
                            name: 'U.S. government',
                            partOf: [{ speaksFor: true, node: { name: 'United States' } }],
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 53,
    fact: 'The documents show an appeal by Maduro to Putin in person',
    operation: `{ node(id: "${own}s.docs.russia") { ... on Statement {
      cue attributedTo { node { inText } } content { edges { factuality node { ... on Request {
        actors { node { name } } recipients { as node { ... on Actor { name } } }
      } } } }
    } } }`,
    expected: {
      node: {
        cue: 'show',
        attributedTo: [{ node: { inText: 'internal U.S. government documents' } }],
        content: {
          edges: [
            {
              factuality: 'CERTAIN',
              node: {
                actors: [{ node: { name: 'Nicolás Maduro' } }],
                recipients: [{ as: 'President Vladimir Putin', node: { name: 'Vladimir Putin' } }],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 54,
    fact: 'Item: overhaul of defensive radars',
    operation: itemOfAppeal('radars', 'action node { ... on Asset { name } }'),
    expected: { node: { objects: [{ action: 'OVERHAUL', node: { name: 'defensive radars' } }] } },
  },
  {
    number: 55,
    fact: 'Item: repair of Sukhoi fighter jets, model not given',
    operation: itemOfAppeal('sukhoi', 'action node { ... on Asset { name designation } }'),
    expected: {
      node: { objects: [{ action: 'REPAIR', node: { name: 'Sukhoi fighter jets', designation: null } }] },
    },
  },
  {
    number: 56,
    fact: 'Item: missile systems, up to 14',
    operation: itemOfAppeal(
      'missile-systems',
      'amount minValue maxValue quantityText node { ... on Asset { name } }',
    ),
    expected: {
      node: {
        objects: [
          {
            amount: null,
            minValue: null,
            maxValue: 14,
            quantityText: 'as many as 14',
            node: { name: 'missile systems' },
          },
        ],
      },
    },
  },
  {
    number: 57,
    fact: 'Venezuela also sought help from China',
    operation: `{ node(id: "${own}c.req.china-iran") { ... on Request {
      actors { node { name } } recipients(where: { node: { id: { eq: "chn" } } }) { node { ... on Actor { name } } }
    } } }`,
    expected: {
      node: { actors: [{ node: { name: 'Venezuela' } }], recipients: [{ node: { name: 'China' } }] },
    },
  },
  {
    number: 58,
    fact: 'And from Iran',
    operation: `{ node(id: "${own}c.req.china-iran") { ... on Request {
      actors { node { name } } recipients(where: { node: { id: { eq: "irn" } } }) { node { ... on Actor { name } } }
    } } }`,
    expected: {
      node: { actors: [{ node: { name: 'Venezuela' } }], recipients: [{ node: { name: 'Iran' } }] },
    },
  },
  {
    number: 59,
    fact: 'That help included drones',
    operation: `{ node(id: "${own}c.req.china-iran") { ... on Request {
      objects(where: { node: { id: { eq: "drones" } } }) { action amount node { ... on Asset { name category } } }
    } } }`,
    expected: {
      node: { objects: [{ action: null, amount: null, node: { name: 'drones', category: 'UAV' } }] },
    },
  },
  {
    number: 60,
    fact: 'And electronic warfare equipment; the list is not closed',
    operation: `{ node(id: "${own}c.req.china-iran") { ... on Request {
      openEnded objects(where: { node: { id: { eq: "ew" } } }) { node { ... on Asset { name } } }
    } } }`,
    expected: {
      node: { openEnded: true, objects: [{ node: { name: 'electronic warfare equipment' } }] },
    },
  },
  {
    number: 61,
    fact: 'This second request rests on the same documents',
    operation: `{ node(id: "${own}s.docs.china-iran") { ... on Statement {
      cue attributedTo { node { id } } content { edges { node { id } } }
      contentOf { edges { node { id cue attributedTo { inferred node { id } } contentOf { edges { inferred node { id } } } } } }
    } } }`,
    expected: {
      node: {
        cue: 'according to',
        attributedTo: [{ node: { id: `${own}us-docs` } }],
        content: { edges: [{ node: { id: `${own}c.req.china-iran` } }] },
        contentOf: {
          edges: [
            {
              node: {
                id: `${own}s.wp.china-iran`,
                cue: null,
                attributedTo: [{ inferred: true, node: { id: 'washington-post' } }],
                contentOf: { edges: [{ inferred: true, node: { id: `${own}s.lt` } }] },
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 62,
    fact: 'The Post says that it is unclear whether Russia agreed',
    operation: `{ node(id: "${own}c.agreed") { ... on Event {
      text related { kind answer node { id } }
      contentOf { edges { factuality node { cue attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        text: 'Russia agreed to the proposals',
        related: [{ kind: 'ANSWERS', answer: 'GRANTS', node: { id: `${own}c.req.docs` } }],
        contentOf: {
          edges: [
            {
              factuality: 'UNCOMMITTED',
              node: { cue: 'said', attributedTo: [{ node: { name: 'The Washington Post' } }] },
            },
          ],
        },
      },
    },
  },
];

function heldByZakharova(): unknown {
  const attributedTo = [{ node: { name: 'Maria Zakharova' } }];
  return { edges: [{ node: { quotes: ['side by side', 'with confidence'], attributedTo } }] };
}

function itemOfAppeal(asset: string, fields: string): string {
  return `{ node(id: "${own}c.req.docs") { ... on Request {
    objects(where: { node: { id: { eq: "${asset}" } } }) { ${fields} }
  } } }`;
}
