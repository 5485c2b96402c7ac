import type { Fact } from './fact.js';
import { own } from './fact.js';

/** Facts 22 to 42: the Kremlin, Peskov, and what the United States does meanwhile. */
export const factsOfParagraphs4To6: ReadonlyArray<Fact> = [
  {
    number: 22,
    fact: 'The Kremlin confirms that it is still in contact with Maduro',
    operation: `{ node(id: "${own}s.kremlin.contact") { ... on Statement {
      cue attributedTo { as node { ... on Actor { name } } } respondsTo { stance node { text } }
      content { edges { factuality node { text } } }
    } } }`,
    expected: {
      node: {
        cue: 'confirmed',
        attributedTo: [{ as: 'The Kremlin', node: { name: 'Kremlin (Russian presidency)' } }],
        respondsTo: [{ stance: 'CONFIRM', node: { text: 'Venezuela and Russia are in contact' } }],
        content: {
          edges: [{ factuality: 'CERTAIN', node: { text: 'the Kremlin is still in contact with Maduro' } }],
        },
      },
    },
  },
  {
    number: 23,
    fact: 'The Kremlin cites existing contractual obligations between the two governments',
    operation: `{ node(id: "${own}s.kremlin.obligations") { ... on Statement {
      cue quotes content { edges { node { ... on Claim { kind text actors { node { name } } } } } }
    } } }`,
    expected: {
      node: {
        cue: 'cited',
        quotes: ['contractual obligations'],
        content: {
          edges: [
            {
              node: {
                kind: 'OBLIGATION',
                text: 'contractual obligations exist between the Russian and Venezuelan governments',
                actors: [{ node: { name: 'Russia' } }, { node: { name: 'Venezuela' } }],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 24,
    fact: '"The Kremlin" is the Russian presidency speaking, part of Russia',
    operation: `{ node(id: "kremlin") { ... on Actor { name inText partOf { speaksFor node { name } } } } }`,
    expected: {
      node: {
        name: 'Kremlin (Russian presidency)',
        inText: 'the Kremlin',
        partOf: [{ speaksFor: true, node: { name: 'Russia' } }],
      },
    },
  },
  {
    number: 25,
    fact: 'The United States is expanding military activity in the Caribbean',
    operation: `{ node(id: "${own}c.us-activity") { ... on Event {
      eventType contexts actors { node { name } }
      locatedAt(where: { node: { id: { eq: "caribbean" } } }) { role node { name } }
    } } }`,
    expected: {
      node: {
        eventType: 'MOBILIZE',
        contexts: ['military'],
        actors: [{ node: { name: 'United States' } }],
        locatedAt: [{ role: 'AT', node: { name: 'Caribbean' } }],
      },
    },
  },
  {
    number: 26,
    fact: 'And in the Pacific',
    operation: `{ node(id: "${own}c.us-activity") { ... on Event {
      locatedAt(where: { node: { id: { eq: "pacific" } } }) { role node { name } }
    } } }`,
    expected: { node: { locatedAt: [{ role: 'AT', node: { name: 'Pacific' } }] } },
  },
  {
    number: 27,
    fact: 'The United States continues strikes on vessels, and they are lethal',
    operation: `{ node(id: "${own}c.us-strikes") { ... on Event {
      text eventType actors { node { name } } recipients { node { ... on Asset { name category } } }
    } } }`,
    expected: {
      node: {
        text: 'the United States keeps carrying out lethal strikes on vessels',
        eventType: 'ASSAULT',
        actors: [{ node: { name: 'United States' } }],
        recipients: [{ node: { name: 'struck vessels', category: 'VESSEL' } }],
      },
    },
  },
  {
    number: 28,
    fact: "That the vessels are tied to drug trafficking is the U.S. government's word, not the paper's",
    operation: `{ node(id: "${own}c.vessels-drugs") { ... on Condition {
      text objects { node { id } }
      contentOf { totalCount edges { node { cue attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        text: 'the vessels that the United States strikes are tied to drug trafficking',
        objects: [{ node: { id: `${own}vessels` } }],
        contentOf: {
          totalCount: 1,
          edges: [{ node: { cue: 'says', attributedTo: [{ node: { name: 'United States' } }] } }],
        },
      },
    },
  },
  {
    number: 29,
    fact: "The Kremlin's confirmation is set against those U.S. actions in time",
    operation: `{ nodes(ids: ["${own}s.kremlin.contact", "${own}s.kremlin.obligations"]) { ... on Statement {
      related { kind node { id } }
    } } }`,
    expected: {
      nodes: [0, 1].map(() => ({
        related: [
          { kind: 'DURING', node: { id: `${own}c.us-activity` } },
          { kind: 'DURING', node: { id: `${own}c.us-strikes` } },
        ],
      })),
    },
  },
  {
    number: 30,
    fact: 'Peskov is the Russian presidential spokesperson',
    operation: `{ node(id: "peskov") { ... on Actor { name holdsPosition { title speaksFor node { id } } } } }`,
    expected: {
      node: {
        name: 'Dmitry Peskov',
        holdsPosition: [{ title: 'presidential spokesperson', speaksFor: true, node: { id: 'kremlin' } }],
      },
    },
  },
  {
    number: 31,
    fact: 'TASS is a Russian state news agency',
    operation: `{ node(id: "tass") { ... on Actor { name kind partOf { as speaksFor node { name } } } } }`,
    expected: {
      node: {
        name: 'TASS',
        kind: 'MEDIA',
        partOf: [{ as: ['state news agency'], speaksFor: false, node: { name: 'Russia' } }],
      },
    },
  },
  {
    number: 32,
    fact: 'Peskov told TASS that Moscow is "in contact with our friends in Venezuela"',
    operation: `{ node(id: "${own}s.peskov.contact") { ... on Statement {
      cue quotes attributedTo { node { ... on Actor { name } } } via { node { ... on Actor { name } } }
      content { edges { node { ... on Claim { text actors { as node { name } } } } } }
    } } }`,
    expected: {
      node: {
        cue: 'told TASS',
        quotes: ['in contact with our friends in Venezuela'],
        attributedTo: [{ node: { name: 'Dmitry Peskov' } }],
        via: [{ node: { name: 'TASS' } }],
        content: {
          edges: [
            {
              node: {
                text: 'Russia is in contact with its friends in Venezuela',
                actors: [{ as: 'Moscow', node: { name: 'Russia' } }],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 33,
    fact: "He spoke after The Washington Post's report",
    operation: `{ node(id: "${own}s.peskov.contact") { ... on Statement {
      related { kind node { id ... on Statement { attributedTo { node { ... on Actor { name } } } } } }
    } } }`,
    expected: {
      node: {
        related: [
          {
            kind: 'FOLLOWS',
            node: {
              id: `${own}s.wp.asks`,
              attributedTo: [{ node: { name: 'The Washington Post' } }],
            },
          },
        ],
      },
    },
  },
  {
    number: 34,
    fact: 'The Post reported that Maduro asked Russia for help',
    operation: `{ node(id: "${own}s.wp.asks") { ... on Statement {
      cue attributedTo { node { ... on Actor { name } } }
      content { edges { factuality node { ... on Request {
        mode actors { node { name } } recipients { node { ... on Actor { name } } }
      } } } }
    } } }`,
    expected: {
      node: {
        cue: 'reporting',
        attributedTo: [{ node: { name: 'The Washington Post' } }],
        content: {
          edges: [
            {
              factuality: 'CERTAIN',
              node: {
                mode: 'assist',
                actors: [{ node: { name: 'Nicolás Maduro' } }],
                recipients: [{ node: { name: 'Russia' } }],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 35,
    fact: 'Item: upgraded air defences',
    operation: itemOfRequest('air-defences'),
    expected: {
      node: {
        objects: [
          {
            action: 'OTHER',
            as: 'upgraded air defenses',
            factuality: 'CERTAIN',
            node: { name: 'air defences' },
          },
        ],
      },
    },
  },
  {
    number: 36,
    fact: 'Item: repairs to military aircraft',
    operation: itemOfRequest('military-aircraft'),
    expected: {
      node: {
        objects: [{ action: 'REPAIR', as: null, factuality: 'CERTAIN', node: { name: 'military aircraft' } }],
      },
    },
  },
  {
    number: 37,
    fact: 'Item: financing',
    operation: itemOfRequest('financing'),
    expected: {
      node: {
        objects: [{ action: 'FINANCE', as: null, factuality: 'CERTAIN', node: { name: 'financing' } }],
      },
    },
  },
  {
    number: 38,
    fact: 'Item: missiles, only potentially',
    operation: itemOfRequest('missiles'),
    expected: {
      node: {
        objects: [{ action: 'SUPPLY', as: null, factuality: 'POSSIBLE', node: { name: 'missiles' } }],
      },
    },
  },
  {
    number: 39,
    fact: 'The asking was recent, no date given',
    operation: `{ node(id: "${own}c.req.wp") { ... on Request { dateText date dateStart dateEnd } } }`,
    expected: { node: { dateText: 'recently', date: null, dateStart: null, dateEnd: null } },
  },
  {
    number: 40,
    fact: 'Peskov to TASS: "We have several contractual obligations"',
    operation: `{ node(id: "${own}s.peskov.obligations") { ... on Statement {
      quotes via { node { ... on Actor { name } } } content { edges { node { ... on Obligation {
        text quantityText actors { as node { name } } related { kind node { id } }
      } } } }
    } } }`,
    expected: {
      node: {
        quotes: ['We have several contractual obligations'],
        via: [{ node: { name: 'TASS' } }],
        content: {
          edges: [
            {
              node: {
                text: 'Russia has several contractual obligations',
                quantityText: 'several',
                actors: [{ as: 'We', node: { name: 'Russia' } }],
                related: [{ kind: 'SAME_AS', node: { id: `${own}c.obligations` } }],
              },
            },
          ],
        },
      },
    },
  },
  {
    number: 41,
    fact: 'He did not address the request itself',
    operation: `{ node(id: "${own}s.peskov.obligations") { ... on Statement {
      respondsTo { stance accordingTo node { id } }
    } } }`,
    expected: {
      node: {
        respondsTo: [{ stance: 'DEFLECT', accordingTo: [`${own}s.lt`], node: { id: `${own}c.req.wp` } }],
      },
    },
  },
  {
    number: 42,
    fact: 'The paper labels the request alleged, so does not itself commit to it',
    operation: `{ node(id: "${own}c.req.wp") { ... on Request {
      contentOf(where: { node: { id: { eq: "${own}s.lt" } } }) { edges { factuality as locator } }
    } } }`,
    expected: {
      node: {
        contentOf: { edges: [{ factuality: 'UNCOMMITTED', as: 'alleged request', locator: 'p6' }] },
      },
    },
  },
];

function itemOfRequest(asset: string): string {
  return `{ node(id: "${own}c.req.wp") { ... on Request {
    objects(where: { node: { id: { eq: "${asset}" } } }) { action as factuality node { ... on Asset { name } } }
  } } }`;
}
