import fc from 'fast-check';
import type { GraphData } from '../../src/model/graph-data.js';
import { actor, document, dossier, event, link, statement } from './small-graph.js';
import type { Part } from './small-graph.js';

const text = fc.constantFrom('one', 'two', 'drei');

/** Returns an arbitrary for small dossiers with this id, which can share records and links with others. */
export function smallDossiers(id: string): fc.Arbitrary<GraphData> {
  return fc.tuple(parts(id), text).map(([list, title]) => dossier(id, list, { title }));
}

/** Returns an arbitrary for records with few ids, so that loads overlap, and for links between them. */
function parts(owner: string): fc.Arbitrary<ReadonlyArray<Part>> {
  const number = fc.integer({ min: 1, max: 3 });
  const record = fc.oneof(
    fc
      .tuple(number, text, fc.uniqueArray(text))
      .map(([n, name, aliases]) => actor(`actor${n}`, { name, aliases })),
    fc
      .tuple(number, text)
      .map(([n, title]) => document(`${owner}:doc${n}`, { title, dateStart: '2025-10-03' })),
    fc.tuple(number, text).map(([n, cue]) => statement(`${owner}:s${n}`, { cue })),
    fc
      .tuple(number, fc.integer({ min: 1, max: 6 }))
      .map(([n, credibility]) => event(`${owner}:c${n}`, { credibility })),
  );
  const joint = fc.oneof(
    fc
      .tuple(number, number, text, fc.constantFrom('CERTAIN', 'POSSIBLE'))
      .map(([s, c, locator, factuality]) =>
        link('HAS_CONTENT', `${owner}:s${s}`, `${owner}:c${c}`, { locator, factuality }),
      ),
    fc.tuple(number, number).map(([s, a]) => link('ATTRIBUTED_TO', `${owner}:s${s}`, `actor${a}`)),
    fc.tuple(number, number, text, number).map(([a, b, as, n]) =>
      link('PART_OF', `actor${a}`, `actor${b}`, {
        as: [as],
        source: [`${owner}:doc${n}`],
        speaksFor: false,
      }),
    ),
  );
  return fc
    .tuple(fc.array(record, { maxLength: 8 }), fc.array(joint, { maxLength: 8 }))
    .map(([records, joints]) => {
      const ids = new Map(records.flatMap((part) => ('id' in part ? [[part.id, part]] : [])));
      const links = new Map(
        joints.flatMap((part) => {
          if (!('from' in part)) return [];
          const sources = part.properties['source'];
          const named = [part.from, part.to, ...(Array.isArray(sources) ? (sources as string[]) : [])];
          const key = JSON.stringify([part.type, part.from, part.to, part.properties['locator']]);
          return named.every((id) => ids.has(id)) ? [[key, part] as const] : [];
        }),
      );
      return [...ids.values(), ...links.values()];
    });
}
