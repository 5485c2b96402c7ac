import type { NaiveRecord } from './naive-graph.js';
import type { TestimonyGraph } from './testimony-graph.js';

/** The first and the last possible day of something; null for no bound. */
type Interval = readonly [begins: string | null, ends: string | null];

export type Clock = 'SAID' | 'REPORTED' | 'RECORDED';

/** The length of the text of each unit of time, in characters. */
export const unitLength = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

/** Returns the unit of time of a claim or statement; `undated` or `imprecise` if it has none. */
export function naiveUnit(
  graph: TestimonyGraph,
  record: NaiveRecord,
  { clock, unit }: { readonly clock: Clock; readonly unit: keyof typeof unitLength },
): string {
  const [begins, ends] = intervalOf(graph, record, clock).map(
    (day) => day?.slice(0, unitLength[unit]) ?? null,
  );
  if ((begins ?? ends ?? null) === null) return 'undated';
  return begins === ends ? String(begins) : 'imprecise';
}

function intervalOf(graph: TestimonyGraph, record: NaiveRecord, clock: Clock): Interval {
  const recorded = String(record.properties['recordedAt']).slice(0, 10);
  if (clock === 'RECORDED') return [recorded, recorded];
  const endings = record.type.name === 'Statement' ? [record.id] : endingsOf(graph, record.id);
  if (clock === 'SAID') return earliest(endings.map((id) => saidOf(graph, id)));
  const heads = new Set(endings.flatMap((id) => above(graph, id)).flatMap((id) => headsOf(graph, id)));
  return earliest([...heads].map((id) => datesOf(graph, id)));
}

/** Returns the statements about a claim: with it as content, or confirming or denying it. */
function endingsOf({ links }: TestimonyGraph, claim: string): ReadonlyArray<string> {
  const meant = links.filter(
    ({ type, to, properties }) =>
      to === claim &&
      (type === 'HAS_CONTENT' ||
        (type === 'RESPONDS_TO' && ['CONFIRM', 'DENY'].includes(String(properties['stance'])))),
  );
  return [...new Set(meant.map(({ from }) => from))];
}

/** Returns a statement and all statements that pass it on. */
function above({ links }: TestimonyGraph, id: string): ReadonlyArray<string> {
  const found = new Set([id]);
  for (const each of found)
    for (const { type, from, to } of links) if (type === 'HAS_CONTENT' && to === each) found.add(from);
  return [...found];
}

/** Returns the documents that chains begin with at a statement: consulted, not retracted, and issued by its speaker. */
function headsOf(graph: TestimonyGraph, statement: string): ReadonlyArray<string> {
  const ends = (type: string, of: string): ReadonlyArray<string> =>
    graph.links.filter((link) => link.type === type && link.from === of).map(({ to }) => to);
  const sources = ends('ATTRIBUTED_TO', statement);
  return ends('REPORTED_IN', statement).filter((document) => {
    const { consulted, correction } = propertiesOf(graph, document);
    const isOwnVoice = ends('ISSUED_BY', document).some((issuer) => sources.includes(issuer));
    return consulted === true && correction !== 'RETRACTED' && isOwnVoice;
  });
}

/** Returns its own dates, else those of its documents; no later than the statements that pass it on, and their documents. */
function saidOf(graph: TestimonyGraph, id: string): Interval {
  const outer = above(graph, id);
  const latest = [...outer, ...outer.flatMap((each) => headsOf(graph, each))].map(
    (each) => datesOf(graph, each)[1],
  );
  const { date, dateText, dateStart, dateEnd } = propertiesOf(graph, id);
  const heads = headsOf(graph, id).map((each) => datesOf(graph, each));
  const isDated = [date, dateText, dateStart, dateEnd].some((value) => value !== undefined);
  const begins = isDated || heads.length === 0 ? datesOf(graph, id)[0] : earliest(heads)[0];
  return [begins, least(latest)];
}

/** Returns the interval of the first of several: from the first begin, if all are known, to the first end. */
function earliest(intervals: ReadonlyArray<Interval>): Interval {
  const begins = intervals.map(([begin]) => begin);
  return [begins.includes(null) ? null : least(begins), least(intervals.map(([, end]) => end))];
}

function least(days: ReadonlyArray<string | null>): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

function datesOf(graph: TestimonyGraph, id: string): Interval {
  const { dateStart, dateEnd } = propertiesOf(graph, id);
  return [(dateStart ?? null) as string | null, (dateEnd ?? null) as string | null]; // days are read as text
}

function propertiesOf({ records }: TestimonyGraph, id: string): NaiveRecord['properties'] {
  return records.find(({ node }) => node.id === id)?.node.properties ?? {};
}
