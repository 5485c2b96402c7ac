import type { DossierEdit } from '../../dossier/dossier.js';
import { holdersOf, nameOf, refsOf } from './dossier-records.js';
import { holdersFor, moveEntry, stepEntry, type MoveStep } from './move-entry.js';
import type { WritePage } from './page.js';

const steps: Readonly<Record<string, MoveStep>> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  ArrowRight: 'IN',
  ArrowLeft: 'OUT',
};

/**
 * Moves entries of the outline: by dragging one onto the statement that shall hold it, or with Alt and an arrow key: up, down, into the
 * statement before it, or out of the one that holds it.
 */
export function listenToMoves(page: WritePage, list: HTMLElement): void {
  listenToSteps(page, list);
  listenToDragging(page, list);
}

function listenToSteps(page: WritePage, list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const place = placeOf(event.target);
    if (!event.altKey || !step || !place) return;
    event.preventDefault();
    const { id, holder } = place;
    const edits = holder === null ? [] : stepEntry(page.reading().records, { id, from: holder }, step);
    move(page, id, edits);
  });
}

function listenToDragging(page: WritePage, list: HTMLElement): void {
  let dragged: EntryPlace | null = null;
  let over: HTMLElement | null = null;
  const mark = (entry: HTMLElement | null): void => {
    over?.classList.remove('drop-target');
    over = entry;
    over?.classList.add('drop-target');
  };
  const targetOf = (event: Event): HTMLElement | null => {
    const entry = entryAt(event.target);
    const isTarget =
      dragged && holdersFor(page.reading().records, dragged.id).includes(entry?.dataset['id'] ?? '');
    return isTarget ? entry : null;
  };
  list.addEventListener('dragstart', (event) => {
    dragged = placeOf(event.target);
    event.dataTransfer?.setData('text/plain', dragged?.id ?? ''); // without data, Firefox does not drag
  });
  list.addEventListener('dragover', (event) => {
    mark(targetOf(event));
    if (over) event.preventDefault(); // it can be dropped here
  });
  list.addEventListener('drop', (event) => {
    const to = targetOf(event)?.dataset['id'];
    if (!dragged || to === undefined) return;
    event.preventDefault();
    const { id, holder } = dragged;
    move(page, id, moveEntry(page.reading().records, { id, from: holder, to }));
  });
  list.addEventListener('dragend', () => {
    dragged = null;
    mark(null);
  });
}

function move(page: WritePage, id: string, edits: ReadonlyArray<DossierEdit>): void {
  if (edits.length === 0) page.announce('It cannot be moved there.');
  else page.change(edits, { selected: id, mark: null, sentence: () => placeWords(page, id) });
}

/** Returns where an entry is now, for those who do not see it. */
function placeWords(page: WritePage, id: string): string {
  const { records } = page.reading();
  const [holder = ''] = holdersOf(records, id);
  const statement = records.find(holder)?.record ?? {};
  const contents = refsOf(statement['content']);
  const names = refsOf(statement['attributedTo']).map((source) => nameOf(records, source));
  return `Moved: number ${contents.indexOf(id) + 1} of ${contents.length} within ${names.join(', ')}.`;
}

interface EntryPlace {
  readonly id: string;
  /** The statement that holds the entry; null for the first level. */
  readonly holder: string | null;
}

function entryAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.entry') : null;
}

function placeOf(target: EventTarget | null): EntryPlace | null {
  const { id, holder } = entryAt(target)?.dataset ?? {};
  return id === undefined ? null : { id, holder: holder ?? null };
}
