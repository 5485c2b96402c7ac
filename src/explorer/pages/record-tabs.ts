import type { App } from '../app.js';
import { graphViewOf, recordView } from '../view-state.js';
import type { View } from '../view-state.js';
import { pageParts } from './page-parts.js';
import type { PageSubject } from './page-subject.js';
import { tabBar } from './tab-bar.js';

/** Which part of a record's page is shown, and how many records each has, as far as counted. */
export interface RecordTabsOptions {
  readonly shown: string;
  readonly counts: ReadonlyArray<number | null>;
}

/** Returns the links to the parts of a record's page; its graph is one of them. */
export function recordTabs(
  app: App,
  subject: PageSubject,
  { shown, counts }: RecordTabsOptions,
): HTMLElement {
  const viewOf = (part: string): View =>
    part === 'graph' ? graphViewOf([subject.id]) : recordView(subject.id, part);
  return tabBar(
    app,
    pageParts(subject).map(({ id, title }, place) => ({
      title,
      count: counts[place] ?? null,
      view: viewOf(id),
      isShown: id === shown,
    })),
  );
}
