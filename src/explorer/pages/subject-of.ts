import { documentName } from '../record-link.js';
import { statementLabel } from '../record-labels.js';
import type { PageNode } from './read-page.js';
import type { PageSubject } from './page-subject.js';

/** Returns what a page is about. */
export function subjectOf(node: PageNode): PageSubject {
  const { id } = node;
  switch (node.__typename) {
    case 'Actor':
      return { id, type: 'actor', kind: node.actorKind, label: node.name };
    case 'Document':
      return { id, type: 'document', kind: node.documentKind, label: documentName(node) };
    case 'Statement':
      return { id, type: 'statement', kind: null, label: statementLabel(node) };
    case 'Asset':
      return { id, type: 'asset', kind: node.category, label: node.name };
    case 'Place':
      return { id, type: 'place', kind: node.placeKind, label: node.name };
    case 'Dossier':
      return { id, type: 'dossier', kind: null, label: node.dossierTitle };
  }
}
