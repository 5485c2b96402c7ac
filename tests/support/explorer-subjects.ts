import { invariant } from '../../src/lib/invariant.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The records that readers look for in the tests of the explorer. */
export interface ExplorerSubjects {
  /** A person who says something, and a wrong spelling of the name. */
  readonly person: Named & { readonly misspelt: string };
  /** Another person who says something. */
  readonly other: Named;
  /** An outlet that passes on the statements of others. */
  readonly outlet: Named;
  /** A document of the outlet that was read. */
  readonly article: string;
  /** A dossier with dated claims. */
  readonly dossier: { readonly id: string; readonly title: string };
  /** An item of claims. */
  readonly item: Named;
  /** A word of many texts. */
  readonly word: string;
  /** A request. */
  readonly request: string;
  /** Ids of records with names, titles or texts that are very long or written from right to left. */
  readonly extremes: ReadonlyArray<string>;
}

/** The subjects in the included dossiers. */
export const includedSubjects: ExplorerSubjects = {
  person: { id: 'zakharova', name: 'Maria Zakharova', misspelt: 'zakharva' },
  other: { id: 'peskov', name: 'Dmitry Peskov' },
  outlet: { id: 'latin-times', name: 'Latin Times' },
  article: 'venezuela-russia-2025:lt-article',
  dossier: { id: 'eu-marketplaces-2024', title: "The European Commission's requests to Temu and Shein" },
  item: { id: 'missiles', name: 'missiles' },
  word: 'missiles',
  request: 'venezuela-russia-2025:c.req.wp',
  extremes: [],
};

/** Those of the generated records that have 200 letters in words (3) or in one word (7). */
const lengthened = [
  'actor.3',
  'actor.7',
  'outlet.3',
  'asset.7',
  'place.7',
  'd0:b3.doc',
  'd0:b7.doc',
  'd0:b3.c0',
  'd0:b7.c0',
];

const query = `{
  people: actors(where: { kind: { eq: PERSON }, anonymous: { eq: false } }, orderBy: [{ statementsCount: DESC }], first: 100) {
    edges { node { id name } }
  }
  documents(where: { consulted: { eq: true } }, orderBy: [{ reportsCount: DESC }], first: 100) {
    edges { node { id issuedBy { node { id name kind } } } }
  }
  dossiers(first: 2) { edges { node { id title } } }
  assets(orderBy: [{ claimsAsObjectCount: DESC }], first: 1) { edges { node { id name } } }
  requests(orderBy: [{ contentOfCount: DESC }], first: 1) { edges { node { id } } }
}`;

interface List<Node> {
  readonly edges: ReadonlyArray<{ readonly node: Node }>;
}

interface Answer {
  readonly people: List<Named>;
  readonly documents: List<{
    readonly id: string;
    readonly issuedBy: ReadonlyArray<{ readonly node: Named & { readonly kind: string } }>;
  }>;
  readonly dossiers: List<{ readonly id: string; readonly title: string }>;
  readonly assets: List<Named>;
  readonly requests: List<{ readonly id: string }>;
}

/** Returns subjects in a generated graph. */
export async function generatedSubjects(url: string): Promise<ExplorerSubjects> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { readonly data: Answer };
  const latin = nodesOf(data.people).filter(({ name }) => /^[\p{Script=Latin}'’ -]+ \d+$/u.test(name));
  const [person, other] = latin;
  const arabic = nodesOf(data.people).find(({ name }) => /^[\p{Script=Arabic} ]+ \d+$/u.test(name));
  const documents = nodesOf(data.documents).flatMap(({ id, issuedBy }) =>
    issuedBy.flatMap(({ node }) => (node.kind === 'MEDIA' ? [{ id, outlet: node }] : [])),
  );
  const [document] = documents;
  const dossier = nodesOf(data.dossiers).at(-1);
  const [item, request] = [nodesOf(data.assets)[0], nodesOf(data.requests)[0]];
  invariant(
    person && other && arabic && document && dossier && item && request,
    'the generated graph has all of these',
  );
  return {
    person: { ...person, misspelt: person.name.replace(/^(..)./u, '$1') },
    ...{ other, outlet: document.outlet, article: document.id, dossier, item },
    word: 'missiles',
    request: request.id,
    extremes: [arabic.id, ...lengthened],
  };
}

function nodesOf<Node>({ edges }: List<Node>): ReadonlyArray<Node> {
  return edges.map(({ node }) => node);
}
