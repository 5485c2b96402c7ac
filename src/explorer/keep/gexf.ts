import type { KeptAbout } from './about.js';
import { sourceWords } from './about.js';
import { xmlText } from './xml.js';

const nodeAttributes = ['type', 'kind', 'date', 'status', 'outcome', 'url'] as const;

/** A view as GEXF 1.3; the query, the time and the sources stand in its description. */
export function toGexf(about: KeptAbout): string {
  const description = [
    about.address,
    `Time: ${about.at}`,
    ...about.sources.map((source) => `Source: ${sourceWords(source)}`),
    ...about.sentences,
    `Variables: ${JSON.stringify(about.query.variables)}`,
    about.query.text,
  ].join('\n');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta lastmodifieddate="${about.at.slice(0, 10)}">`,
    '<creator>Onrecord</creator>',
    `<description>${xmlText(description)}</description>`,
    '</meta>',
    '<graph defaultedgetype="directed">',
    '<attributes class="node">',
    ...nodeAttributes.map((title, id) => `<attribute id="${id}" title="${title}" type="string"/>`),
    '</attributes>',
    '<nodes>',
    ...about.entries.map(({ id, label, type, kind, date, url, standing }) => {
      const values = {
        type,
        kind,
        date,
        url,
        status: standing?.status ?? null,
        outcome: standing?.outcome ?? null,
      };
      return `<node id="${xmlText(id)}" label="${xmlText(label)}"><attvalues>${nodeAttributes
        .map((name, place) => attribute(place, values[name]))
        .join('')}</attvalues></node>`;
    }),
    '</nodes>',
    '<edges>',
    ...about.ties.map(
      ({ from, to, words, type }, id) =>
        `<edge id="${id}" source="${xmlText(from)}" target="${xmlText(to)}" label="${xmlText(words)}" kind="${xmlText(type)}"/>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ];
  return `${lines.join('\n')}\n`;
}

function attribute(id: number, value: string | null): string {
  return value === null ? '' : `<attvalue for="${id}" value="${xmlText(value)}"/>`;
}
