import { groupBy } from '../../lib/group-by.js';
import type { GraphData, LinkRecord, NodeRecord } from '../../model/graph-data.js';
import type { PictureChain, PictureClaim, PictureEvidence } from '../provenance/picture-claim.js';

type Source = PictureChain['links'][number]['sources'][number];
type Item = PictureClaim['objects'][number];
type Claim = Pick<PictureClaim, '__typename' | 'id' | 'text' | 'openEnded' | 'objects'>;

/** Finds records of dossiers by id, in the form in which the server sends them. */
export interface RecordFacts {
  readonly actor: (id: string) => { readonly id: string; readonly name: string };
  readonly source: (id: string) => Source;
  readonly claim: (id: string) => Claim;
  readonly document: (id: string) => PictureChain['document'];
  readonly statement: (id: string) => PictureEvidence['statement'];
}

/** Creates the lookups over dossiers; records that several declare have the values of the first. */
export function recordFacts(graphs: ReadonlyArray<GraphData>): RecordFacts {
  const nodes = new Map<string, NodeRecord>();
  for (const each of graphs.flatMap((graph) => graph.nodes))
    if (!nodes.has(each.id)) nodes.set(each.id, each);
  const links = groupBy(
    graphs.flatMap((graph) => graph.links),
    ({ type, from }) => `${type} ${from}`,
  );
  const linksOf = (type: string, from: string): ReadonlyArray<LinkRecord> =>
    links.get(`${type} ${from}`) ?? [];
  const node = (id: string): NodeRecord | undefined => nodes.get(id);
  const name = (id: string): string => textOf(node(id), 'name') ?? id;
  const actor: RecordFacts['actor'] = (id) => ({ id, name: name(id) });
  const source: RecordFacts['source'] = (id) => {
    const found = node(id);
    const inText = textOf(found, 'inText');
    if (found?.type === 'Document')
      return {
        ...{ __typename: 'Document', id, inText, title: textOf(found, 'title') },
        documentKind: textOf(found, 'kind'),
      } as Source; // by the model
    return {
      ...{ __typename: 'Actor', id, inText, name: name(id), kind: textOf(found, 'kind') ?? 'GROUP' },
      ...{ iso3: textOf(found, 'iso3'), anonymous: found?.properties['anonymous'] === true },
    } as Source; // by the model
  };
  const item = ({ to, properties }: LinkRecord): Item => {
    const found = node(to);
    const text = textOf(found, 'text');
    const thing = text === null ? { name: name(to) } : { text };
    return {
      ...noQuantity,
      ...properties,
      node: { __typename: found?.type, id: to, ...thing },
    } as unknown as Item; // by the model
  };
  return {
    actor,
    source,
    claim: (id) => {
      const found = node(id);
      return {
        ...{ __typename: found?.type, id, text: textOf(found, 'text') ?? id },
        openEnded: found?.properties['openEnded'] === true,
        objects: linksOf('OBJECT', id).map(item),
      } as Claim; // by the model
    },
    document: (id) => {
      const found = node(id);
      return {
        ...{ id, title: textOf(found, 'title'), inText: textOf(found, 'inText') },
        ...{ kind: textOf(found, 'kind'), date: textOf(found, 'date') },
        correction: textOf(found, 'correction'),
        issuedBy: linksOf('ISSUED_BY', id).map(({ to }) => ({ node: actor(to) })),
      } as PictureChain['document']; // by the model
    },
    statement: (id) => {
      const found = node(id);
      return {
        ...{ id, cue: textOf(found, 'cue'), quotes: textsOf(found, 'quotes') },
        ...{ date: textOf(found, 'date'), dateText: textOf(found, 'dateText') },
        attributedTo: linksOf('ATTRIBUTED_TO', id).map(({ to }) => ({ node: source(to) })),
      };
    },
  };
}

const noQuantity = {
  ...{ as: null, action: null, actionText: null, amount: null, minValue: null, maxValue: null },
  ...{ unitText: null, quantityText: null },
};

function textOf(node: NodeRecord | undefined, name: string): string | null {
  const value = node?.properties[name];
  return typeof value === 'string' ? value : null;
}

function textsOf(node: NodeRecord | undefined, name: string): ReadonlyArray<string> {
  const value = node?.properties[name];
  return Array.isArray(value) ? (value as ReadonlyArray<string>) : [];
}
