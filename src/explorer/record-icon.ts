import { svg } from './dom.js';
import { recordGlyph } from './record-glyph.js';
import { recordShape } from './record-shape.js';
import type { GraphRecord } from './records.js';

/** Returns the shape of a record as a small icon, for legends and lists. */
export function recordIcon(record: Pick<GraphRecord, 'type' | 'kind' | 'anonymous'>): SVGElement {
  return svg(
    'svg',
    { class: 'icon', viewBox: '-12 -12 24 24', width: 18, height: 18, 'aria-hidden': 'true' },
    recordShape(record, 8),
    // Within a rounded square, a state is told apart by its colour and by having no sign.
    recordGlyph(record, 7),
  );
}

/** Returns the icon of a kind of records, by its key in the legend. */
export function kindIcon(key: string): SVGElement {
  const [type, kind] = key.split(':');
  return recordIcon({ type: type as GraphRecord['type'], kind: kind ?? null, anonymous: kind === 'UNNAMED' }); // as kindKey made it
}
