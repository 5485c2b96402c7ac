import type { App, SaveableView } from '../app.js';
import { copyButton } from '../copy-button.js';
import { button, html } from '../dom.js';
import { graphiqlLink, queryText } from '../query-links.js';
import { download } from './download.js';
import { savedView } from './saved-view.js';
import type { SavedView } from './saved-view.js';
import { toCsv } from './to-csv.js';
import { toGexf } from './to-gexf.js';
import { toGraphMl } from './to-graphml.js';
import { toJson } from './to-json.js';
import { toPng } from './to-png.js';
import { toSvg } from './to-svg.js';

/** Returns the menu that copies and saves a view; picture formats only when it has a picture. */
export function saveMenu(app: App, view: SaveableView): HTMLElement {
  const picture = view.picture();
  const formats = [...(picture ? pictureFormats(picture) : []), ...textFormats];
  return html(
    'details',
    { class: 'save-menu' },
    html('summary', {}, 'Save and share'),
    html(
      'div',
      {},
      copyButton(app, 'Copy the address of this view', () => location.href),
      copyButton(app, 'Copy the query of this view', () => queryText(view.query())),
      graphiqlLink(view.query()),
      formats.map((format) => saveButton(app, view, format)),
    ),
  );
}

/** A format that a view can be saved in. */
interface SaveFormat {
  /** In lower case also the extension of the file. */
  readonly name: string;
  /** The media type of the file. */
  readonly type: string;
  readonly write: (saved: SavedView) => string | Blob | Promise<string | Blob>;
}

const textFormats: ReadonlyArray<SaveFormat> = [
  { name: 'JSON', type: 'application/json', write: toJson },
  { name: 'CSV', type: 'text/csv', write: toCsv },
  { name: 'GraphML', type: 'application/xml', write: toGraphMl },
  { name: 'GEXF', type: 'application/xml', write: toGexf },
];

function pictureFormats(picture: SVGSVGElement): ReadonlyArray<SaveFormat> {
  return [
    { name: 'PNG', type: 'image/png', write: (saved) => toPng(picture, saved) },
    { name: 'SVG', type: 'image/svg+xml', write: (saved) => toSvg(picture, saved) },
  ];
}

function saveButton(app: App, view: SaveableView, format: SaveFormat): HTMLElement {
  return button(`Save as ${format.name}`, { onclick: () => void save(app, view, format) });
}

async function save(app: App, view: SaveableView, { name, type, write }: SaveFormat): Promise<void> {
  const file = `onrecord.${name.toLowerCase()}`;
  try {
    const context = { title: document.title, address: location.href, time: new Date() };
    const saved = savedView(view, context);
    download(new Blob([await write(saved)], { type }), file);
    app.announce(`${file} is saved.`);
  } catch {
    app.announce('The file could not be created.');
  }
}
