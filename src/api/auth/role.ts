/** What a client may do; each role includes the ones before it. */
export const roles = ['reader', 'editor', 'admin'] as const;

/** `reader` reads, `editor` also imports and removes dossiers, `admin` also reads the metrics of the server. */
export type Role = (typeof roles)[number];

/** Returns whether a role includes another. */
export function includesRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/**
 * Returns the highest role of a token, or null if it has none.
 *
 * `claim` is the name of a claim, or a path of names with dots, such as `realm_access.roles`. Its value is a text of words, or a list.
 */
export function roleOf(claims: Readonly<Record<string, unknown>>, claim: string): Role | null {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : atPath(claims, claim.split('.'));
  const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  const words = texts.flatMap((text) => text.split(/\s+/));
  return roles.findLast((role) => words.includes(role)) ?? null;
}

function atPath(value: unknown, [name, ...rest]: ReadonlyArray<string>): unknown {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return atPath((value as Readonly<Record<string, unknown>>)[name], rest); // an object, checked above
}
