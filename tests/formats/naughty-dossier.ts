import { readDossiers } from '../../src/dossier/dossier.js';
import type { GraphData } from '../../src/model/graph-data.js';
import { model } from '../support/model.js';
import { naughtyStrings } from './naughty-strings.js';

/** Returns the text of a dossier with each naughty string as a name, alias, text, cue, surface form and key. */
export const naughtyText = JSON.stringify({
  id: 'naughty',
  title: 'Naughty " \' \\ texts',
  actors: [
    { id: 'outlet', name: 'Outlet', kind: 'MEDIA' },
    ...naughtyStrings.map((text, index) => ({
      id: `a${index}`,
      name: text,
      kind: 'PERSON',
      // List items cannot contain the delimiter of CSV.
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

/** Returns that dossier, read. */
export function naughtyGraph(): GraphData {
  const { graphs, problems } = readDossiers(model, [{ file: 'naughty.json', text: naughtyText }]);
  const [graph] = graphs;
  if (!graph) throw new Error(`The naughty dossier is refused: ${JSON.stringify(problems[0])}`);
  return graph;
}
