import fc from 'fast-check';
import type { GraphData, Properties } from '../../src/model/graph-data.js';
import { actor, document, dossier, event, link, statement } from './small-graph.js';
import type { Part } from './small-graph.js';

const day = fc.constantFrom(undefined, '2025-10-01', '2025-10-20', '2025-11-03');
const factuality = fc.constantFrom(
  ...['CERTAIN', 'CERTAIN', 'CERTAIN', 'PROBABLE', 'POSSIBLE', 'CERTAIN_NOT', 'POSSIBLE_NOT', 'UNCOMMITTED'],
);
const stance = fc.constantFrom('CONFIRM', 'DENY', 'DEFLECT', 'COMMENT', 'QUERY');
const number = fc.integer({ min: 1, max: 4 });

function dates(text: string | undefined): Properties {
  return text === undefined ? {} : { date: text, dateStart: text, dateEnd: text };
}

/** Returns an arbitrary for a selection of items in any order. */
function some<T>(item: fc.Arbitrary<T>, most: number): fc.Arbitrary<ReadonlyArray<T>> {
  return fc.array(item, { maxLength: most });
}

/**
 * Returns an arbitrary for valid dossiers with a few actors, documents, statements and claims.
 *
 * There are few ids, so that loads overlap. Contents, positions and derivations lead from smaller to greater numbers, which avoids
 * cycles.
 */
export function randomTestimony(owner: string): fc.Arbitrary<GraphData> {
  return fc.tuple(records(owner), links(owner)).map(([nodes, all]) => {
    const ids = new Set(nodes.flatMap((part) => ('id' in part ? [part.id] : [])));
    const kept = new Map<string, Part>();
    for (const part of all) {
      if (!('from' in part) || !ids.has(part.from) || !ids.has(part.to)) continue;
      const { locator, stance: said, kind, action, title } = part.properties;
      kept.set(JSON.stringify([part.type, part.from, part.to, locator, said, kind, action, title]), part);
    }
    const placed = [...kept.values()].map((part, position) => ({
      ...part,
      properties: { ...part.properties, position },
    }));
    return dossier(owner, [...nodes, ...placed]);
  });
}

function records(owner: string): fc.Arbitrary<ReadonlyArray<Part>> {
  const shared = [1, 2, 3, 4].map((n) => fc.constant(actor(`actor${n}`)));
  const unnamed = fc.constant({
    type: 'Actor',
    id: `${owner}:somebody`,
    own: true,
    properties: { name: 'somebody', kind: 'GROUP', anonymous: true },
  } as const);
  const documents = [1, 2, 3].map((n) =>
    fc
      .tuple(fc.boolean(), fc.constantFrom('PUBLIC', 'INTERNAL'), day, fc.boolean())
      .map(([consulted, access, date, retracted]) =>
        document(`${owner}:doc${n}`, {
          ...{ consulted, access },
          ...dates(date),
          ...(retracted && consulted && n === 3 ? { correction: 'RETRACTED' } : {}),
        }),
      ),
  );
  const statements = [1, 2, 3, 4].map((n) =>
    fc
      .tuple(day, fc.constantFrom(undefined, 'WITNESSED'))
      .map(([date, basis]) => statement(`${owner}:s${n}`, { ...dates(date), ...(basis ? { basis } : {}) })),
  );
  const claims = [1, 2, 3, 4].map((n) =>
    day.map((date) =>
      n <= 2
        ? {
            type: 'Request',
            id: `${owner}:c${n}`,
            own: true,
            properties: { text: `c${n}`, kind: 'REQUEST', openEnded: false, ...dates(date) },
          }
        : event(`${owner}:c${n}`, dates(date)),
    ),
  );
  const all: ReadonlyArray<fc.Arbitrary<Part>> = [...shared, unnamed, ...documents, ...statements, ...claims];
  return fc
    .tuple(fc.tuple(...all), fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }))
    .map(([parts, left]) => parts.filter((_, index) => !(left[index] ?? false) || index % 3 !== 0));
}

