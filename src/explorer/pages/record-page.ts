import type { App, MakeView } from '../app.js';
import { fill, html } from '../dom.js';
import type { Child } from '../dom.js';
import { failureNotice } from '../failure-notice.js';
import { listSection } from '../lists/list-section.js';
import { NotOnRecord } from '../not-on-record.js';
import { claimView } from '../provenance/claim-view.js';
import { isClaimType } from '../record-link.js';
import { showProgress } from '../show-progress.js';
import { stateOf } from '../view-state.js';
import type { RecordView } from '../view-state.js';
import { alikePeople } from './alike-people.js';
import { articleSection } from './article-section.js';
import { outlineSection } from './outline-section.js';
import { pageHead } from './page-head.js';
import { readPage, readTypename } from './read-page.js';
import type { PageNode } from './read-page.js';
import { countParts } from './count-parts.js';
import type { PartCounts } from './count-parts.js';
import { pageParts } from './page-parts.js';
import type { PagePart } from './page-parts.js';
import type { PageSubject } from './page-subject.js';
import { recordTabs } from './record-tabs.js';
import { removedPage } from './removed-page.js';
import { subjectOf } from './subject-of.js';

/** Shows the page of a record or dossier: what it is, and its parts, of which one is shown. */
export const recordPage: MakeView<'record'> = async (app, state, signal) => {
  const { view } = state;
  const typename = await readTypename(view.id, signal);
  if (typename === null) return removedPage(app, view.id, signal);
  if (isClaimType(typename)) {
    const claim = { kind: 'claim', id: view.id } as const;
    app.amend({ view: claim });
    return claimView(app, { ...state, view: claim }, signal);
  }
  const node = await readPage(typename, view.id, signal);
  if (!node) throw new NotOnRecord(view.id);
  const subject = subjectOf(node);
  const page = openRecordPage(app, { node, subject, signal });
  await page.show(view);
  return {
    title: subject.label,
    element: page.element,
    saveable: null,
    close: page.close,
    update: ({ view: next }) => {
      if (next.kind !== 'record' || next.id !== view.id) return false;
      void page.show(next);
      return true;
    },
  };
};

interface OpenOptions {
  readonly node: PageNode;
  readonly subject: PageSubject;
  readonly signal: AbortSignal;
}

interface OpenPage {
  readonly element: HTMLElement;
  /** Shows a part. Does not reject: a failure is shown in its place. */
  readonly show: (view: RecordView) => Promise<void>;
  readonly close: () => void;
}

function openRecordPage(app: App, { node, subject, signal }: OpenOptions): OpenPage {
  const parts = pageParts(subject);
  const counts = countParts(parts, signal);
  const [tabs, body] = [html('div'), html('div', { class: 'page-body' })];
  let reading = new AbortController();
  let shown = '';
  const writeTabs = (): void => {
    fill(tabs, recordTabs(app, subject, { shown, counts: counts.known }));
  };
  void Promise.all(counts.reading.map((count) => count.then(writeTabs)));
  const show = async (view: RecordView): Promise<void> => {
    reading.abort();
    reading = new AbortController();
    const { signal: isLeft } = reading;
    const part = await shownPart(parts, counts, view.tab);
    shown = part.id;
    writeTabs();
    const endProgress = showProgress(body, 'Reading');
    try {
      const content = await partContent(app, part, { view, subject, signal: isLeft });
      fill(body, part.about && html('p', { class: 'quiet' }, part.about), content);
    } catch (failure) {
      if (!isLeft.aborted)
        fill(
          body,
          failureNotice(failure, () => void show(view)),
        );
    } finally {
      endProgress();
    }
  };
  return {
    element: html(
      'article',
      { class: 'page' },
      pageHead(app, node, subject),
      alikePeople(app, subject, signal),
      tabs,
      body,
    ),
    show,
    close: () => {
      reading.abort();
    },
  };
}

/** Returns the part of an address; without one, the first part that is not empty. */
async function shownPart(
  parts: ReadonlyArray<PagePart>,
  counts: PartCounts,
  tab: string | null,
): Promise<PagePart> {
  const named = parts.find(({ id }) => id === tab);
  if (named) return named;
  for (const [place, part] of parts.entries()) if ((await counts.reading[place]) !== 0) return part;
  throw new Error('A page has no parts.');
}

interface PartContext {
  readonly view: RecordView;
  readonly subject: PageSubject;
  readonly signal: AbortSignal;
}

async function partContent(app: App, part: PagePart, { view, subject, signal }: PartContext): Promise<Child> {
  const { content } = part;
  switch (content.kind) {
    case 'list':
      return listSection({
        app,
        list: content.list,
        state: view.list,
        title: `${subject.label}: ${part.title}`,
        empty: html('p', {}, 'Nothing is on record here.'),
        onChange: (list) => {
          app.open(stateOf({ ...view, tab: part.id, list }));
        },
        signal,
      });
    case 'article':
      return articleSection(app, subject.id, signal);
    case 'outline':
      return outlineSection(app, subject.id, signal);
    case 'graph':
      return null;
  }
}
