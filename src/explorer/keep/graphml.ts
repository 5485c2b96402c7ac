import type { KeptAbout } from './about.js';
import { sourceWords } from './about.js';
import { xmlText } from './xml.js';

const keys = {
  node: ['type', 'kind', 'label', 'date', 'status', 'outcome', 'url'],
  edge: ['type', 'words', 'factuality'],
  graph: ['address', 'time', 'query', 'variables', 'sources', 'sentences'],
} as const;

/** A view as GraphML, with the query, the time and the sources on the graph. */
export function toGraphMl(about: KeptAbout): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...Object.entries(keys).flatMap(([domain, names]) =>
      names.map(
        (name) => `<key id="${domain}.${name}" for="${domain}" attr.name="${name}" attr.type="string"/>`,
      ),
    ),
    '<graph edgedefault="directed">',
    ...data('graph', {
      address: about.address,
      time: about.at,
      query: about.query.text,
      variables: JSON.stringify(about.query.variables),
      sources: about.sources.map(sourceWords).join('\n'),
      sentences: about.sentences.join('\n'),
    }),
    ...about.entries.flatMap(({ id, type, kind, label, date, url, standing }) => [
      `<node id="${xmlText(id)}">`,
      ...data('node', {
        type,
        kind,
        label,
        date,
        url,
        status: standing?.status ?? null,
        outcome: standing?.outcome ?? null,
      }),
      '</node>',
    ]),
    ...about.ties.flatMap(({ from, to, type, words, factuality }) => [
      `<edge source="${xmlText(from)}" target="${xmlText(to)}">`,
      ...data('edge', { type, words, factuality }),
      '</edge>',
    ]),
    '</graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function data(domain: string, values: Readonly<Record<string, string | null>>): ReadonlyArray<string> {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`<data key="${domain}.${name}">${xmlText(value)}</data>`],
  );
}
