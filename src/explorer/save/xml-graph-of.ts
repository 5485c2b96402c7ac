import type { XmlGraph, XmlGraphAttribute, XmlGraphValues } from '../../lib/xml-graph.js';
import { sourceWords } from '../save/saved-view.js';
import type { SavedView } from '../save/saved-view.js';

const nodeAttributes = textAttributes('type', 'kind', 'date', 'status', 'outcome', 'url');
const edgeAttributes = textAttributes('type', 'words', 'factuality');

/** Returns a view as the XML formats of graph tools take it, with its address, time, query and sources as facts. */
export function xmlGraphOf(view: SavedView): XmlGraph {
  return {
    facts: {
      address: view.address,
      time: view.time,
      query: view.query.text,
      variables: JSON.stringify(view.query.variables),
      sources: view.sources.map(sourceWords).join('\n'),
      sentences: view.sentences.join('\n'),
    },
    nodeAttributes,
    edgeAttributes,
    nodes: view.records.map(({ id, label, type, kind, date, url, claim }) => ({
      id,
      label,
      values: known({ type, kind, date, status: claim?.status, outcome: claim?.outcome, url }),
    })),
    edges: view.relationships.map(({ from, to, type, words, factuality }) => ({
      ...{ from, to, type },
      label: words,
      values: known({ type, words, factuality }),
    })),
  };
}

function textAttributes(...names: ReadonlyArray<string>): ReadonlyArray<XmlGraphAttribute> {
  return names.map((name) => ({ name, type: 'string' }));
}

function known(values: Readonly<Record<string, string | null | undefined>>): XmlGraphValues {
  return Object.entries(values).flatMap(([name, text]) => (text ? [[name, text] as const] : []));
}
