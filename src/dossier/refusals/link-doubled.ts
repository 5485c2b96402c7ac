import { linkKey } from '../../model/link-key.js';
import type { Problem } from '../../model/graph-data.js';
import type { DraftLink } from '../draft.js';
import type { Refusal } from './refusal.js';

/** Refuses the same link twice in one record: same type, same ends, same key properties. */
export const linkDoubled: Refusal = (set) => set.records.flatMap(({ links }) => doubled(links));

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

/** The key with defaults: `AT` and no role at all are one. */
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
    message: `"${link.ref}" stands twice in "${name}"; the first is at ${before.at.file}:${before.at.line}.`,
    hint: keys.length === 0 ? 'Keep one.' : `Keep one, or let them differ in ${keys.join(' or ')}.`,
    at: link.refAt,
  };
}
