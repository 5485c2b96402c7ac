import { html, svg } from './dom.js';

/** Returns the legend of the lines: how certain the source is; null if none of them is drawn. Default: all lines. */
export function lineLegend(drawn?: ReadonlySet<string>): HTMLElement | null {
  const shown = entries.filter(([look]) => !drawn || drawn.has(look));
  if (shown.length === 0) return null;
  return html(
    'ul',
    { class: 'line-legend', 'aria-label': 'Line styles' },
    shown.map(([look, words]) =>
      html(
        'li',
        {},
        svg(
          'svg',
          { viewBox: '0 0 34 12', width: 34, height: 12, 'aria-hidden': 'true' },
          svg(
            'g',
            { class: `line ${look}` },
            svg('path', { d: 'M1 6H33' }),
            look === 'f-CERTAIN_NOT' && svg('path', { class: 'stroke-across', d: 'M13 11L21 1' }),
          ),
        ),
        words,
      ),
    ),
  );
}

const entries: ReadonlyArray<readonly [string, string]> = [
  ['f-CERTAIN', 'stated as fact'],
  ['f-PROBABLE', 'likely'],
  ['f-POSSIBLE', 'possible'],
  ['f-UNCOMMITTED', 'left open'],
  ['f-CERTAIN_NOT', 'said to be untrue'],
];
