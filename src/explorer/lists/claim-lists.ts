import type { App } from '../app.js';
import { outcomeBadge, statusBadge } from '../badges.js';
import { html } from '../dom.js';
import claimFacets from '../operations/claim-facets.graphql?raw';
import claimRow from '../operations/claim-row.graphql?raw';
import facetValues from '../operations/facets.graphql?raw';
import listClaims from '../operations/list-claims.graphql?raw';
import listRequests from '../operations/list-requests.graphql?raw';
import requestFacets from '../operations/request-facets.graphql?raw';
import { join } from '../operations.js';
import type {
  ClaimKind,
  ClaimOrder,
  ClaimRowFragment,
  ClaimStatus,
  ClaimWhere,
  Outcome,
  RequestOrder,
  RequestWhere,
  StatementWhere,
} from '../operations.generated.js';
import { recordLink } from '../record-link.js';
import { kindWords } from '../records.js';
import { dateWords, listWords, originCountWords, outcomeWords, statusWords } from '../words.js';
import { inYear } from './list-definition.js';
import type { ListDefinition, ListItem, ListOrder } from './list-definition.js';
import { linkList } from './link-list.js';

/** The orders that claims of all kinds have. */
const orders: readonly [
  ListOrder<ClaimOrder & RequestOrder>,
  ...ReadonlyArray<ListOrder<ClaimOrder & RequestOrder>>,
] = [
  { id: 'newest', words: 'newest first', by: [{ date: 'DESC' }] },
  { id: 'oldest', words: 'oldest first', by: [{ date: 'ASC' }] },
  { id: 'sources', words: 'most original sources first', by: [{ originsAtLeast: 'DESC' }] },
];

/** The conditions by which claims of all kinds are narrowed. */
const conditions = {
  status: (status: string) => ({ status: { eq: status as ClaimStatus } }), // as a facet has it
  year: inYear,
  dossier: (id: string) => ({ dossier: { eq: id } }),
};

/** How claims of all kinds are shown. */
const rows = {
  columns: [
    ...['id', 'claim', 'kind', 'status', 'outcome'],
    ...['original sources at least', 'original sources at most', 'who', 'to whom', 'date', 'date in words'],
  ],
  quotedIn: statementsOn,
  item: claimItem,
};

/** Lists of claims, with their status. */
export const claims: ListDefinition<ClaimWhere, ClaimOrder, ClaimRowFragment> = {
  noun: ['claim', 'claims'],
  operation: { text: join(listClaims, claimRow) },
  root: 'claims',
  orders: [
    ...orders,
    { id: 'statements', words: 'most statements about it first', by: [{ contentOfCount: 'DESC' }] },
  ],
  facets: {
    operation: { text: join(claimFacets, facetValues) },
    conditions: {
      kind: (kind) => ({ kind: { eq: kind as ClaimKind } }), // as a facet has it
      ...conditions,
    },
    kindWords: (kind) => kindWords(`claim:${kind}`),
  },
  all: (and) => ({ and }),
  ...rows,
};

/** Lists of requests, with their outcome. */
export const requests: ListDefinition<RequestWhere, RequestOrder, ClaimRowFragment> = {
  noun: ['request', 'requests'],
  operation: { text: join(listRequests, claimRow) },
  root: 'requests',
  orders,
  facets: {
    operation: { text: join(requestFacets, facetValues) },
    conditions: {
      outcome: (outcome) => ({ outcome: { eq: outcome as Outcome } }), // as a facet has it
      ...conditions,
    },
  },
  all: (and) => ({ and }),
  ...rows,
};

/** The condition for the statements that have one of these claims as their content, or reply to it. */
function statementsOn(ids: ReadonlyArray<string>): StatementWhere {
  const claim = { some: { node: { id: { in: ids } } } };
  return { or: [{ content: claim }, { respondsTo: claim }] };
}

function claimItem(app: App, claim: ClaimRowFragment): ListItem {
  const { id, text, claimKind, status, origins, actors, recipients, date, dateText } = claim;
  const outcome = 'outcome' in claim ? claim.outcome.value : null;
  // A situation or judgement has no doer.
  const [by, towards] = claimKind === 'REQUEST' ? [' by ', ', to '] : [' with ', ', towards '];
  const { atLeast, atMost } = origins.for;
  const to = recipients.map(({ node }) => ({ ...node, name: 'name' in node ? node.name : node.text }));
  return {
    id,
    icon: { type: 'claim', kind: claimKind, anonymous: false },
    body: [
      html('p', { class: 'item-title claim-title' }, recordLink(app, claim, text)),
      html(
        'p',
        { class: 'quiet' },
        kindWords(`claim:${claimKind}`),
        actors.length > 0 && [by, linkList(actors.map(({ node }) => recordLink(app, node, node.name)))],
        to.length > 0 && [towards, linkList(to.map((node) => recordLink(app, node, node.name)))],
        ` · rests on ${originCountWords(atLeast, atMost)}`,
      ),
    ],
    side: [
      html('span', {}, statusBadge(status.value)),
      outcome && html('span', {}, outcomeBadge(outcome)),
      html('span', { class: 'date' }, dateWords(date, dateText)),
    ],
    cells: [
      ...[id, text, kindWords(`claim:${claimKind}`), statusWords[status.value].word],
      ...[outcome && outcomeWords[outcome], atLeast, atMost],
      ...[listWords(actors.map(({ node }) => node.name)), listWords(to.map(({ name }) => name))],
      ...[date, dateText],
    ],
  };
}
