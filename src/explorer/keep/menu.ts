import type { App, Keepable } from '../app.js';
import { copyButton, graphiqlLink, runnable } from '../details/panel.js';
import { button, html } from '../dom.js';
import { keptAbout } from './about.js';
import type { KeptAbout } from './about.js';
import { toCsv } from './csv.js';
import { toGexf } from './gexf.js';
import { toGraphMl } from './graphml.js';
import { toJson } from './json.js';
import { pngOf, svgText } from './picture.js';

/** Returns the menu that copies and saves what is shown; pictures only where there is one. */
export function keepMenu(app: App, keep: Keepable): HTMLElement {
  const picture = keep.picture();
  const formats = [...(picture ? pictureFormats(picture) : []), ...textFormats];
  return html(
    'details',
    { class: 'keep' },
    html('summary', {}, 'Keep and share'),
    html(
      'div',
      {},
      copyButton(app, 'Copy the address of this view', () => location.href),
      copyButton(app, 'Copy the query of this view', () => runnable(keep.query)),
      graphiqlLink(keep.query),
      formats.map((format) => saveButton(app, keep, format)),
    ),
  );
}

/** A format that a view can be saved in. */
interface SaveFormat {
  readonly name: string;
  readonly extension: string;
  /** The media type of the file. */
  readonly type: string;
  readonly write: (view: KeptAbout) => string | Blob | Promise<string | Blob>;
}

const textFormats: ReadonlyArray<SaveFormat> = [
  { name: 'JSON', extension: 'json', type: 'application/json', write: toJson },
  { name: 'CSV', extension: 'csv', type: 'text/csv', write: toCsv },
  { name: 'GraphML', extension: 'graphml', type: 'application/xml', write: toGraphMl },
  { name: 'GEXF', extension: 'gexf', type: 'application/xml', write: toGexf },
];

function pictureFormats(picture: SVGSVGElement): ReadonlyArray<SaveFormat> {
  return [
    { name: 'PNG', extension: 'png', type: 'image/png', write: (view) => pngOf(picture, view) },
    { name: 'SVG', extension: 'svg', type: 'image/svg+xml', write: (view) => svgText(picture, view) },
  ];
}

function saveButton(app: App, keep: Keepable, format: SaveFormat): HTMLElement {
  return button(`Save as ${format.name}`, { onclick: () => void save(app, keep, format) });
}

async function save(app: App, keep: Keepable, { extension, type, write }: SaveFormat): Promise<void> {
  const name = `onrecord.${extension}`;
  try {
    const view = keptAbout(keep, { title: document.title, address: location.href, at: new Date() });
    download(new Blob([await write(view)], { type }), name);
    app.say(`${name} is saved.`);
  } catch {
    app.say('The file could not be made.');
  }
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  html('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
