import type { LinkRecord, NodeRecord, Problem } from '../model/graph-data.js';
import { isId } from '../model/ids.js';
import type { ParsedMap } from '../model/parsed.js';
import { partialDateBounds } from '../model/partial-date.js';
import type { Model } from '../model/types.js';
import type { DateReader } from './date-bounds.js';
import type { DraftRecord } from './draft.js';
import type { ReadContext } from './read-context.js';
import { readRecord } from './read-record.js';
import type { RecordSet } from './record-set.js';
import { recordRefusals } from './refusals/refusals.js';
import { relativeDays } from '../model/relative-days.js';
import { resolveRecord, type Resolve } from './resolve-draft.js';
import { toLink, toNode } from './to-graph.js';

/** What one record says, read without the others of its file. */
export interface RecordAlone {
  /** Null where it has no id to stand under. */
  readonly node: NodeRecord | null;
  readonly links: ReadonlyArray<LinkRecord>;
  /** Its days, or those of one of its links, are counted from other records: they are not worked out here. */
  readonly hasRelativeDays: boolean;
  readonly problems: ReadonlyArray<Problem>;
}

/** Reads a record of one list of a dossier; `resolve` gives the ids of what it refers to. Never throws. */
export type RecordReader = (
  record: { readonly section: string; readonly map: ParsedMap },
  resolve: Resolve,
) => RecordAlone;

const maxQuoteWords = 50;

/**
 * Makes the reader of single records of a dossier, for data that is never whole in memory: each is read and checked by what it
 * shows alone. With `placeless` only problems have places, and it is quicker. What only the whole shows (ids twice, cycles, what no document leads to) is left to the caller.
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
    problems.push(...recordRefusals.flatMap((refusal) => refusal(set, { maxQuoteWords })));
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

/** Days of dates as they are given; words leave them open. */
const ownDates: DateReader = { ofRecord: given, ofLink: given };

function given({ properties }: Pick<DraftRecord, 'properties'>) {
  const { date } = properties;
  const bounds = typeof date === 'string' ? partialDateBounds(date) : null;
  return bounds ?? { start: null, end: null };
}

/** Words that mean days once it is known from which day they count. */
function hasRelativeDays({ properties }: Pick<DraftRecord, 'properties'>): boolean {
  const { date, dateText } = properties;
  return date === undefined && typeof dateText === 'string' && relativeDays(dateText, '2000-01-01') !== null;
}