function links(owner: string): fc.Arbitrary<ReadonlyArray<Part>> {
  const s = number.map((n) => `${owner}:s${n}`);
  const c = number.map((n) => `${owner}:c${n}`);
  const d = fc.integer({ min: 1, max: 3 }).map((n) => `${owner}:doc${n}`);
  const a = fc.oneof(
    { weight: 4, arbitrary: number.map((n) => `actor${n}`) },
    { weight: 1, arbitrary: fc.constant(`${owner}:somebody`) },
  );
  const rising = fc
    .uniqueArray(number, { minLength: 2, maxLength: 2 })
    .map((pair) => pair.toSorted((x, y) => x - y));
  const plain = (
    type: string,
    from: fc.Arbitrary<string>,
    to: fc.Arbitrary<string>,
    properties: Properties = {},
  ) => fc.tuple(from, to).map(([x, y]) => link(type, x, y, properties));
  return fc
    .tuple(
      some(
        fc.tuple(s, c, factuality).map(([x, y, f]) => link('HAS_CONTENT', x, y, { factuality: f })),
        6,
      ),
      some(
        fc
          .tuple(rising, factuality)
          .map(([[x, y], f]) => link('HAS_CONTENT', `${owner}:s${x}`, `${owner}:s${y}`, { factuality: f })),
        4,
      ),
      some(plain('ATTRIBUTED_TO', s, a), 6),
      some(plain('ATTRIBUTED_TO', s, d), 1),
      some(plain('ON_BEHALF_OF', s, a), 1),
      some(plain('REPORTED_IN', s, d), 4),
      some(plain('ISSUED_BY', d, a), 4),
      some(
        fc.tuple(s, c, stance).map(([x, y, said]) => link('RESPONDS_TO', x, y, { stance: said })),
        2,
      ),
      some(
        fc
          .tuple(rising, stance)
          .map(([[x, y], said]) => link('RESPONDS_TO', `${owner}:s${x}`, `${owner}:s${y}`, { stance: said })),
        1,
      ),
      some(plain('ACTOR', c, a), 4),
      some(plain('RECIPIENT', c, a), 3),
      some(
        fc
          .constantFrom([1, 2], [3, 4])
          .map(([x, y]) =>
            link('RELATED_TO', `${owner}:c${x}`, `${owner}:c${y}`, { kind: 'SAME_AS', partial: false }),
          ),
        1,
      ),
      some(
        rising.map(([x, y]) =>
          link('RELATED_TO', `${owner}:s${x}`, `${owner}:s${y}`, { kind: 'SAME_AS', partial: false }),
        ),
        1,
      ),
      some(
        fc
          .tuple(
            fc.integer({ min: 3, max: 4 }),
            fc.integer({ min: 1, max: 2 }),
            fc.constantFrom('PROMISES', 'GRANTS', 'REFUSES'),
          )
          .map(([x, y, answer]) =>
            link('RELATED_TO', `${owner}:c${x}`, `${owner}:c${y}`, {
              kind: 'ANSWERS',
              answer,
              partial: false,
            }),
          ),
        2,
      ),
      some(
        fc
          .constantFrom('BEARS_ON', 'PART_OF')
          .map((kind) => link('RELATED_TO', `${owner}:c4`, `${owner}:c1`, { kind, partial: false })),
        1,
      ),
      some(
        fc
          .tuple(rising, fc.boolean())
          .map(([[x, y], speaksFor]) => link('PART_OF', `actor${x}`, `actor${y}`, { speaksFor })),
        2,
      ),
      some(
        rising
          .filter(([, y]) => y !== 4)
          .map(([x, y]) => link('DERIVED_FROM', `${owner}:doc${x}`, `${owner}:doc${y}`)),
        1,
      ),
    )
    .map((lists) => lists.flat());
}
