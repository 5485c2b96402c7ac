import type { ReadPathQuery } from '../operations.generated.js';
import type { Tie } from '../records.js';
import { tieWords } from '../ties.js';
import { actionWords, factualityWords, plain } from '../words.js';

/** What the server gives of the ways between two records. */
export type PathAnswer = NonNullable<ReadPathQuery['path']>;
/** One relationship of a way, as the server gives it. */
export type PathHop = PathAnswer['paths'][number]['hops'][number];
/** A statement behind a relationship. */
export type HopStatement = PathHop['evidence'][number];

/** A line of the picture: all relationships by which ways lead from one record to the next. */
export interface WayLine {
  readonly from: string;
  readonly to: string;
  readonly hops: ReadonlyArray<PathHop>;
  /** The numbers of the ways that lead along it. */
  readonly ways: ReadonlyArray<number>;
}

/** A record of the picture. */
export interface WayStop {
  readonly id: string;
  readonly ways: ReadonlyArray<number>;
}

/** The ways as they are drawn: records by how far they are from the start, each once. */
export interface WayPicture {
  readonly columns: ReadonlyArray<ReadonlyArray<WayStop>>;
  readonly lines: ReadonlyArray<WayLine>;
}

/** Works out the columns and lines of ways of one length. */
export function wayPicture({ paths }: PathAnswer): WayPicture {
  const length = paths[0]?.length ?? -1;
  const columns = Array.from({ length: length + 1 }, (_, column) => {
    const ids = [...new Set(paths.map(({ nodes }) => nodes[column]?.id ?? ''))];
    return ids.map((id): WayStop => ({
      id,
      ways: waysWhere(paths, ({ nodes }) => nodes[column]?.id === id),
    }));
  });
  const lines = new Map<string, WayLine>();
  paths.forEach(({ hops }, way) => {
    for (const hop of hops) {
      const key = `${hop.from.id} ${hop.to.id}`;
      const known = lines.get(key) ?? { from: hop.from.id, to: hop.to.id, hops: [], ways: [] };
      const isNew = !known.hops.some((other) => hopKey(other) === hopKey(hop));
      lines.set(key, {
        ...known,
        hops: isNew ? [...known.hops, hop] : known.hops,
        ways: [...known.ways, way],
      });
    }
  });
  return { columns: inOrder(columns, [...lines.values()]), lines: [...lines.values()] };
}

type Path = PathAnswer['paths'][number];

function waysWhere(paths: ReadonlyArray<Path>, holds: (path: Path) => boolean): ReadonlyArray<number> {
  return paths.flatMap((path, way) => (holds(path) ? [way] : []));
}

/** Records stand at the height of what they are reached from, so that lines cross little. */
function inOrder(
  columns: ReadonlyArray<ReadonlyArray<WayStop>>,
  lines: ReadonlyArray<WayLine>,
): ReadonlyArray<ReadonlyArray<WayStop>> {
  const height = new Map<string, number>();
  return columns.map((stops) => {
    const wanted = (id: string): number => {
      const before = lines.filter(({ to }) => to === id).map(({ from }) => height.get(from) ?? 0);
      return before.reduce((sum, own) => sum + own, 0) / Math.max(1, before.length);
    };
    const sorted = stops.toSorted((a, b) => wanted(a.id) - wanted(b.id));
    sorted.forEach(({ id }, place) => height.set(id, place - (sorted.length - 1) / 2));
    return sorted;
  });
}

function hopKey(hop: PathHop): string {
  return `${hop.link} ${hop.way} ${hopWords(hop)}`;
}

/** The words along a relationship, from the record that it leaves. */
export function hopWords({ link, stance, kind }: PathHop): string {
  return tieWords(link, { stance, relation: kind });
}

/** What stands on a relationship, by name. */
export function hopProperties(hop: PathHop): ReadonlyArray<readonly [string, string]> {
  const pairs: ReadonlyArray<readonly [string, string | null | undefined]> = [
    ['In the words of the text', hop.as && `“${hop.as}”`],
    ['How it is put', hop.factuality && factualityWords[hop.factuality]],
    ['Answer', hop.answer && plain(hop.answer)],
    ['Made how', hop.derivation && plain(hop.derivation)],
    ['To be done', hop.action && actionWords[hop.action]],
    ['Place', hop.role && plain(hop.role)],
    ['Office', hop.title],
    ['When', hop.date],
    ['Speaks for it', hop.speaksFor === null ? null : hop.speaksFor ? 'yes' : 'no'],
    ['On which terms', hop.terms && plain(hop.terms)],
    ['What came of it', hop.result && plain(hop.result)],
    ['Where it stands', hop.locator],
    ['Read between the lines', hop.inferred ? 'yes' : null],
    ['Kind of relationship', hop.link],
  ];
  return pairs.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** The relationships of all ways, each once, as exports have them. */
export function tiesOfWays({ paths }: PathAnswer): ReadonlyArray<Tie> {
  const ties = paths.flatMap(({ hops }) => hops.map(tieOfHop));
  return [...new Map(ties.map((tie) => [tie.key, tie])).values()];
}

function tieOfHop(hop: PathHop): Tie {
  const [from, to] = hop.way === 'OUT' ? [hop.from.id, hop.to.id] : [hop.to.id, hop.from.id];
  return {
    ...{ from, to, type: hop.link, words: hopWords(hop), factuality: hop.factuality, inferred: hop.inferred },
    key: `${from}|${hopKey(hop)}|${to}`,
    notes: hopProperties(hop)
      .filter(([name]) => name !== 'Kind of relationship')
      .map(([name, value]) => `${name}: ${value}`),
  };
}
