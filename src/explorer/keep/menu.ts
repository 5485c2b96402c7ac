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

/** The menu that copies and saves what is shown; pictures only where there is one. */
export function keepMenu(app: App, keep: Keepable): HTMLElement {
  const about = (): KeptAbout =>
    keptAbout(keep, { title: document.title, address: location.href, at: new Date() });
  const save = (label: string, name: string, make: () => Blob | Promise<Blob>) =>
    button(label, {
      onclick: () => {
        void Promise.resolve(make()).then(
          (blob) => {
            download(blob, name);
            app.say(`${name} is saved.`);
          },
          () => {
            app.say('The file could not be made.');
          },
        );
      },
    });
  const text = (made: () => string, type: string) => () => new Blob([made()], { type });
  const picture = keep.picture();
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
      picture && save('Save as PNG', 'onrecord.png', () => pngOf(picture, about())),
      picture &&
        save(
          'Save as SVG',
          'onrecord.svg',
          text(() => svgText(picture, about()), 'image/svg+xml'),
        ),
      save(
        'Save as JSON',
        'onrecord.json',
        text(() => toJson(about()), 'application/json'),
      ),
      save(
        'Save as CSV',
        'onrecord.csv',
        text(() => toCsv(about()), 'text/csv'),
      ),
      save(
        'Save as GraphML',
        'onrecord.graphml',
        text(() => toGraphMl(about()), 'application/xml'),
      ),
      save(
        'Save as GEXF',
        'onrecord.gexf',
        text(() => toGexf(about()), 'application/xml'),
      ),
    ),
  );
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  html('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
