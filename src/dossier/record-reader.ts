import type { LinkRecord, NodeRecord, Problem } from '../model/graph-data.js';
import { isId } from '../model/ids.js';
import type { ParsedMap } from '../model/parsed.js';
import { partialDateBounds } from '../model/partial-date.js';
import type { Model } from '../model/types.js';
import type { DateReader } from './date-reader.js';
import type { DraftRecord } from './draft.js';
import type { ReadContext } from './read-context.js';
import { readRecord } from './read-record.js';
import type { RecordSet } from './record-set.js';
import { recordChecks } from './checks/dossier-checks.js';
import { relativeDays } from '../model/relative-days.js';
import { resolveRecord, type Resolve } from './resolve-draft.js';
import { toLink, toNode } from './to-graph.js';

/** One record, read without the other records of its file. */
export interface RecordAlone {
  /** Null if the record has no valid id or no valid kind. */
  readonly node: NodeRecord | null;
  readonly links: ReadonlyArray<LinkRecord>;
  /** Whether its dates, or those of one of its links, are relative to other records; these are not resolved here. */
  readonly hasRelativeDays: boolean;
  readonly problems: ReadonlyArray<Problem>;
}

/** Reads a record of one list of a dossier; `resolve` returns the stored ids of its references. Never throws. */
export type RecordReader = (
  record: { readonly section: string; readonly map: ParsedMap },
  resolve: Resolve,
) => RecordAlone;

const maxQuoteWords = 50;

/**
 * Returns a reader of single records of a dossier, for data that does not fit into memory. Each record is read and checked on its own.
 *
 * With `placeless`, only problems have places, which is faster. The caller has to run the checks that need all records: duplicate ids,
 * cycles, and contents that no document leads to.
 */
export function recordReader(
  model: Model,
  {
    file,
    dossier,
    placeless,
  }: { readonly file: string; readonly dossier: string; readonly placeless: boolean },
): RecordReader {
  const lists = new Map(
    [...model.types.values()].flatMap((type) =>
      type.record ? [[type.record.section, { type, record: type.record }] as const] : [],
    ),
  );
  return ({ section, map }, resolve) => {
    const problems: Problem[] = [];
    const context: ReadContext = {
      ...{ model, file, report: (problem) => problems.push(problem) },
      ...(placeless ? { placeless } : {}),
    };
    const list = lists.get(section);
    const read = list ? readRecord(context, list, { parsed: map, path: '' }) : null;
    if (!read) return { node: null, links: [], hasRelativeDays: false, problems };
    const record = resolveRecord(read, { dossier, resolve });
    const set = setOf(model, record);
    problems.push(...recordChecks.flatMap((check) => check(set, { maxQuoteWords })));
    return {
      node: isId(record.id) && record.type.kind === 'object' ? toNode(record, ownDates) : null,
      links: record.links.filter(({ to }) => isId(to)).map((link) => toLink(link, ownDates)),
      hasRelativeDays: hasRelativeDays(record) || record.links.some(hasRelativeDays),
      problems,
    };
  };
}

function setOf(model: Model, record: DraftRecord): RecordSet {
  return {
    model,
    drafts: [],
    records: [record],
    links: record.links,
    find: (id) => (id === record.id ? record : undefined),
    entering: () => [],
  };
}

/** Reads written dates only; relative words yield no days. */
const ownDates: DateReader = { ofRecord: given, ofLink: given };

function given({ properties }: Pick<DraftRecord, 'properties'>) {
  const { date } = properties;
  const bounds = typeof date === 'string' ? partialDateBounds(date) : null;
  return bounds ?? { start: null, end: null };
}

/** Returns whether a date consists of relative words, such as "last week". */
function hasRelativeDays({ properties }: Pick<DraftRecord, 'properties'>): boolean {
  const { date, dateText } = properties;
  return date === undefined && typeof dateText === 'string' && relativeDays(dateText, '2000-01-01') !== null;
}
