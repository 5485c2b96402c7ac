import { linkKey } from '../../model/link-key.js';
import type { Problem } from '../../model/graph-data.js';
import type { DraftLink } from '../draft.js';
import type { DossierCheck } from './dossier-check.js';

/** Rejects duplicate links of one record: same type, same ends, same key properties. */
export const linkDoubled: DossierCheck = (set) => set.records.flatMap(({ links }) => doubled(links));

function doubled(links: ReadonlyArray<DraftLink>): ReadonlyArray<Problem> {
  if (new Set(links.map(({ to }) => to)).size === links.length) return [];
  const first = new Map<string, DraftLink>();
  return links.flatMap((link) => {
    const identity = JSON.stringify([link.relationship.link.type, link.to, keyOf(link)]);
    const before = first.get(identity);
    if (!before) first.set(identity, link);
    return before ? [problem(link, before)] : [];
  });
}

/** Returns the key of a link with defaults, so that role `AT` and no role are the same. */
function keyOf({ relationship, properties }: DraftLink): string {
  const { link } = relationship;
  const defaults = link.keyProperties.flatMap((name) => {
    const value = link.properties.get(name)?.defaultValue ?? null;
    return value === null ? [] : [[name, value] as const];
  });
  return linkKey(link, { ...Object.fromEntries(defaults), ...properties });
}

function problem(link: DraftLink, before: DraftLink): Problem {
  const { name, link: linkType } = link.relationship;
  const keys = linkType.keyProperties;
  return {
    code: 'LINK_DOUBLED',
    message: `"${link.ref}" is listed twice in "${name}"; the first is at ${before.at.file}:${before.at.line}.`,
    hint:
      keys.length === 0
        ? 'Keep one of them.'
        : `Keep one of them, or give them different values of ${keys.join(' or ')}.`,
    at: link.refAt,
  };
}
