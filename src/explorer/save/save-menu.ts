import type { App, SaveableView } from '../app.js';
import { copyButton } from '../copy-button.js';
import { button, html } from '../dom.js';
import { fileName } from '../../publish/publish.js';
import { graphiqlLink, queryText } from '../query-links.js';
import { download } from './download.js';
import { savedView } from './saved-view.js';
import type { SavedView } from './saved-view.js';
import { toCsv } from './to-csv.js';
import { toGexf } from './to-gexf.js';
import { toGraphMl } from './to-graphml.js';
import { toJson } from './to-json.js';
import { toPng } from './to-png.js';
import { toSourcesCsv } from './to-sources-csv.js';
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
  /** As after "Save". */
  readonly name: string;
  readonly extension: string;
  /** What the file has of the view, as a part of its name; empty for all of it. */
  readonly what?: string;
  /** The media type of the file. */
  readonly type: string;
  readonly write: (saved: SavedView) => string | Blob | Promise<string | Blob>;
}

const textFormats: ReadonlyArray<SaveFormat> = [
  { name: 'as JSON', extension: 'json', type: 'application/json', write: toJson },
  { name: 'as CSV', extension: 'csv', type: 'text/csv', write: toCsv },
  {
    ...{ name: 'quotations and sources as CSV', extension: 'csv', what: 'sources', type: 'text/csv' },
    write: toSourcesCsv,
  },
  { name: 'as GraphML', extension: 'graphml', type: 'application/xml', write: toGraphMl },
  { name: 'as GEXF', extension: 'gexf', type: 'application/xml', write: toGexf },
];

function pictureFormats(picture: SVGSVGElement): ReadonlyArray<SaveFormat> {
  return [
    { name: 'as PNG', extension: 'png', type: 'image/png', write: (saved) => toPng(picture, saved) },
    { name: 'as SVG', extension: 'svg', type: 'image/svg+xml', write: (saved) => toSvg(picture, saved) },
  ];
}

function saveButton(app: App, view: SaveableView, format: SaveFormat): HTMLElement {
  return button(`Save ${format.name}`, { onclick: () => void save(app, view, format) });
}

async function save(app: App, view: SaveableView, format: SaveFormat): Promise<void> {
  const { extension, what = '', type, write } = format;
  const file = fileName(
    app.state().view.kind === 'start' ? '' : document.title.replace(/ · Onrecord$/, ''),
    what,
    extension,
  );
  try {
    const context = { title: document.title, address: location.href, time: new Date() };
    const saved = savedView(view, context);
    download(new Blob([await write(saved)], { type }), file);
    app.announce(`${file} is saved.`);
  } catch {
    app.announce('The file could not be created.');
  }
}
