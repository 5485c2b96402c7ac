import { isId } from '../model/ids.js';
import type { Draft, DraftRecord } from './draft.js';

/**
 * Leaves out of a draft with problems what could not be a node or link at all: records without an id or with one that stands
 * already, and links to what is no id. Fields that could not be read are simply absent.
 */
export function readablePart(draft: Draft): Draft {
  const seen = new Set<string>();
  const records = draft.records.filter(({ id }) => {
    if (!isId(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  return { ...draft, records: records.map(readableRecord) };
}

function readableRecord(record: DraftRecord): DraftRecord {
  return { ...record, links: record.links.filter(({ to }) => isId(to)) };
}
