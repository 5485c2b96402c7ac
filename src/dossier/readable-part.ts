import { isSameAs } from '../checks/checks.js';
import { isId } from '../model/ids.js';
import type { Draft, DraftRecord } from './draft.js';

/**
 * Returns a draft without the records and links that cannot become nodes or links: records without a valid id or with a duplicate id,
 * links to invalid ids, and SAME_AS links of a record whose kind could not be read. Fields that could not be read are absent.
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
  const hasKind = record.type.kind === 'object';
  const links = record.links.filter(
    ({ to, relationship, properties }) =>
      isId(to) && (hasKind || !isSameAs(relationship.link.type, properties)),
  );
  return { ...record, links };
}
