import type { ClaimWhere, RequestWhere, StatementWhere } from '../operations.generated.js';
import { claims, requests } from '../lists/claim-lists.js';
import { documents } from '../lists/document-list.js';
import { loads } from '../lists/load-list.js';
import { recordList } from '../lists/record-list.js';
import type { RecordList } from '../lists/record-list.js';
import { sources } from '../lists/source-list.js';
import { statements } from '../lists/statement-list.js';
import type { PageSubject } from './page-subject.js';

/** A part of a record's page, with its tab. */
export interface PagePart {
  /** As in the address. */
  readonly id: string;
  readonly title: string;
  /** What the part shows, in a sentence; null where the title says it. */
  readonly about: string | null;
  readonly content:
    | { readonly kind: 'list'; readonly list: RecordList }
    /** The document, paragraph by paragraph. */
    | { readonly kind: 'article' }
    /** What a statement says, as an outline. */
    | { readonly kind: 'outline' }
    | { readonly kind: 'graph' };
}

const connections: PagePart = { id: 'graph', title: 'Connections', about: null, content: { kind: 'graph' } };

/** Returns the parts of the page of a record, in their order. */
export function pageParts(subject: PageSubject): ReadonlyArray<PagePart> {
  switch (subject.type) {
    case 'actor':
      return [...(subject.kind === 'MEDIA' ? outletParts(subject) : []), ...actorParts(subject), connections];
    case 'document':
      return [...documentParts(subject), connections];
    case 'statement':
      return [...statementParts(subject), connections];
    case 'dossier':
      return dossierParts(subject);
    case 'asset':
    case 'place':
    case 'claim':
      return [thingPart(subject), connections];
  }
}

/** Returns a part that is a list. */
export function listPart(id: string, title: string, list: RecordList, about: string | null = null): PagePart {
  return { id, title, about, content: { kind: 'list', list } };
}

const isRecord = (id: string) => ({ some: { node: { id: { eq: id } } } });

function outletParts({ id, label }: PageSubject): ReadonlyArray<PagePart> {
  const saysIt: StatementWhere = { attributedTo: isRecord(id) };
  const passedOn: StatementWhere = { or: [{ contentOf: { some: { node: saysIt } } }, { via: isRecord(id) }] };
  return [
    listPart(
      'own-voice',
      'In its own voice',
      recordList(claims, { contentOf: { some: { node: saysIt } } }),
      `Claims that ${label} states, denies or leaves open itself, without naming another source for them.`,
    ),
    listPart(
      'passes-on',
      'Passes on from',
      recordList(sources, passedOn),
      `The sources whose statements ${label} passes on.`,
    ),
    listPart('documents', 'Documents', recordList(documents, { issuedBy: isRecord(id) })),
  ];
}

/** The kinds of actors for which people and bodies may speak. */
const hasOfficials: ReadonlySet<string> = new Set([
  ...['STATE', 'ORGANIZATION', 'COMPANY', 'POLITICAL_PARTY', 'COURT', 'AGENCY'],
]);

function actorParts({ id, kind, label }: PageSubject): ReadonlyArray<PagePart> {
  const says: StatementWhere = { attributedTo: isRecord(id) };
  const itself =
    kind === 'STATE'
      ? `Only what texts attribute to ${label} itself. “Says, with its officials” also has what its officials and bodies say.`
      : null;
  return [
    listPart('says', 'Says', recordList(statements, says), itself),
    ...(hasOfficials.has(kind ?? '')
      ? [
          listPart(
            'its-side',
            'Says, with its officials',
            recordList(statements, { forSide: id }),
            `What ${label} says itself, what is said on its behalf, and what people and bodies say who speak for it at the time.`,
          ),
        ]
      : []),
    listPart('in-its-name', 'Said in its name', recordList(statements, { onBehalfOf: isRecord(id) })),
    listPart(
      'asked',
      'Asked and was asked',
      recordList(requests, { or: [{ actors: isRecord(id) }, { recipients: isRecord(id) }] }),
      `Requests by ${label} and to ${label}, with their outcome.`,
    ),
    listPart(
      'about',
      'Said about it',
      recordList(claims, claimsWith(id)),
      `Claims in which ${label} acts, is the recipient or is listed.`,
    ),
    listPart('replies', 'Replies', recordList(statements, { and: [says, { respondsToCount: { gt: 0 } }] })),
  ];
}

function claimsWith(id: string): ClaimWhere {
  return { or: [{ actors: isRecord(id) }, { recipients: isRecord(id) }, { objects: isRecord(id) }] };
}

function documentParts({ id }: PageSubject): ReadonlyArray<PagePart> {
  const reported: StatementWhere = { reportedIn: isRecord(id) };
  return [
    { id: 'article', title: 'What it reports', about: null, content: { kind: 'article' } },
    listPart(
      'sources',
      'Who speaks in it',
      recordList(sources, { or: [reported, { contentOf: { some: { node: reported } } }] }),
      'The sources of its statements and of the statements that these pass on.',
    ),
    listPart('shows', 'Attributed to it', recordList(statements, { attributedTo: isRecord(id) })),
  ];
}

function statementParts({ id }: PageSubject): ReadonlyArray<PagePart> {
  return [
    { id: 'outline', title: 'What it says', about: null, content: { kind: 'outline' } },
    listPart('passed-on', 'Passed on by', recordList(statements, { content: isRecord(id) })),
    listPart('replies', 'Replies to it', recordList(statements, { respondsTo: isRecord(id) })),
  ];
}

function thingPart({ id, type }: PageSubject): PagePart {
  const where: ClaimWhere = type === 'place' ? { locatedAt: isRecord(id) } : claimsWith(id);
  return listPart('claims', 'Claims', recordList(claims, where));
}

function dossierParts({ id }: PageSubject): ReadonlyArray<PagePart> {
  const dossier = { dossier: { eq: id } };
  const unanswered: RequestWhere = { and: [dossier, unansweredRequests] };
  return [
    listPart('documents', 'Documents', recordList(documents, dossier)),
    listPart('sources', 'Who speaks', recordList(sources, dossier)),
    listPart('claims', 'Claims', recordList(claims, dossier)),
    listPart('unanswered', 'Unanswered requests', recordList(requests, unanswered)),
    listPart('denied', 'Denied or disputed', recordList(claims, { and: [dossier, deniedClaims] })),
    listPart('single', 'Single original source', recordList(claims, { and: [dossier, singleSourceClaims] })),
    listPart('loads', 'Loads', recordList(loads, dossier)),
  ];
}

/** Requests that at least one addressee evaded or is not reported to have answered. */
export const unansweredRequests: RequestWhere = { outcomes: { hasAny: ['NO_REPORTED_ANSWER', 'DEFLECTED'] } };

/** Claims that a party or another source says are not true. */
export const deniedClaims: ClaimWhere = {
  or: [
    { status: { in: ['DENIED', 'DISPUTED', 'CONFLICTING_REPORTS'] } },
    { polarity: { in: ['NEGATIVE', 'MIXED'] } },
  ],
};

/** Claims that go back to exactly one source, as far as recorded. */
export const singleSourceClaims: ClaimWhere = { originsAtLeast: { eq: 1 }, originsAtMost: { eq: 1 } };
