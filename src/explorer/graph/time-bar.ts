import { fill, html, svg } from '../dom.js';
import type { Filters } from '../view-state.js';
import { countWords } from '../words.js';
import type { Timeline } from './timeline.js';

/** The data and actions of the time bar. */
export interface TimeBarOptions {
  readonly timeline: Timeline;
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** Writes the histogram of dates with two sliders, which limit the time, and the number of undated records. */
export function timeBar(place: HTMLElement, options: TimeBarOptions): void {
  if (options.timeline.buckets.length === 0)
    fill(place, html('p', { class: 'quiet' }, 'None of these records has a date. '), undatedBox(options));
  else fill(place, sliders(options), timeWords(options));
}

/** The places of the first and the last bucket within the limits. */
interface BucketRange {
  readonly first: number;
  readonly last: number;
}

function shownRange({ timeline: { buckets }, filters: { from, to } }: TimeBarOptions): BucketRange {
  const first = Math.max(0, from ? buckets.findIndex((bucket) => bucket.to >= from) : 0);
  const last = to ? buckets.findLastIndex((bucket) => bucket.from <= to) : buckets.length - 1;
  return { first, last: Math.max(first, last) };
}

function sliders(options: TimeBarOptions): HTMLElement {
  const { buckets } = options.timeline;
  const { first, last } = shownRange(options);
  const from = slider(options, {
    label: 'From',
    value: first,
    change: (bucket) => ({ from: bucket === 0 ? null : (buckets[Math.min(bucket, last)]?.from ?? null) }),
  });
  const until = slider(options, {
    label: 'Until',
    value: last,
    change: (bucket) => ({
      to: bucket === buckets.length - 1 ? null : (buckets[Math.max(bucket, first)]?.to ?? null),
    }),
  });
  return html('div', { class: 'thumbs' }, bars(options.timeline, { first, last }), from, until);
}

interface Slider {
  readonly label: string;
  /** The place of its bucket. */
  readonly value: number;
  readonly change: (bucket: number) => Partial<Filters>;
}

function slider(
  { timeline: { buckets }, onChange }: TimeBarOptions,
  { label, value, change }: Slider,
): HTMLElement {
  return html('input', {
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
}

function timeWords(options: TimeBarOptions): HTMLElement {
  const { buckets, imprecise } = options.timeline;
  const { first, last } = shownRange(options);
  return html(
    'p',
    { class: 'time-words' },
    html('span', {}, `${buckets[first]?.label ?? ''} to ${buckets[last]?.label ?? ''}`),
    imprecise > 0 &&
      html(
        'span',
        { class: 'quiet' },
        `${countWords(imprecise, 'record')} with a less exact date, shown when any of its days is within these limits`,
      ),
    undatedBox(options),
  );
}

function undatedBox({ timeline: { undated }, filters, onChange }: TimeBarOptions): HTMLElement {
  return html(
    'label',
    {},
    html('input', {
      type: 'checkbox',
      checked: filters.undated,
      onchange: (event) => {
        onChange({ undated: event.target instanceof HTMLInputElement && event.target.checked });
      },
    }),
    ` ${countWords(undated, 'undated record')}`,
  );
}

function bars({ buckets }: Timeline, { first, last }: BucketRange): SVGElement {
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
