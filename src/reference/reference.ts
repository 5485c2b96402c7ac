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

/** Returns the pages of the reference, all made from the model and the tables of codes. */
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
  'The complete GraphQL interface, generated from the schema folder. The published schema is ' +
    '`schema/api.generated.graphql`; GraphiQL (`/graphiql`) shows it beside the query editor.',
  `| Page | Contents |
| --- | --- |
| [Root fields](roots.md) | the root fields for queries: lists, single records, search, path, around, groups, timeline, changes |
| [Mutations](mutations.md) | import and removal of dossiers; permissions |
| [Lists](lists.md) | names, filters, orders, pages and limits of lists |
| [Records](records.md) | types of records: actors, documents, statements, claims, assets, places, dossiers |
| [Relationships](links.md) | relationships between records, and their properties |
| [Derived values](results.md) | chains, origins, status, outcome, track record, versions |
| [Types of the other root fields](answers.md) | search, path, around, groups, timeline, changes |
| [Values](values.md) | scalars and enums |
| [Dossiers](dossiers.md) | fields of a dossier file |
| [Error codes](errors.md) | meaning of each code and the next step |`,
  'In types, `!` marks a value that is never null, and `[…]` a list. A field shown as `name(…)` takes arguments.',
);
