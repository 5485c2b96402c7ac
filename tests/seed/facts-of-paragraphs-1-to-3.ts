import type { Fact } from './fact.js';
import { own } from './fact.js';

/** Facts 1 to 21: the article, the remarks of Maduro. */
export const factsOfParagraphs1To3: ReadonlyArray<Fact> = [
  {
    number: 1,
    fact: 'The article is a Latin Times piece, copyright 2025, not to be reproduced; no day or headline is known',
    operation: `{ node(id: "${own}lt-article") { ... on Document {
      kind title date dateStart dateEnd rights issuedBy { node { name } }
    } } }`,
    expected: {
      node: {
        kind: 'ARTICLE',
        title: null,
        date: '2025',
        dateStart: '2025-01-01',
        dateEnd: '2025-12-31',
        rights: '© 2025 Latin Times; not to be reproduced',
        issuedBy: [{ node: { name: 'Latin Times' } }],
      },
    },
  },
  {
    number: 2,
    fact: 'Maduro is president of Venezuela',
    operation: `{ node(id: "maduro") { ... on Actor { name holdsPosition { title source node { name } } } } }`,
    expected: {
      node: {
        name: 'Nicolás Maduro',
        holdsPosition: [{ title: 'President', source: [`${own}lt-article`], node: { name: 'Venezuela' } }],
      },
    },
  },
  {
    number: 3,
    fact: 'The paper itself calls him authoritarian',
    operation: `{
      claim: node(id: "${own}c.authoritarian") { ... on Evaluation {
        text contentOf { edges { factuality locator node { attributedTo { node { ... on Actor { name } } } } } }
      } }
      remark: node(id: "${own}s.maduro.relation") { ... on Statement { attributedTo { as } } }
    }`,
    expected: {
      claim: {
        text: 'Maduro is an authoritarian president',
        contentOf: {
          edges: [
            {
              factuality: 'CERTAIN',
              locator: 'p1',
              node: { attributedTo: [{ node: { name: 'Latin Times' } }] },
            },
          ],
        },
      },
      remark: { attributedTo: [{ as: "Venezuela's authoritarian President" }] },
    },
  },
  {
    number: 4,
    fact: 'Maduro calls the military relation "serene and fruitful"',
    operation: `{ node(id: "${own}s.maduro.relation") { ... on Statement {
      quotes attributedTo { node { ... on Actor { name } } }
      content { edges { node { ... on Claim { contexts actors { inferred node { name } } } } } }
    } } }`,
    expected: {
      node: {
        quotes: ['serene and fruitful'],
        attributedTo: [{ node: { name: 'Nicolás Maduro' } }],
        content: {
          edges: [
            {
              node: {
                contexts: ['military'],
                actors: [
                  { inferred: false, node: { name: 'Venezuela' } },
                  { inferred: true, node: { name: 'Russia' } },
                ],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 5,
    fact: 'That remark comes while reports, unnamed, say that Venezuela asked Russia for equipment',
    operation: `{ node(id: "${own}s.maduro.relation") { ... on Statement { related { kind node { ... on Statement {
      cue attributedTo { node { ... on Actor { name anonymous } } } content { edges { node { text } } }
    } } } } } }`,
    expected: {
      node: {
        related: [
          {
            kind: 'DURING',
            node: {
              cue: 'noting',
              attributedTo: [{ node: { name: 'unspecified reports', anonymous: true } }],
              content: { edges: [{ node: { text: 'Venezuela asked Russia for equipment' } }] },
            },
          },
        ],
      },
    },
  },
  {
    number: 6,
    fact: 'The lead form of the request names no items, only equipment',
    operation: `{ node(id: "${own}c.req.lead") { ... on Request { objects { node { ... on Asset { name } } } } } }`,
    expected: { node: { objects: [{ node: { name: 'equipment (unspecified)' } }] } },
  },
  {
    number: 7,
    fact: 'The two states appear under the names of their capitals',
    operation: `{ node(id: "${own}c.req.lead") { ... on Request {
      actors { as node { name metonyms } } recipients { as node { ... on Actor { name metonyms } } }
    } } }`,
    expected: {
      node: {
        actors: [{ as: 'Caracas', node: { name: 'Venezuela', metonyms: ['Caracas'] } }],
        recipients: [{ as: 'Moscow', node: { name: 'Russia', metonyms: ['Moscow', 'the Kremlin'] } }],
      },
    },
  },
  {
    number: 8,
    fact: 'Maduro was answering a question about conversations between the two countries',
    operation: `{ node(id: "${own}s.maduro.contact") { ... on Statement { prompt } } }`,
    expected: {
      node: { prompt: 'asked about conversations between the two countries after U.S. "threats"' },
    },
  },
  {
    number: 9,
    fact: 'The question came after U.S. "threats", a word that the paper keeps in quotation marks',
    operation: `{ node(id: "${own}c.us-threats") { ... on Event {
      actors { node { name } } recipients { inferred node { ... on Actor { name } } }
      contentOf { edges { factuality as node { attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        actors: [{ node: { name: 'United States' } }],
        recipients: [{ inferred: true, node: { name: 'Venezuela' } }],
        contentOf: {
          edges: [
            {
              factuality: 'UNCOMMITTED',
              as: '"threats"',
              node: { attributedTo: [{ node: { name: 'Latin Times' } }] },
            },
          ],
        },
      },
    },
  },
  {
    number: 10,
    fact: 'Maduro says there is "daily and permanent communication" with the counterpart',
    operation: `{ node(id: "${own}s.maduro.contact") { ... on Statement {
      cue quotes content(first: 2) { edges { factuality node { id text } } }
    } } }`,
    expected: {
      node: {
        cue: 'said',
        quotes: ['daily and permanent communication', 'many topics'],
        content: {
          edges: [
            {
              factuality: 'CERTAIN',
              node: { id: `${own}c.contact`, text: 'Venezuela and Russia are in contact' },
            },
            {
              factuality: 'CERTAIN',
              node: {
                id: `${own}c.contact.daily`,
                text: 'Venezuela and Russia are in daily and permanent communication about many topics',
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 11,
    fact: 'He says that it covers "many topics"',
    operation: `{ node(id: "${own}c.contact.daily") { ... on Condition {
      related { kind node { id } } contentOf { edges { node { quotes } } }
    } } }`,
    expected: {
      node: {
        related: [{ kind: 'PART_OF', node: { id: `${own}c.contact` } }],
        contentOf: { edges: [{ node: { quotes: ['daily and permanent communication', 'many topics'] } }] },
      },
    },
  },
  {
    number: 12,
    fact: 'Military cooperation is one of those topics',
    operation: `{ node(id: "${own}c.contact.mil") { ... on Condition {
      text contexts related { kind node { id } } contentOf { edges { node { id } } }
    } } }`,
    expected: {
      node: {
        text: 'military cooperation is among the topics of contact between Venezuela and Russia',
        contexts: ['military'],
        related: [{ kind: 'PART_OF', node: { id: `${own}c.contact` } }],
        contentOf: { edges: [{ node: { id: `${own}s.maduro.contact` } }] },
      },
    },
  },
  {
    number: 13,
    fact: "The paper speaks of Venezuela's side as the regime and of Russia as its counterpart",
    operation: `{ nodes(ids: ["${own}c.contact", "${own}c.contact.daily"]) { ... on Claim {
      actors { as node { name } }
    } } }`,
    expected: {
      nodes: [0, 1].map(() => ({
        actors: [
          { as: 'the regime', node: { name: 'Venezuela' } },
          { as: 'its counterpart', node: { name: 'Russia' } },
        ],
      })),
    },
  },
  {
    number: 14,
    fact: 'Maduro: Russia is a world power',
    operation: `{ node(id: "${own}c.world-power") { ... on Evaluation {
      text contentOf { edges { factuality node { cue attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: { node: { text: 'Russia is a world power', contentOf: heldByMaduro('said') } },
  },
  {
    number: 15,
    fact: 'Maduro: Russia can still have relations of equality, respect and cooperation with countries like Venezuela',
    operation: `{ node(id: "${own}c.equality") { ... on Evaluation {
      text contentOf { edges { factuality node { cue attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        text: 'Russia can have relations with countries like Venezuela that rest on equality, respect and cooperation',
        contentOf: heldByMaduro('said'),
      },
    },
  },
  {
    number: 16,
    fact: 'Maduro: the relationship with Russia is a model one',
    operation: `{
      claim: node(id: "${own}c.model") { ... on Evaluation {
        text contentOf { edges { factuality node { cue attributedTo { node { ... on Actor { name } } } } } }
      } }
      remark: node(id: "${own}s.maduro.added") { ... on Statement { quotes } }
    }`,
    expected: {
      claim: { text: 'the relationship with Russia is exemplary', contentOf: heldByMaduro('added') },
      remark: { quotes: ['imperialistic ambitions', 'a model one'] },
    },
  },
  {
    number: 17,
    fact: 'His reason: the Russians built a model of respect for international law and of cooperation for mutual development',
    operation: `{ node(id: "${own}c.model") { ... on Evaluation { related { kind node { text } } } } }`,
    expected: {
      node: {
        related: [
          {
            kind: 'BECAUSE',
            node: {
              text:
                'the Russians, led by Putin, have set an example of respect for international law ' +
                'and of cooperation that helps both sides develop',
            },
          },
        ],
      },
    },
  },
  {
    number: 18,
    fact: 'He names Putin as leading them, with the title president',
    operation: `{ node(id: "${own}c.model.respect") { ... on Evaluation {
      actors { as node { name holdsPosition { title node { name } } } }
    } } }`,
    expected: {
      node: {
        actors: [
          { as: 'the Russians', node: { name: 'Russia', holdsPosition: [] } },
          {
            as: null,
            node: {
              name: 'Vladimir Putin',
              holdsPosition: [{ title: 'President', node: { name: 'Russia' } }],
            },
          },
        ],
      },
    },
  },
  {
    number: 19,
    fact: 'Maduro denies that the Russians have imperialistic ambitions',
    operation: `{ node(id: "${own}c.imperial") { ... on Evaluation {
      text contentOf { edges { factuality node { id quotes } } }
    } } }`,
    expected: {
      node: {
        text: 'the Russians come with imperialistic ambitions',
        contentOf: {
          edges: [
            {
              factuality: 'CERTAIN_NOT',
              node: { id: `${own}s.maduro.added`, quotes: ['imperialistic ambitions', 'a model one'] },
            },
          ],
        },
      },
    },
  },
  {
    number: 20,
    fact: 'This was said in a passage of his TV show',
    operation: `{ node(id: "${own}s.maduro.added") { ... on Statement {
      via { node { ... on Document { kind title } } }
    } } }`,
    expected: { node: { via: [{ node: { kind: 'BROADCAST', title: 'With maduro' } }] } },
  },
  {
    number: 21,
    fact: 'The show is weekly, his own, and titled "With maduro"',
    operation: `{ node(id: "${own}with-maduro") { ... on Document {
      title frequency issuedBy { node { name } }
    } } }`,
    expected: {
      node: { title: 'With maduro', frequency: 'weekly', issuedBy: [{ node: { name: 'Nicolás Maduro' } }] },
    },
  },
];

function heldByMaduro(cue: string): unknown {
  const attributedTo = [{ node: { name: 'Nicolás Maduro' } }];
  return { edges: [{ factuality: 'CERTAIN', node: { cue, attributedTo } }] };
}
