import type { App } from './app.js';
import { documentLabel, statementLabel } from './record-labels.js';
import type { LabelledStatement } from './record-labels.js';
import type {
  ContentLinkFragment,
  DocumentLinkFragment,
  SourceLinkFragment,
} from './operations.generated.js';
import { viewLink } from './view-link.js';
import { claimState, recordView, stateOf } from './view-state.js';

/** The fields of a record that lead to its page. */
export interface LinkedRecord {
  readonly __typename: string;
  readonly id: string;
}

const otherTypes: ReadonlySet<string> = new Set([
  ...['Actor', 'Document', 'Statement', 'Asset', 'Place'],
  ...['Dossier', 'Load', 'Change'],
]);

/** Returns whether a type is one of the types of claims. */
export function isClaimType(typename: string): boolean {
  return !otherTypes.has(typename);
}

/** Returns a link to the page of a record. */
export function recordLink(app: App, { __typename, id }: LinkedRecord, text: string): HTMLElement {
  return viewLink(app, isClaimType(__typename) ? claimState(id) : stateOf(recordView(id)), text);
}

/** Returns a link to the page of an actor or dossier. */
export function nameLink(
  app: App,
  { id, name }: { readonly id: string; readonly name: string },
): HTMLElement {
  return viewLink(app, stateOf(recordView(id)), name);
}

/** Returns a link to the page of a document. */
export function documentLink(app: App, document: DocumentLinkFragment): HTMLElement {
  return recordLink(app, document, documentName(document));
}

/** Returns the title of a document, or its kind and publisher. */
export function documentName(document: DocumentLinkFragment): string {
  return documentLabel({ ...document, kind: document.documentKind });
}

/** Returns the name of a source. */
export function nameOfSource(source: SourceLinkFragment): string {
  return source.__typename === 'Actor' ? source.name : documentName(source);
}

/** Returns a content in words: the text of a claim, "The Washington Post reported" for a statement. */
export function contentName(content: ContentLinkFragment): string {
  return content.__typename === 'Statement'
    ? statementLabel(content satisfies LabelledStatement)
    : content.claimText;
}
