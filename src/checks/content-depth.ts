import { splitId } from '../model/ids.js';
import type { Finding, WholeDossier } from './whole-dossier.js';

/** The maximum number of statements that are nested in each other. Real reports are shallower, and each claim costs as much as its depth. */
const maxDepth = 1_000;

/** Rejects statements that are nested in each other too deeply, at the first of them. Cycles have their own check. */
export function contentDepth({ acyclic }: Pick<WholeDossier, 'acyclic'>): Finding {
  const { from, length } = acyclic.content.longestPath();
  if (length < maxDepth) return { nodes: [], problems: () => [] };
  const [depth, limit] = [length + 1, maxDepth].map((count) => count.toLocaleString('en-US'));
  return {
    nodes: [from],
    problems: (nameOf) => [
      {
        code: 'CONTENT_TOO_DEEP',
        message: `From "${splitId(nameOf(from).id).local}" on, ${depth} statements are nested in each other; ${limit} are allowed.`,
        hint: 'Give words a statement of their own only where somebody passes them on.',
        node: from,
        to: null,
      },
    ],
  };
}
