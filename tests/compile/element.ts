import type { Relationship } from '../../src/model/types.js';
import { model } from '../support/model.js';

const relationships = new Map<string, Relationship>(
  [...model.types.values()].flatMap((type) =>
    [...type.relationships.values()].map((relationship) => [
      relationship.owner + relationship.name.charAt(0).toUpperCase() + relationship.name.slice(1),
      relationship,
    ]),
  ),
);

/** Counts the link types with a property: a property of five types is declared once, for all. */
const sharedByLinks = new Map<string, number>();
for (const { properties } of model.links.values())
  for (const name of properties.keys()) sharedByLinks.set(name, (sharedByLinks.get(name) ?? 0) + 1);

const known = new Map<string, string>();

/**
 * Returns the element of the model that a feature belongs to: `field Request.text` and `field Event.text` are one, as
 * `argument ClaimActorsEdge(where)` is one with that of every other relationship.
 *
 * The published types of relationships are made by one rule from the model, and so are compiled by one: what is declared once is
 * counted once.
 */
export function elementOf(what: string): string {
  const element = known.get(what) ?? worked(what);
  known.set(what, element);
  return element;
}

function worked(what: string): string {
  const parts = /^(field|null|empty|filter|operator|order|argument) (\w+)(?:\.(\w+)|\((\w+)\))$/.exec(what);
  if (!parts) return what;
  const [, kind = '', type = '', member, argument] = parts;
  // All lists of links are made by one rule; a list of values is a property of the record.
  if (kind === 'empty' && model.types.get(type)?.relationships.has(member ?? ''))
    return 'empty list of links';
  if (argument !== undefined) return `${kind} ${paged(type)}(${argument})`;
  return `${kind} ${holderOf(type, member ?? '')}.${member ?? ''}`;
}

function paged(type: string): string {
  return type.replace(/^\w+(?=Connection$|Edge$)/, '');
}

function holderOf(type: string, member: string): string {
  const declaring = declaringType(type, member);
  if (declaring) return declaring;
  const derived = /^(\w+?)(Connection|Edge|Where|Order|Filter)$/.exec(type);
  if (!derived) return type;
  const [, base = '', kind = ''] = derived;
  if (
    kind === 'Connection' ||
    ['cursor', 'and', 'or', 'not', 'node', 'edge', 'some', 'none', 'every'].includes(member)
  )
    return kind === 'Filter' && !relationships.has(base) ? filterName(base) : kind;
  if (kind === 'Filter') return filterName(base);
  if ((sharedByLinks.get(member) ?? 0) >= 5 && !model.types.has(base)) return 'Link';
  const link = relationships.get(base)?.link.name;
  return link ?? declaringType(base, member) ?? base;
}

function filterName(base: string): string {
  return model.enums.has(base.replace(/List$/, ''))
    ? `Enum${base.endsWith('List') ? 'List' : ''}Filter`
    : `${base}Filter`;
}

/** Returns the most general type with the field. */
function declaringType(name: string, member: string): string | undefined {
  const type = model.types.get(name);
  if (!type) return undefined;
  const kin = [...type.interfaces].reverse();
  return (
    kin.find((parent) => {
      const { properties, relationships: own } = model.types.get(parent) ?? {};
      return (properties?.has(member) ?? false) || (own?.has(member) ?? false);
    }) ?? name
  );
}
