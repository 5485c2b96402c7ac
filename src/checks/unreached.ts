import { splitId } from '../model/ids.js';
import type { Finding, WholeDossier } from './whole-dossier.js';

/** The stances of a reply that lead to the record that it responds to; an evading reply does not. */
export const leadingStances: ReadonlyArray<unknown> = ['CONFIRM', 'DENY'];

/** Returns whether a link of a statement leads to its other end: content links do, and replies that confirm or deny. */
export function leadsTo(type: string, properties: Readonly<Record<string, unknown>>): boolean {
  return type === 'HAS_CONTENT' || (type === 'RESPONDS_TO' && leadingStances.includes(properties['stance']));
}

/** Rejects a claim or statement that no consulted document leads to. */
export function unreached({
  documents,
  reach,
  contents,
}: Pick<WholeDossier, 'documents' | 'reach' | 'contents'>): Finding {
  const isReached = reach.reachedFrom(documents.roots);
  const nodes: number[] = [];
  for (const node of contents) if (!isReached(node)) nodes.push(node);
  return {
    nodes,
    problems: (nameOf) =>
      nodes.map((node) => {
        const { id, type } = nameOf(node);
        return {
          code: 'UNREACHED',
          message: `${type} "${splitId(id).local}" is not in the content of any consulted document.`,
          hint: 'Add it to the content of the statement that makes it, up to a document with consulted: true.',
          node,
          to: null,
        };
      }),
  };
}
