import { apiSchema } from '../model/api-schema.js';
import type { Model } from '../model/types.js';
import { dossiersPage } from './dossiers-page.js';
import { errorsPage } from './errors-page.js';
import { linksPage } from './links-page.js';
import { listsPage } from './lists-page.js';
import { mutationsPage } from './mutations-page.js';
import { paragraphs, writtenBy, type Page } from './markdown.js';
import { placesOf } from './place-of.js';
import { recordsPage, type Source } from './records-page.js';
import { rootsPage } from './roots-page.js';
import { answersPage, resultsPage } from './shapes-pages.js';
import { valuesPage } from './values-page.js';

/** Writes the reference: one page a subject, all of it from the model and the tables of codes. */
export function referencePages(model: Model): ReadonlyArray<Page> {
  const schema = apiSchema(model);
  const source: Source = { model, schema, placeOf: placesOf(model, schema) };
  return [
    { file: 'README.md', text: index },
    rootsPage(source),
    mutationsPage(source),
    listsPage(schema),
    recordsPage(source),
    linksPage(source),
    resultsPage(source),
    answersPage(source),
    valuesPage(model),
    dossiersPage(source),
    errorsPage(),
  ].map(({ file, text }) => ({ file, text: `${text}\n` }));
}

const index = paragraphs(
  '# Reference',
  writtenBy,
  'All of the GraphQL interface, written from the schema folder. The published schema itself is ' +
    '`schema/api.generated.graphql`; GraphiQL (`/graphiql`) shows the same beside the question.',
  `| Page | What it holds |
| --- | --- |
| [Roots](roots.md) | what can be asked: lists, one record, search, path, around, groups, timeline, changes |
| [Mutations](mutations.md) | what can be written, and who may |
| [Lists](lists.md) | how lists are named, filtered, ordered and given in pages; limits |
| [Records](records.md) | types of records: actors, documents, statements, claims, assets, places, dossiers |
| [Relationships](links.md) | what joins records, and what stands on it |
| [What the rules give](results.md) | chains, origins, status, outcome, track record, tellings side by side |
| [What the other roots take and give](answers.md) | search, path, around, groups, timeline, changes |
| [Values](values.md) | scalars and closed sets |
| [Dossiers](dossiers.md) | what a file may hold |
| [Error codes](errors.md) | what each means and what to do |`,
  'In types, `!` says that there is always a value, `[…]` a list. A field shown as `name(…)` takes arguments.',
);
