import type { Model } from '../model/types.js';
import type { Draft, DraftLink, DraftRecord } from './draft.js';

/** The records of all given files, with the look-ups that the checks need. */
export interface RecordSet {
  readonly model: Model;
  readonly drafts: ReadonlyArray<Draft>;
  readonly records: ReadonlyArray<DraftRecord>;
  readonly links: ReadonlyArray<DraftLink>;
  /** Returns the record with this stored id; the first one if several files declare a shared record. */
  readonly find: (id: string) => DraftRecord | undefined;
  /** Returns the incoming links of one relationship type of the record with this stored id. */
  readonly entering: (id: string, linkType: string) => ReadonlyArray<DraftLink>;
}

/** Returns the record set of several drafts. */
export function recordSet(model: Model, drafts: ReadonlyArray<Draft>): RecordSet {
  const records = drafts.flatMap((draft) => draft.records);
  const links = records.flatMap((record) => record.links);
  const byId = new Map<string, DraftRecord>();
  for (const record of records)
    if (record.localId !== '' && !byId.has(record.id)) byId.set(record.id, record);
  const byEnd = new Map<string, DraftLink[]>();
  for (const link of links) {
    const key = endKey(link.to, link.relationship.link.type);
    const known = byEnd.get(key);
    if (known) known.push(link);
    else byEnd.set(key, [link]);
  }
  return {
    model,
    drafts,
    records,
    links,
    find: (id) => byId.get(id),
    entering: (id, linkType) => byEnd.get(endKey(id, linkType)) ?? [],
  };
}

function endKey(id: string, linkType: string): string {
  return `${linkType} ${id}`;
}
