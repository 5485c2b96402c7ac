import { fill, html, svg } from '../dom.js';
import { counted } from '../words.js';
import type { Filters } from '../view-state.js';
import type { Timeline } from './timeline.js';

/** Draws the histogram with its two thumbs; `onChange` gets the changed part of the filters. */
export function timeBar(
  place: HTMLElement,
  {
    timeline,
    filters,
    onChange,
  }: {
    readonly timeline: Timeline;
    readonly filters: Filters;
    readonly onChange: (change: Partial<Filters>) => void;
  },
): void {
  const { buckets, imprecise, undated } = timeline;
  const undatedBox = html(
    'label',
    {},
    html('input', {
      type: 'checkbox',
      checked: filters.undated,
      onchange: (event) => {
        onChange({ undated: event.target instanceof HTMLInputElement && event.target.checked });
      },
    }),
    ` ${counted(undated, 'undated record')}`,
  );
  if (buckets.length === 0) {
    fill(place, html('p', { class: 'quiet' }, 'Nothing here bears a date. '), undatedBox);
    return;
  }
  const first = Math.max(0, filters.from ? buckets.findIndex(({ to }) => to >= (filters.from ?? '')) : 0);
  const found = filters.to
    ? buckets.findLastIndex(({ from }) => from <= (filters.to ?? ''))
    : buckets.length - 1;
  const last = Math.max(first, found);
  const thumb = (label: string, value: number, change: (bucket: number) => Partial<Filters>) =>
    html('input', {
      type: 'range',
      min: 0,
      max: buckets.length - 1,
      value,
      'aria-label': label,
      'aria-valuetext': buckets[value]?.label ?? '',
      onchange: (event) => {
        if (event.target instanceof HTMLInputElement) onChange(change(Number(event.target.value)));
      },
    });
  fill(
    place,
    html(
      'div',
      { class: 'thumbs' },
      bars(timeline, first, last),
      thumb('From', first, (bucket) => ({
        from: bucket === 0 ? null : (buckets[Math.min(bucket, last)]?.from ?? null),
      })),
      thumb('Until', last, (bucket) => ({
        to: bucket === buckets.length - 1 ? null : (buckets[Math.max(bucket, first)]?.to ?? null),
      })),
    ),
    html(
      'p',
      { class: 'time-words' },
      html('span', {}, `${buckets[first]?.label ?? ''} to ${buckets[last]?.label ?? ''}`),
      imprecise > 0 &&
        html(
          'span',
          { class: 'quiet' },
          `${counted(imprecise, 'record')} dated less exactly, shown while any of their days is in`,
        ),
      undatedBox,
    ),
  );
}

function bars({ buckets }: Timeline, first: number, last: number): SVGElement {
  const highest = Math.max(1, ...buckets.map(({ count }) => count));
  return svg(
    'svg',
    {
      class: 'bars',
      viewBox: `0 0 ${buckets.length * 10} 40`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': 'Records over time',
    },
    buckets.map(({ label, count }, at) =>
      svg(
        'rect',
        {
          class: at >= first && at <= last ? 'in' : 'out',
          x: at * 10 + 1,
          width: 8,
          y: 40 - (count / highest) * 38,
          height: (count / highest) * 38,
        },
        svg('title', {}, `${label}: ${count}`),
      ),
    ),
  );
}
