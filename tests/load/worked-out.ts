import { execute } from '../../src/api/execute.js';
import { createCompiler } from '../../src/compile/compile.js';
import { invariant } from '../../src/lib/invariant.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Store } from '../../src/store/store.js';
import { model } from '../support/model.js';

const schema = apiSchema(model);
const compiler = createCompiler({ model, schema });

interface Identified {
  readonly id: string;
}

interface OriginSet {
  readonly atLeast: number;
  readonly atMost: number;
  readonly circular: boolean;
  readonly origins: ReadonlyArray<{ source: Identified; sides: Identified[]; relay: boolean }>;
}

interface Evidence {
  readonly statement: Identified;
  readonly version: Identified;
  readonly stance: string | null;
  readonly position: string | null;
  readonly partiesSpokenFor: ReadonlyArray<Identified>;
}

interface Answer {
  readonly id: string;
  readonly status: { readonly value: string; readonly polarity: string; readonly evidence: Evidence[] };
  readonly origins: { readonly for: OriginSet; readonly against: OriginSet; mentionedBy: Identified[] };
  readonly parties: ReadonlyArray<{ side: Identified; actors: Identified[] }>;
  readonly attributionChains: ReadonlyArray<{
    sentence: string;
    replySentences: string[];
    commitment: string;
    links: { documents: Identified[] }[];
  }>;
  readonly versions: { readonly versions: ReadonlyArray<Identified> };
  readonly outcome?: {
    readonly value: string;
    readonly byAddressee: ReadonlyArray<{
      sides: Identified[];
      value: string;
      answers: { answer: Identified; commitment: string; statement: Identified }[];
      replies: { statement: Identified }[];
    }>;
    readonly context: ReadonlyArray<{ content: Identified; kind: string }>;
  };
}

const claimsQuery = `{ claims(first: 50) { pageInfo { hasNextPage } edges { node { id
  status { value polarity evidence { statement { id } version { id } stance position partiesSpokenFor { id } } }
  origins { for { ...set } against { ...set } mentionedBy { id } }
  parties { side { id } actors { id } }
  attributionChains { sentence replySentences commitment links { documents { id } } }
  versions { versions { id } }
  ... on Request { outcome { value context { content { id } kind }
    byAddressee { sides { id } value answers { answer { id } commitment statement { id } } replies { statement { id } } } } }
} } } }
fragment set on OriginSet { atLeast atMost circular origins { source { id } sides { id } relay } }`;

const recordsQuery = `query ($ids: [ID!]) { actors(first: 50, where: { id: { in: $ids } }) { edges { node { id
  trackRecord { confirmed { ...entry } denied { ...entry } disputed { ...entry } other { ...entry } } } } } }
fragment entry on TrackRecordEntry { count claims(first: 20) { id } }`;

/**
 * All that the rules give on what stands in the graph, as a client is answered, and all that is stored of it, as sorted
 * lines: of every claim, and the track records of these actors.
 */
export async function workedOut(
  store: Store,
  sources: ReadonlyArray<string>,
): Promise<ReadonlyArray<string>> {
  const { claims } = (await answer(store, claimsQuery, {})) as {
    claims: { pageInfo: { hasNextPage: boolean }; edges: { node: Answer }[] };
  };
  invariant(!claims.pageInfo.hasNextPage, 'the graph of the test has no more than 50 claims');
  const records = (await answer(store, recordsQuery, { ids: sources })) as {
    actors: {
      edges: {
        node: { id: string; trackRecord: Record<string, { count: number; claims: Identified[] }> };
      }[];
    };
  };
  const lines = [
    ...claims.edges.flatMap(({ node }) => claimLines(node)),
    ...(await storedLines(store)),
    ...records.actors.edges.flatMap(({ node }) =>
      Object.entries(node.trackRecord).map(
        ([name, { count, claims: list }]) => `${node.id} record ${name} ${count}: ${idsOf(list)}`,
      ),
    ),
  ];
  return lines.map((line) => line.trim()).sort();
}

/** What is in one of two lists of lines and not in the other: `- ` what is gone, `+ ` what has come. */
export function changedLines(
  before: ReadonlyArray<string>,
  after: ReadonlyArray<string>,
): ReadonlyArray<string> {
  return [
    ...without(before, after).map((line) => `- ${line}`),
    ...without(after, before).map((line) => `+ ${line}`),
  ];
}

function without(lines: ReadonlyArray<string>, others: ReadonlyArray<string>): ReadonlyArray<string> {
  const rest = [...others];
  return lines.filter((line) => {
    const place = rest.indexOf(line);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

async function answer(store: Store, query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await execute({ compiler, store, schema }, { query, variables });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

function claimLines(node: Answer): ReadonlyArray<string> {
  const { status, origins, parties, attributionChains, versions, outcome } = node;
  const found = [
    `status ${status.value} ${status.polarity}`,
    ...status.evidence.map(
      ({ statement, version, stance, position, partiesSpokenFor }) =>
        `evidence ${statement.id} ${stance ?? 'holds'} ${version.id}: ${position ?? '-'} for ${idsOf(partiesSpokenFor)}`,
    ),
    ...setLines('for', origins.for),
    ...setLines('against', origins.against),
    ...origins.mentionedBy.map(({ id }) => `mention ${id}`),
    ...parties.map(({ side, actors }) => `party ${side.id}: ${idsOf(actors)}`),
    ...attributionChains.map(
      ({ sentence, replySentences, commitment, links }) =>
        `chain ${commitment} [${idsOf(links.flatMap(({ documents }) => documents))}] ${[sentence, ...replySentences].join(' ')}`,
    ),
    `versions ${idsOf(versions.versions)}`,
    ...(outcome ? outcomeLines(outcome) : []),
  ];
  return found.map((line) => `${node.id} ${line}`);
}

function setLines(name: string, { atLeast, atMost, circular, origins }: OriginSet): ReadonlyArray<string> {
  return [
    `${name} ${atLeast}..${atMost}${circular ? ' circular' : ''}`,
    ...origins.map(
      ({ source, sides, relay }) => `${name} ${source.id} (${idsOf(sides)})${relay ? ' relay' : ''}`,
    ),
  ];
}

function outcomeLines({
  value,
  byAddressee,
  context,
}: NonNullable<Answer['outcome']>): ReadonlyArray<string> {
  return [
    `outcome ${value}`,
    ...byAddressee.flatMap((addressee) => [
      `addressee ${idsOf(addressee.sides)} ${addressee.value}`,
      ...addressee.answers.map(
        (given) => `answer ${given.answer.id} ${given.commitment} by ${given.statement.id}`,
      ),
      ...addressee.replies.map(({ statement }) => `reply ${statement.id}`),
    ]),
    ...context.map(({ content, kind }) => `context ${content.id} ${kind}`),
  ];
}

async function storedLines(store: Store): Promise<ReadonlyArray<string>> {
  const names = [...(model.types.get('Request')?.storedDerived.keys() ?? [])];
  const { rows } = await store.read({
    text: `MATCH (c:Claim) RETURN c.id, [${names.map((name) => `c.${name}`).join(', ')}]`,
    parameters: {},
  });
  return rows.flatMap(([id, values]) =>
    (values as ReadonlyArray<unknown>).map(
      (value, at) => `${String(id)} stored ${names[at] ?? ''} ${JSON.stringify(value)}`,
    ),
  );
}

function idsOf(records: ReadonlyArray<Identified>): string {
  return records.map(({ id }) => id).join(', ');
}
