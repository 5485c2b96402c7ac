import { append } from '../lib/append.js';
import type { Value } from '../model/graph-data.js';
import { partialDateBounds, type DateBounds } from '../model/partial-date.js';
import { isOfType, linksOf, type DraftLink, type DraftRecord } from './draft.js';
import { consultedDocuments, contentsReachedFrom, rootStatements } from './reach.js';
import type { RecordSet } from './record-set.js';
import { relativeDays } from '../model/relative-days.js';

/** Returns the first and last day that the date of a record or link can mean. */
export interface DateReader {
  readonly ofRecord: (record: DraftRecord) => DateBounds;
  readonly ofLink: (link: DraftLink) => DateBounds;
}

const unbounded: DateBounds = { start: null, end: null };

/**
 * Returns the date reader for the records of one dossier.
 *
 * `date` takes precedence. Without it, relative words are resolved against the record that `dateAnchor` names, or against the one
 * consulted document in which they were read, if that is dated to a single day. With several such documents they stay unresolved.
 * Other dossiers are never used: the days of a file depend on the file alone.
 */
export function dateReader(set: RecordSet): DateReader {
  const documentsOf = readIn(set);
  const dayOfAnchor = (id: string): string | null => {
    const anchor = set.find(id);
    if (!anchor) return null;
    return dayOf(anchor) ?? (isOfType(anchor, 'Document') ? null : onlyDay(documentsOf.get(id)));
  };
  const bounds = (properties: Readonly<Record<string, Value>>, day: () => string | null): DateBounds => {
    const { date, dateText, dateAnchor } = properties;
    if (typeof date === 'string') return partialDateBounds(date) ?? unbounded;
    if (typeof dateText !== 'string') return unbounded;
    const from = typeof dateAnchor === 'string' ? dayOfAnchor(dateAnchor) : day();
    return from === null ? unbounded : (relativeDays(dateText, from) ?? unbounded);
  };
  return {
    ofRecord: (record) => bounds(record.properties, () => onlyDay(documentsOf.get(record.id))),
    ofLink: (link) => bounds(link.properties, () => onlyDay(sourceDocuments(set, link))),
  };
}

/** Returns, by record id, the consulted documents in which the words of each record were read. */
function readIn(set: RecordSet): ReadonlyMap<string, ReadonlySet<DraftRecord>> {
  const documentsOf = new Map<string, Set<DraftRecord>>();
  for (const document of consultedDocuments(set)) {
    const pending = [...rootStatements(set, document)];
    for (let record = pending.pop(); record; record = pending.pop()) {
      const known = documentsOf.get(record.id) ?? new Set();
      // With two documents the words are unresolved already; going on would cost documents times records.
      if (known.has(document) || known.size >= 2) continue;
      documentsOf.set(record.id, known.add(document));
      append(pending, contentsReachedFrom(set, record));
      append(pending, unreadDocuments(set, record));
    }
  }
  return documentsOf;
}

/** Returns the documents of a statement that were not consulted; their date words were read where the statement was read. */
function unreadDocuments(set: RecordSet, statement: DraftRecord): ReadonlyArray<DraftRecord> {
  return linksOf(statement, 'reportedIn')
    .map(({ to }) => set.find(to))
    .filter((document) => document !== undefined)
    .filter(({ properties }) => properties['consulted'] !== true);
}

/** Returns the consulted documents that a background link names as its sources. */
function sourceDocuments(set: RecordSet, link: DraftLink): ReadonlySet<DraftRecord> {
  const { source } = link.properties;
  const documents = (Array.isArray(source) ? source : [])
    .map((id: string) => set.find(id))
    .filter((document) => document !== undefined);
  return new Set(documents.filter(({ properties }) => properties['consulted'] === true));
}

function onlyDay(documents: ReadonlySet<DraftRecord> | undefined): string | null {
  const [document, another] = documents ?? [];
  return document && !another ? dayOf(document) : null;
}

/** Returns the day of a record that is dated to a single day, otherwise null. */
function dayOf({ properties }: DraftRecord): string | null {
  const { date } = properties;
  const bounds = typeof date === 'string' ? partialDateBounds(date) : null;
  return bounds && bounds.start === bounds.end ? bounds.start : null;
}
