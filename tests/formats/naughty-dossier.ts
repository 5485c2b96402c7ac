import { readDossiers } from '../../src/dossier/dossier.js';
import type { GraphData } from '../../src/model/graph-data.js';
import { model } from '../support/model.js';
import { naughtyStrings } from './naughty-strings.js';

/** Text of a dossier that holds each naughty string as a name, an alias, a text, a cue, a surface form and a key. */
export const naughtyText = JSON.stringify({
  id: 'naughty',
  title: 'Naughty " \' \\ texts',
  actors: [
    { id: 'outlet', name: 'Outlet', kind: 'MEDIA' },
    ...naughtyStrings.map((text, index) => ({
      id: `a${index}`,
      name: text,
      kind: 'PERSON',
      // Items of lists cannot hold what divides them in CSV.
      ...(text.includes('\u{1f}')
        ? { partOf: 'outlet' }
        : { aliases: [`x ${text}`, `${text} y`], partOf: { ref: 'outlet', as: [text] } }),
    })),
  ],
  documents: [{ id: 'doc', kind: 'ARTICLE', issuedBy: 'outlet', consulted: true, date: '2025' }],
  statements: [
    {
      id: 's',
      attributedTo: 'outlet',
      reportedIn: 'doc',
      content: naughtyStrings.map((text, index) => ({ ref: `s${index}`, locator: text, as: text })),
    },
    ...naughtyStrings.map((text, index) => ({
      id: `s${index}`,
      attributedTo: `a${index}`,
      prompt: text,
      content: `c${index}`,
    })),
  ],
  claims: naughtyStrings.map((text, index) => ({ id: `c${index}`, kind: 'EVENT', text, quantityText: text })),
});

/** That dossier as it is read. */
export function naughtyGraph(): GraphData {
  const { graphs, problems } = readDossiers(model, [{ file: 'naughty.json', text: naughtyText }]);
  const [graph] = graphs;
  if (!graph) throw new Error(`The naughty dossier is refused: ${JSON.stringify(problems[0])}`);
  return graph;
}
