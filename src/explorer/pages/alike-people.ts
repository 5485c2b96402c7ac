import type { App } from '../app.js';
import { fill, html } from '../dom.js';
import { linkList } from '../lists/link-list.js';
import findPeopleText from '../operations/find-people.graphql?raw';
import type { Operation } from '../operations.js';
import type { FindPeopleQuery, FindPeopleQueryVariables } from '../operations.generated.js';
import { nameLink } from '../record-link.js';
import { runOperation } from '../run-operation.js';
import type { PageSubject } from './page-subject.js';

const findPeople: Operation<FindPeopleQuery, FindPeopleQueryVariables> = { text: findPeopleText.trim() };

/** Returns a hint at people with the same name that are other records; it is filled when they are found, and empty for other subjects. */
export function alikePeople(app: App, subject: PageSubject, signal: AbortSignal): HTMLElement {
  const place = html('p', { class: 'quiet' });
  if (subject.type === 'actor' && subject.kind === 'PERSON') void write(app, place, { subject, signal });
  return place;
}

interface WriteOptions {
  readonly subject: PageSubject;
  readonly signal: AbortSignal;
}

async function write(
  app: App,
  place: HTMLElement,
  { subject: { id, label }, signal }: WriteOptions,
): Promise<void> {
  try {
    const { actors } = await runOperation(findPeople, { id, name: label }, signal);
    const people = actors?.edges.map(({ node }) => node) ?? [];
    if (people.length === 0) return;
    const links = people.map((person) => [
      nameLink(app, person),
      person.dossier !== null && ` (only in ${person.dossier})`,
    ]);
    fill(
      place,
      'Possibly the same: ',
      linkList(links),
      '. They are separate records, and counted separately.',
    );
  } catch {
    // The page is complete without the hint.
  }
}
