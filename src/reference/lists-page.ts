import { isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { invariant } from '../lib/invariant.js';
import { code, paragraphs, table, writtenBy, type Page } from './markdown.js';

const filters = [
  'IdFilter',
  'StringFilter',
  'IntFilter',
  'FloatFilter',
  'DateFilter',
  'DateTimeFilter',
  'PartialDateFilter',
  'BooleanFilter',
  'StringListFilter',
  'IdListFilter',
];

/** The page that says once what all lists have: how they are named, filtered, ordered and given in pages. */
export function listsPage(schema: GraphQLSchema): Page {
  return {
    file: 'lists.md',
    text: paragraphs(
      '# Lists: names, filters, orders, pages',
      writtenBy,
      naming,
      filtering,
      table(['Operator', 'Meaning', 'In'], operatorRows(schema)),
      combining,
      ordering,
      paging,
    ),
  };
}

function operatorRows(schema: GraphQLSchema): ReadonlyArray<ReadonlyArray<string>> {
  const operators = new Map<string, { readonly meaning: string; readonly where: ReadonlyArray<string> }>();
  for (const name of filters)
    for (const field of Object.values(inputOf(schema, name).getFields())) {
      const before = operators.get(field.name);
      const where = [...(before?.where ?? []), name.replace('Filter', '')];
      operators.set(field.name, { meaning: before?.meaning ?? field.description ?? '', where });
    }
  return [...operators].map(([name, { meaning, where }]) => [code(name), meaning, where.join(', ')]);
}

function inputOf(schema: GraphQLSchema, name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  invariant(isInputObjectType(type), `${name} is an input`);
  return type;
}

const naming = `## Names

Types of lists, filters, orders and inputs are named by rule, so this reference does not list them. \`T\` stands for a type of
record, \`f\` for one of its relationships, \`TF\` for both together with a capital: \`StatementContent\`. The type is the one that declares
the field: \`actors\` of a Request is \`ClaimActors\`. \`L\` is a [relationship](links.md), \`E\` a [closed set](values.md).

| Name | What it is |
| --- | --- |
| \`TConnection\`, \`TEdge\` | a page of a root's list; a record in it: \`cursor\`, \`node\` |
| \`TFConnection\`, \`TFEdge\` | a page of \`T.f\`; a record in it: \`cursor\`, \`node\`, and what stands on the relationship. Lists that are given whole have edges alone, without \`cursor\` |
| \`TWhere\`, \`TFWhere\` | conditions on a record; conditions on a relationship (\`edge\`) and the record it leads to (\`node\`) |
| \`TFFilter\` | \`some\`, \`none\`, \`every\`: conditions across \`T.f\` |
| \`TOrder\`, \`TFOrder\` | one order of records; one order of \`T.f\`, by \`node\` or by \`edge\` |
| \`LWhere\`, \`LOrder\` | conditions on, one order by, what stands on a relationship |
| \`EFilter\`, \`EListFilter\` | conditions on a value of a closed set, on a list of them |
| \`DossierInput\`, \`TInput\`, \`TFInput\` | [a dossier](dossiers.md), a record in it, a relationship in it |`;

const filtering = `## Filters

\`where\` of a list takes \`TWhere\`: every property of \`T\` under its own name with the filter of its type, every relationship under its own
name with \`TFFilter\`, and \`fCount\`, how many there are, with \`IntFilter\`. What is kept of a record (status, outcome and the like) stands
there, too. \`Url\` and \`LanguageTag\` are filtered as text; closed sets have \`eq\`, \`in\`, \`not\` and \`isNull\`, lists of them what
lists have.`;

const combining = `\`and\`, \`or\` and \`not\` join conditions at every level; all fields of one object must hold. For a relationship, \`some\` holds where at
least one meets the conditions, \`none\` where none does, \`every\` where all do, also where there is none.

- \`where: null\` is no filter. Null anywhere inside it is refused with INPUT_NULL: leave the field out, or ask for absence by \`isNull\`.
- A comparison with what is absent does not hold; \`not\` and \`none\` turn that around, so they include what is absent.
- \`in: []\` and \`or: []\` match nothing, \`and: []\` everything.
- Text compares as it is stored, by code point. To find words whatever their accents and case, use [search](roots.md#search).`;

const ordering = `## Orders

\`orderBy\` takes two entries at most, each with one field: \`[{ recordedAt: DESC }]\`, \`[{ node: { name: ASC } }]\`,
\`[{ edge: { locator: ASC } }]\`. What ties is settled by id, in the direction of the last entry. Names and titles are ordered without regard to
accents and case; what is absent counts as the least.

Where nothing is said, roots and relationships that enter a record are ordered by id, those that leave it by their place in the
dossier.

## Direction

| Value | Meaning |
| --- | --- |
| \`ASC\` | from the least |
| \`DESC\` | from the greatest |`;

const paging = `## Pages

\`first\` and \`after\` go forwards, \`last\` and \`before\` backwards; both ends at once are refused with PAGE_INVALID. 20 records where nothing is
said, 100 at most. \`totalCount\` is exact, and counted only when asked.

Pass \`endCursor\` of one page as \`after\` of the next, with the same order. A record that exists throughout is listed exactly once, also
while dossiers are imported.

## PageInfo

| Field | Meaning |
| --- | --- |
| \`hasNextPage\` | whether there are records after the page |
| \`hasPreviousPage\` | whether there are records before the page |
| \`startCursor\` | cursor of the first record; null on an empty page |
| \`endCursor\` | cursor of the last record; null on an empty page |

Going forwards, \`hasNextPage\` is exact and \`hasPreviousPage\` says whether \`after\` was given; going backwards it is the other way round.

## Cursors

A cursor is a \`String\`: the position of a record in its list. Use it as the server gave it, with the same order. Another order is
refused with CURSOR_OTHER_ORDER.

## Limits

| What | At most |
| --- | --- |
| Levels of an operation | 30 |
| Aliases, \`__typename\` counted | 60 |
| Root fields | 20 |
| Fields, fragments written out | 1000 |
| Levels of derived values within derived values | 3 |
| Statements that bear on a claim whose derived values are asked for | 200000 |
| Neighbourhoods | 2 |
| Levels of brackets in the text, and of lists and objects in the variables | 100 |
| Comments in the text | 10000 |
| Records that an operation may read, by its page sizes | 10000 |
| Parts of a filter | 100 |
| Levels of a filter | 12 |
| Values of one \`in\` or \`hasAny\` | 1000 |

What is larger is refused with LIMIT_EXCEEDED before anything is read. A list that is given whole counts as three records.`;
