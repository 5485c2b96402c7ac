import type { Fact } from './fact.js';
import { own } from './fact.js';

/** Facts 63 to 76: the plane, the analysts, and what only the whole article shows. */
export const factsOfParagraph9AndAll: ReadonlyArray<Fact> = [
  {
    number: 63,
    fact: 'The Post reports that an Il-76 cargo plane arrived in Caracas',
    operation: `{ node(id: "${own}c.plane.arrival") { ... on Event {
      text objects { node { ... on Asset { name individual } } }
      contentOf { edges { node { cue attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        text: 'an Il-76 cargo plane arrived in Caracas',
        objects: [{ node: { name: 'Il-76 cargo plane', individual: true } }],
        contentOf: {
          edges: [{ node: { cue: 'reported', attributedTo: [{ node: { name: 'The Washington Post' } }] } }],
        },
      },
    },
  },
  {
    number: 64,
    fact: 'The arrival was this month; the destination is the city, not the state',
    operation: `{ node(id: "${own}c.plane.arrival") { ... on Event {
      dateText dateStart locatedAt { role node { id name inState { node { name } } } }
    } } }`,
    expected: {
      node: {
        dateText: 'this month',
        dateStart: null,
        locatedAt: [
          {
            role: 'TO',
            node: { id: 'caracas', name: 'Caracas', inState: [{ node: { name: 'Venezuela' } }] },
          },
        ],
      },
    },
  },
  {
    number: 65,
    fact: 'The plane is under U.S. sanctions',
    operation: `{ node(id: "${own}c.plane.sanction") { ... on Sanction {
      text actors { node { name } } objects { node { id } }
    } } }`,
    expected: {
      node: {
        text: 'the Il-76 cargo plane is under U.S. sanctions',
        actors: [{ node: { name: 'United States' } }],
        objects: [{ node: { id: `${own}il76` } }],
      },
    },
  },
  {
    number: 66,
    fact: 'It avoided Western airspace before arriving',
    operation: `{ node(id: "${own}c.plane.route") { ... on Event {
      objects { node { id } } locatedAt { role node { name } } relatedBy { edges { kind node { id } } }
    } } }`,
    expected: {
      node: {
        objects: [{ node: { id: `${own}il76` } }],
        locatedAt: [{ role: 'AVOIDED', node: { name: 'Western airspace' } }],
        relatedBy: { edges: [{ kind: 'FOLLOWS', node: { id: `${own}c.plane.arrival` } }] },
      },
    },
  },
  {
    number: 67,
    fact: 'Analysts, unnamed, are cited by the Post',
    operation: `{ node(id: "${own}s.analysts") { ... on Statement {
      attributedTo { node { inText ... on Actor { anonymous } } }
      contentOf { edges { node { cue attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        attributedTo: [{ node: { inText: 'unnamed analysts', anonymous: true } }],
        contentOf: {
          edges: [{ node: { cue: 'cited', attributedTo: [{ node: { name: 'The Washington Post' } }] } }],
        },
      },
    },
  },
  {
    number: 68,
    fact: "Their caution: Russia's ability to assist may be limited",
    operation: contentOf('c.ability'),
    expected: {
      node: {
        text: 'Russia is limited in its ability to assist',
        contentOf: {
          edges: [{ factuality: 'POSSIBLE', node: { id: `${own}s.analysts`, cue: 'cautioned' } }],
        },
      },
    },
  },
  {
    number: 69,
    fact: 'And its willingness may be limited',
    operation: contentOf('c.willingness'),
    expected: {
      node: {
        text: 'Russia is limited in its willingness to assist',
        contentOf: {
          edges: [{ factuality: 'POSSIBLE', node: { id: `${own}s.analysts`, cue: 'cautioned' } }],
        },
      },
    },
  },
  {
    number: 70,
    fact: 'A reason: Russia puts its war in Ukraine first',
    operation: reason('c.priority'),
    expected: {
      nodes: [0, 1].map(() => ({
        related: [{ kind: 'BECAUSE', node: { text: 'Russia puts its war in Ukraine first' } }],
      })),
    },
  },
  {
    number: 71,
    fact: 'Presupposed: Russia is at war in Ukraine',
    operation: `{ node(id: "${own}c.war") { ... on Condition {
      text locatedAt { node { name } } contentOf { edges { factuality node { id } } }
    } } }`,
    expected: {
      node: {
        text: 'Russia is at war in Ukraine',
        locatedAt: [{ node: { name: 'Ukraine' } }],
        contentOf: {
          edges: [
            { factuality: 'CERTAIN', node: { id: `${own}s.analysts` } },
            { factuality: 'CERTAIN', node: { id: `${own}s.lt` } },
          ],
        },
      },
    },
  },
  {
    number: 72,
    fact: 'A reason: Russia is shifting its regional posture',
    operation: reason('c.posture'),
    expected: {
      nodes: [0, 1].map(() => ({
        related: [{ kind: 'BECAUSE', node: { text: 'Russia is changing its regional posture' } }],
      })),
    },
  },
  {
    number: 73,
    fact: 'Here "the Kremlin" stands for the Russian state',
    operation: `{ node(id: "${own}c.priority") { ... on Condition { actors { as node { name kind } } } } }`,
    expected: { node: { actors: [{ as: 'the Kremlin', node: { name: 'Russia', kind: 'STATE' } }] } },
  },
  {
    number: 74,
    fact: 'Three tellings of one request differ in asker, addressee and items',
    operation: `{ node(id: "${own}c.req.wp") { ... on Request {
      ...telling relatedBy(where: { edge: { kind: { eq: SAME_AS } } }) { edges { node { ...telling } } }
    } } }
    fragment telling on Request {
      id actors { node { name } } recipients { node { ... on Actor { name } } } objects { node { id } }
    }`,
    expected: {
      node: {
        ...telling('c.req.wp', 'Nicolás Maduro', 'Russia', [
          'air-defences',
          'military-aircraft',
          'financing',
          'missiles',
        ]),
        relatedBy: {
          edges: [
            {
              node: telling('c.req.docs', 'Nicolás Maduro', 'Vladimir Putin', [
                'radars',
                'sukhoi',
                'missile-systems',
              ]),
            },
            { node: telling('c.req.lead', 'Venezuela', 'Russia', ['equipment']) },
          ],
        },
      },
    },
  },
  {
    number: 75,
    fact: "The Kremlin's contact is with Maduro, the one that Peskov speaks of is with friends in Venezuela",
    operation: `{ nodes(ids: ["${own}c.contact.maduro", "${own}c.contact.friends"]) { ... on Condition {
      recipients { as node { ... on Actor { name } } } related { kind node { id } }
    } } }`,
    expected: {
      nodes: [
        {
          recipients: [{ as: null, node: { name: 'Nicolás Maduro' } }],
          related: [{ kind: 'PART_OF', node: { id: `${own}c.contact` } }],
        },
        {
          recipients: [{ as: 'our friends in Venezuela', node: { name: 'Venezuela' } }],
          related: [{ kind: 'PART_OF', node: { id: `${own}c.contact` } }],
        },
      ],
    },
  },
  {
    number: 76,
    fact: 'The repetition presupposes an earlier utterance, of which neither day nor occasion is given',
    operation: `{ node(id: "${own}s.mfa.ready") { ... on Statement {
      repeats date prompt related { kind } relatedBy { totalCount }
    } } }`,
    expected: {
      node: { repeats: true, date: null, prompt: null, related: [], relatedBy: { totalCount: 0 } },
    },
  },
];

function contentOf(claim: string): string {
  return `{ node(id: "${own}${claim}") { ... on Condition {
    text contentOf { edges { factuality node { id cue } } }
  } } }`;
}

function reason(claim: string): string {
  return `{ nodes(ids: ["${own}c.ability", "${own}c.willingness"]) { ... on Condition {
    related(where: { node: { id: { eq: "${own}${claim}" } } }) { kind node { text } }
  } } }`;
}

function telling(claim: string, asker: string, asked: string, items: ReadonlyArray<string>): object {
  return {
    id: `${own}${claim}`,
    actors: [{ node: { name: asker } }],
    recipients: [{ node: { name: asked } }],
    objects: items.map((id) => ({ node: { id } })),
  };
}
