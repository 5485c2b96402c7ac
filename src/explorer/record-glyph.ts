import { svg } from './dom.js';
import type { GraphRecord } from './records.js';

/** Draws the sign of a record's kind around (0,0), about `size` wide; null for kinds whose shape is enough. */
export function recordGlyph(
  { type, kind, anonymous }: Pick<GraphRecord, 'type' | 'kind' | 'anonymous'>,
  size: number,
): SVGElement | null {
  const path = anonymous ? unnamed : (glyphs[`${type}:${kind ?? ''}`] ?? glyphs[type]);
  return path === undefined
    ? null
    : svg('path', {
        class: 'glyph',
        d: path.replace(/-?\d*\.?\d+/g, (number) => (Number(number) * size).toFixed(2)),
      });
}

const unnamed = 'M-.5 0L-.5 .05M0 0L0 .05M.5 0L.5 .05';

/** Lines between -1 and 1; the digits of a path are its coordinates alone. */
const glyphs: Readonly<Record<string, string>> = {
  'actor:PERSON':
    'M-.27 -.3C-.27 -.66 .27 -.66 .27 -.3C.27 .06 -.27 .06 -.27 -.3ZM-.6 .62C-.55 .05 .55 .05 .6 .62',
  'actor:GROUP':
    'M-.5 -.3C-.5 -.6 -.05 -.6 -.05 -.3C-.05 0 -.5 0 -.5 -.3ZM.1 -.3C.1 -.6 .55 -.6 .55 -.3C.55 0 .1 0 .1 -.3ZM-.75 .55C-.7 .1 .05 .1 .05 .55M.05 .55C.1 .1 .75 .1 .75 .55',
  'actor:ORGANIZATION': 'M-.4 .6L-.4 -.6L.4 -.6L.4 .6ZM-.15 -.3L.15 -.3M-.15 0L.15 0M-.15 .3L.15 .3',
  'actor:COMPANY': 'M-.6 -.25L.6 -.25L.6 .5L-.6 .5ZM-.22 -.25L-.22 -.5L.22 -.5L.22 -.25M-.6 .1L.6 .1',
  'actor:POLITICAL_PARTY': 'M-.4 .65L-.4 -.6L.55 -.6L.25 -.25L.55 .1L-.4 .1',
  'actor:COURT':
    'M0 -.6L0 .55M-.3 .55L.3 .55M-.55 -.4L.55 -.4M-.55 -.4L-.75 .1L-.35 .1ZM.55 -.4L.35 .1L.75 .1Z',
  'actor:AGENCY': 'M-.6 .55L.6 .55M-.6 -.2L0 -.6L.6 -.2ZM-.4 -.2L-.4 .55M0 -.2L0 .55M.4 -.2L.4 .55',
  'actor:MEDIA': 'M-.55 -.45L.55 -.45L.55 .5L-.55 .5ZM-.3 -.2L.3 -.2M-.3 .02L.3 .02M-.3 .25L.1 .25',
  document: 'M-.45 -.1L.45 -.1M-.45 .2L.45 .2M-.45 .5L.15 .5',
  statement: 'M-.55 -.4L.55 -.4M-.55 -.1L.25 -.1',
  'claim:REQUEST': 'M-.25 -.3C-.25 -.75 .4 -.75 .4 -.3C.4 0 .05 0 .05 .25M.05 .5L.05 .55',
  'claim:EVENT': 'M.15 -.65L-.35 .1L0 .1L-.15 .65L.4 -.12L.05 -.12Z',
  'claim:OBLIGATION': 'M-.5 -.5L.5 -.5L.5 .55L-.5 .55ZM-.25 .05L-.05 .25L.3 -.2',
  'claim:SANCTION': 'M-.55 0C-.55 -.73 .55 -.73 .55 0C.55 .73 -.55 .73 -.55 0ZM-.38 -.38L.38 .38',
  'claim:CONDITION': 'M-.6 -.35L.6 -.35M-.6 0L.6 0M-.6 .35L.6 .35',
  'claim:EVALUATION': 'M0 -.6L.17 -.2L.6 -.17L.27 .12L.38 .55L0 .32L-.38 .55L-.27 .12L-.6 -.17L-.17 -.2Z',
  asset: 'M0 0L-1 0M0 0L.5 -.85M0 0L.5 .85',
  place: 'M-.28 0C-.28 -.37 .28 -.37 .28 0C.28 .37 -.28 .37 -.28 0Z',
};
