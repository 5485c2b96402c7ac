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

/** Returns the page about all lists: their names, filters, orders and pages. */
export function listsPage(schema: GraphQLSchema): Page {
  return {
    file: 'lists.md',
    text: paragraphs(
      '# Lists: names, filters, orders, pages',
      writtenBy,
      naming,
      filtering,
      table(['Operator', 'Meaning', 'Filters'], operatorRows(schema)),
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

Types of lists, filters, orders and inputs follow naming rules, so this reference does not list them. \`T\` stands for a type of
record, \`f\` for one of its relationships, and \`TF\` for both together, such as \`StatementContent\`. \`T\` is the type that declares
the field: \`actors\` of a Request is \`ClaimActors\`. \`L\` is a [relationship](links.md), \`E\` an [enum](values.md).

| Name | Meaning |
| --- | --- |
| \`TConnection\`, \`TEdge\` | a page of a root field's list; a record in it, with \`cursor\` and \`node\` |
| \`TFConnection\`, \`TFEdge\` | a page of \`T.f\`; a record in it, with \`cursor\`, \`node\` and the properties of the relationship. Lists that are returned in full have only edges, without \`cursor\` |
| \`TWhere\`, \`TFWhere\` | conditions on a record; conditions on a relationship (\`edge\`) and the related record (\`node\`) |
| \`TFFilter\` | \`some\`, \`none\` and \`every\`: conditions on the relationships \`T.f\` |
| \`TOrder\`, \`TFOrder\` | one order of records; one order of \`T.f\`, by \`node\` or by \`edge\` |
| \`LWhere\`, \`LOrder\` | conditions on the properties of a relationship; one order by them |
| \`EFilter\`, \`EListFilter\` | conditions on an enum value; conditions on a list of them |
| \`DossierInput\`, \`TInput\`, \`TFInput\` | [a dossier](dossiers.md); a record in it; a relationship in it |`;

const filtering = `## Filters

The argument \`where\` of a list has the type \`TWhere\`. It contains every property of \`T\` under its own name with the filter of its
type, every relationship under its own name with \`TFFilter\`, and the number of relationships as \`fCount\` with \`IntFilter\`. It also
contains the stored derived values of the record, such as its status or outcome. \`Url\` and \`LanguageTag\` are filtered as text. Enums
have \`eq\`, \`in\`, \`not\` and \`isNull\`; lists of enum values have the operators of lists.`;

const combining = `\`and\`, \`or\` and \`not\` combine conditions at every level; all fields of one object must be met. For a relationship, \`some\` is met if
at least one relationship meets the conditions, \`none\` if none does, and \`every\` if all do, also if there is none.

- \`where: null\` means no filter. Null inside a filter is rejected with INPUT_NULL: omit the field, or use \`isNull\` to find absent values.
- A comparison with an absent value is not met. \`not\` and \`none\` reverse this, so they include absent values.
- A filter for a general value of an enum also finds the more special ones, as the [values](values.md) say: COMPANY is found as ORGANIZATION.
- A filter on an interface has a field for each of its types: \`{ asset: { category: { eq: VESSEL } } }\` finds only assets that meet the condition, and
  \`{ actor: {} }\` all actors.
- \`forSide\` of statements finds what an actor says itself and what those say who speak for it, such as the officials and ministries of a state.
- \`in: []\` and \`or: []\` match nothing; \`and: []\` matches everything.
- Text is compared as it is stored, by code point. To find words regardless of accents and case, use \`matches\` of a record, or [search](roots.md#search).`;

const ordering = `## Orders

\`orderBy\` takes at most two entries, each with one field: \`[{ recordedAt: DESC }]\`, \`[{ node: { name: ASC } }]\`,
\`[{ edge: { locator: ASC } }]\`. Ties are ordered by id, in the direction of the last entry. Names and titles are ordered regardless of
accents and case; absent values count as the smallest.

\`documentDate\` orders statements, claims and requests by the earliest document at the start of their attribution chains: with \`DESC\` the newest
first, those without a date last.

Without \`orderBy\`, root fields and relationships that end at a record are ordered by id; relationships that start at it are in the
order of the dossier.

## Direction

| Value | Meaning |
| --- | --- |
| \`ASC\` | ascending: the smallest first |
| \`DESC\` | descending: the greatest first |`;

const paging = `## Pages

\`first\` and \`after\` page forwards, \`last\` and \`before\` backwards; a page from both ends is rejected with PAGE_INVALID. A page has 20
records by default and at most 100. \`totalCount\` is exact, and counted only if selected.

Pass \`endCursor\` of one page as \`after\` of the next, with the same order. A record that exists throughout is listed exactly once, even
while dossiers are imported.

## PageInfo

| Field | Meaning |
| --- | --- |
| \`hasNextPage\` | whether there are records after the page |
| \`hasPreviousPage\` | whether there are records before the page |
| \`startCursor\` | cursor of the first record; null on an empty page |
| \`endCursor\` | cursor of the last record; null on an empty page |

When paging forwards, \`hasNextPage\` is exact and \`hasPreviousPage\` is true if \`after\` was given; when paging backwards, the reverse applies.

## Cursors

A cursor is a \`String\`: the position of a record in its list. Use it unchanged and with the same order. A cursor of another order is
rejected with CURSOR_OTHER_ORDER.

## Limits

| Limit | At most |
| --- | --- |
| Levels of an operation | 30 |
| Aliases, including \`__typename\` | 60 |
| Root fields | 20 |
| Fields, including those of fragments | 1000 |
| Nested levels of derived values | 3 |
| Statements in the evidence of a claim with derived values | 200000 |
| Neighbourhoods | 2 |
| Nested brackets in the text; nested lists and objects in the variables | 100 |
| Comments in the text | 10000 |
| Records that an operation can read, by its page sizes | 10000 |
| Conditions in a filter | 100 |
| Nested levels of a filter | 12 |
| Values in one \`in\` or \`hasAny\` | 1000 |

A larger operation is rejected with LIMIT_EXCEEDED before anything is read. A list that is returned in full counts as three records.

## Clients

Lists follow the Relay specification of connections, so clients that know it need no configuration of their own. Tried with each release:

- **GraphQL Code Generator** with the client preset: \`schema: 'schema/api.generated.graphql'\`, and \`string\` for the scalars \`Date\`,
  \`DateTime\`, \`PartialDate\`, \`Url\` and \`LanguageTag\`.
- **Apollo Client 4**: \`relayStylePagination(['where', 'orderBy'])\` joins the pages of a list; with \`possibleTypes\` from the schema, a record
  is in the cache once, whichever interface it was read by.
- **GraphQL-ESLint** with its Relay rules finds nothing in the schema, with two options: \`relay-arguments\` with \`includeBoth: false\`, as
  \`search\` only goes forward, and \`relay-edge-types\` with \`listTypeCanWrapOnlyEdgeType: false\`, as records have plain lists.`;
