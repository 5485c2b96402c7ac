import { idWithin, ownId } from '../model/ids.js';
import type { LinkType, NodeType } from '../model/types.js';

/** A link of a table. */
export interface CsvLink {
  readonly link: LinkType;
  /** As written in the table, with or without the dossier's prefix. */
  readonly from: string;
  readonly position: number;
}

/** The links of tables, joined to their records. */
export interface JoinedLinks<Link> {
  /** By the id of the record as written in its table, then by field; sorted by position. */
  readonly found: ReadonlyMap<string, ReadonlyMap<string, ReadonlyArray<Link>>>;
  /** Links whose record does not exist, or (`isKnown`) cannot have such links. */
  readonly lost: ReadonlyArray<{ readonly link: Link; readonly isKnown: boolean }>;
}

/** Joins links to their records, which are in other tables. */
export function linksByRecord<Link extends CsvLink>(
  records: ReadonlyMap<string, NodeType>,
  links: ReadonlyArray<Link>,
  dossier: string,
): JoinedLinks<Link> {
  const found = new Map<string, Map<string, Link[]>>();
  const lost: Array<{ readonly link: Link; readonly isKnown: boolean }> = [];
  for (const link of links.toSorted((one, other) => one.position - other.position)) {
    const { from } = link;
    const key = [from, ownId(dossier, from), idWithin(dossier, from)].find((id) => records.has(id));
    const type = key === undefined ? undefined : records.get(key);
    const field = [...(type?.relationships.values() ?? [])].find(
      (relationship) => relationship.link.type === link.link.type && relationship.direction === 'OUT',
    );
    if (key === undefined || !field) {
      lost.push({ link, isKnown: type !== undefined });
      continue;
    }
    const fields = found.get(key) ?? new Map<string, Link[]>();
    const items = fields.get(field.name);
    if (items) items.push(link);
    else fields.set(field.name, [link]);
    found.set(key, fields);
  }
  return { found, lost };
}
