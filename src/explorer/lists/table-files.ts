import { fileName } from '../../publish/publish.js';
import { button, fill, html } from '../dom.js';
import { download } from '../save/download.js';
import { tableText } from '../save/table-text.js';
import { wholeList } from '../view-state.js';
import { countWords } from '../words.js';
import type { ListItem } from './list-definition.js';
import type { ListSectionOptions } from './list-section-options.js';
import { recordList } from './record-list.js';
import type { ListPage, RecordList } from './record-list.js';
import { statements } from './statement-list.js';

/** A table file has at most so many lines; the server sends them in pages. */
const maxFileRows = 5000;

type Row = ListItem['cells'];

/** Returns the buttons that save a list as a table file, and the quotations and sources of its records as a second one. */
export function tableFiles(options: ListSectionOptions): HTMLElement {
  const { app, list, state, title } = options;
  const { quotedIn } = list;
  const said = html('span', { class: 'quiet' });
  const save = async (name: string, columns: RecordList['columns'], rows: AsyncIterable<Row>) => {
    try {
      const lines = await firstOf(rows);
      download(new Blob([tableText(columns, lines)], { type: 'text/csv' }), name);
      say(`${name} is saved, with ${countWords(lines.length, 'line')}.`);
    } catch {
      say('The file could not be created. Try again in a moment.');
    }
  };
  const say = (sentence: string): void => {
    fill(said, sentence);
    app.announce(sentence);
  };
  const saveList = (): void => {
    void save(fileName(title, '', 'csv'), list.columns, rowsOf(pagesOf({ app, list, state })));
  };
  const saveQuotations = (condition: NonNullable<typeof quotedIn>): void => {
    const name = fileName(title, 'quotations-and-sources', 'csv');
    void save(name, statements.columns, quotationRows(options, condition));
  };
  return html(
    'span',
    { class: 'list-files' },
    button('As table file', { onclick: saveList }),
    quotedIn &&
      button('Quotations and sources', {
        title: 'The statements on these records as a second table file',
        onclick: () => {
          saveQuotations(quotedIn);
        },
      }),
    said,
  );
}

type Listed = Pick<ListSectionOptions, 'app' | 'list' | 'state'>;

async function* pagesOf({ app, list, state }: Listed): AsyncGenerator<ListPage> {
  let after: string | null = null;
  do {
    const page: ListPage = await list.read(app, state, { after });
    yield page;
    after = page.next;
  } while (after !== null);
}

async function* rowsOf(pages: AsyncIterable<ListPage>): AsyncGenerator<Row> {
  for await (const { items } of pages) for (const { cells } of items) yield cells;
}

/** Reads the statements on the records of a list, each once. */
async function* quotationRows(
  { app, list, state }: Listed,
  condition: NonNullable<RecordList['quotedIn']>,
): AsyncGenerator<Row> {
  const written = new Set<string>();
  for await (const { items } of pagesOf({ app, list, state })) {
    const about = recordList(statements, condition(items.map(({ id }) => id)));
    for await (const page of pagesOf({ app, list: about, state: wholeList }))
      for (const { id, cells } of page.items) {
        if (!written.has(id)) yield cells;
        written.add(id);
      }
  }
}

async function firstOf(rows: AsyncIterable<Row>): Promise<ReadonlyArray<Row>> {
  const lines: Row[] = [];
  for await (const row of rows) {
    lines.push(row);
    if (lines.length === maxFileRows) break;
  }
  return lines;
}
