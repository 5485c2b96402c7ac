import { idWithin, ownId } from '../model/ids.js';
import type { LinkType, NodeType } from '../model/types.js';

/** A link of a table, whatever else is known of it. */
export interface CsvLink {
  readonly link: LinkType;
  /** As the table writes it: with the dossier's prefix or without. */
  readonly from: string;
  readonly position: number;
}

/** The links that tables hold, put to their records. */
export interface JoinedLinks<Link> {
  /** By the id of the record as its table writes it, and then by field; in the order of their positions. */
  readonly found: ReadonlyMap<string, ReadonlyMap<string, ReadonlyArray<Link>>>;
  /** Links whose record is not there, or (`isKnown`) cannot have them. */
  readonly lost: ReadonlyArray<{ readonly link: Link; readonly isKnown: boolean }>;
}

/** Finds the link fields of each record; links stand in other tables than the records that they leave. */
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
