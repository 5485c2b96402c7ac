import { html, svg } from './dom.js';
import type { ClaimStatus, Factuality, Outcome } from './operations.generated.js';
import { kindKey } from './records.js';
import type { Entry } from './records.js';
import { outcomeWords, statusWords } from './words.js';

/** The status of a claim: a word first, with a mark; why stands in the title. */
export function statusBadge(status: ClaimStatus): HTMLElement {
  const { word, why } = statusWords[status];
  return html('span', { class: `badge status-${status}`, title: why }, word);
}

/** What became of a request, as a word. */
export function outcomeBadge(outcome: Outcome): HTMLElement {
  return html('span', { class: `badge outcome-${outcome}` }, outcomeWords[outcome]);
}

/** The outline of a record's shape around (0,0), some 2 x `size` wide. */
export function shapeOf(entry: Pick<Entry, 'type' | 'kind' | 'anonymous'>, size: number): SVGElement {
  const s = size;
  const dashed = entry.anonymous || entry.kind === 'GROUP' ? ' unnamed' : '';
  const look = `shape shape-${entry.type}${dashed}`;
  switch (entry.type) {
    case 'actor':
      return actorShape(entry.kind, look, s);
    case 'document':
      return svg(
        'g',
        { class: look },
        svg('path', { d: `M${-s * 0.8} ${-s}H${s * 0.3}L${s * 0.8} ${-s * 0.5}V${s}H${-s * 0.8}Z` }),
        svg('path', { class: 'fold', d: `M${s * 0.3} ${-s}V${-s * 0.5}H${s * 0.8}` }),
      );
    case 'statement':
      return svg('path', {
        class: look,
        d: `M${-s} ${-s * 0.8}H${s}V${s * 0.5}H${-s * 0.1}L${-s * 0.55} ${s}V${s * 0.5}H${-s}Z`,
      });
    case 'claim':
      return entry.kind === 'REQUEST'
        ? svg('path', {
            class: `${look} request`,
            d: `M${-s} ${-s * 0.75}H${s * 0.7}L${s * 1.35} 0L${s * 0.7} ${s * 0.75}H${-s}Z`,
          })
        : svg('rect', {
            class: look,
            x: -s * 1.15,
            y: -s * 0.75,
            width: s * 2.3,
            height: s * 1.5,
            rx: s * 0.4,
          });
    case 'asset':
      return svg('path', {
        class: look,
        d: `M${-s} 0L${-s * 0.5} ${-s * 0.87}H${s * 0.5}L${s} 0L${s * 0.5} ${s * 0.87}H${-s * 0.5}Z`,
      });
    case 'place':
      return svg('path', { class: look, d: `M0 ${-s}L${s} 0L0 ${s}L${-s} 0Z` });
  }
}

function actorShape(kind: string | null, look: string, s: number): SVGElement {
  switch (kind) {
    case 'STATE':
      return svg('rect', { class: `${look} state`, x: -s, y: -s, width: 2 * s, height: 2 * s, rx: s * 0.45 });
    case 'ORGANIZATION':
      return svg('rect', { class: look, x: -s * 0.9, y: -s * 0.9, width: s * 1.8, height: s * 1.8 });
    case 'MEDIA':
      return svg(
        'g',
        { class: look },
        svg('circle', { r: s }),
        svg('path', { class: 'fold', d: `M${-s} 0H${s}` }),
      );
    default:
      return svg('circle', { class: look, r: s });
  }
}

/** A small picture of the shape, for legends and lists. */
export function icon(entry: Pick<Entry, 'type' | 'kind' | 'anonymous'>): SVGElement {
  return svg(
    'svg',
    { class: 'icon', viewBox: '-12 -12 24 24', width: 18, height: 18, 'aria-hidden': 'true' },
    shapeOf(entry, 8),
  );
}

/** The icon of a key of the legend. */
export function iconOfKey(key: string): SVGElement {
  const [type, kind] = key.split(':');
  return icon({ type: type as Entry['type'], kind: kind ?? null, anonymous: kind === 'UNNAMED' }); // as kindKey made it
}

/** The look of a line by how far its source commits itself. */
export function lineClass(factuality: Factuality | null): string {
  return factuality ? `f-${factuality}` : 'f-none';
}

/** The marks of an entry beyond its shape, as words for those who do not see them. */
export function markWords(entry: Entry): ReadonlyArray<string> {
  const { standing } = entry;
  if (!standing) return entry.anonymous ? ['unnamed'] : [];
  return [
    statusWords[standing.status].word,
    ...(standing.outcome ? [outcomeWords[standing.outcome]] : []),
    ...((standing.hearsayLeast ?? 0) > 0 ? [`hearsay, ${standing.hearsayLeast} deep at least`] : []),
  ];
}

/** "request: Venezuela asked Russia for equipment, reported". */
export function spoken(entry: Entry, kindName: (key: string) => string): string {
  return [`${kindName(kindKey(entry))}: ${entry.label}`, ...markWords(entry)].join(', ');
}
