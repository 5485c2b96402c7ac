import type { SideName } from '../sides/side-name.js';

/** A chart with one row for each question and one dot for each side. */
export interface DotPlot {
  readonly title: string;
  /** What the ratio means, such as `times the Node time of Onrecord`. */
  readonly axis: string;
  readonly rows: ReadonlyArray<{
    readonly label: string;
    readonly dots: ReadonlyArray<{ readonly side: SideName; readonly ratio: number }>;
  }>;
}

const colours: Readonly<Record<SideName, string>> = {
  O: '#0b6e4f',
  N: '#c0392b',
  'N+': '#e08e79',
  D: '#2c5aa0',
  'D+': '#8fb0dd',
};
const [width, left, right, top, rowHeight, bottom] = [760, 70, 20, 64, 20, 46];
const ticks = [1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16, 32, 64, 128];

/** Returns a chart as SVG. The axis is logarithmic; ratios beyond it stand at its end. */
export function dotPlot({ title, axis, rows }: DotPlot): string {
  const ratios = rows.flatMap(({ dots }) => dots.map(({ ratio }) => ratio));
  const shown = ticksFor(ratios);
  const [least, most] = [shown[0] ?? 1, shown.at(-1) ?? 1];
  const x = (ratio: number): number => {
    const part = Math.log(Math.min(Math.max(ratio, least), most) / least) / Math.log(most / least);
    return round(left + part * (width - left - right));
  };
  const height = top + rows.length * rowHeight + bottom;
  const sides = [...new Set(rows.flatMap(({ dots }) => dots.map(({ side }) => side)))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="12" y="22" font-size="15" fill="#222222">${title}</text>`,
    ...sides.map((side, index) => legend(side, left + index * 60)),
    ...shown.map((tick) => tickLine(tick, x(tick), height)),
    ...rows.flatMap(({ label, dots }, index) => {
      const y = top + index * rowHeight + rowHeight / 2;
      return [
        `<text x="${left - 12}" y="${y + 4}" text-anchor="end" fill="#222222">${label}</text>`,
        `<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}" stroke="#eeeeee"/>`,
        ...dots.map(({ side, ratio }) => dot(side, x(ratio), { y, ratio })),
      ];
    }),
    `<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle" fill="#555555">${axis}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Returns the ticks that enclose all ratios and 1. */
function ticksFor(ratios: ReadonlyArray<number>): ReadonlyArray<number> {
  const [least, most] = [Math.min(1, ...ratios), Math.max(1, ...ratios)];
  const first = ticks.findLastIndex((tick) => tick <= least);
  const last = ticks.findIndex((tick) => tick >= most);
  const from = Math.min(Math.max(0, first), ticks.indexOf(0.5));
  const to = Math.max(last < 0 ? ticks.length - 1 : last, ticks.indexOf(2));
  return ticks.slice(from, to + 1);
}

function legend(side: SideName, x: number): string {
  return `<circle cx="${x}" cy="42" r="5" fill="${colours[side]}"/><text x="${x + 9}" y="46" fill="#222222">${side}</text>`;
}

function tickLine(tick: number, x: number, height: number): string {
  const colour = tick === 1 ? '#888888' : '#dddddd';
  const label = tick < 1 ? `1/${Math.round(1 / tick)}` : String(tick);
  return (
    `<line x1="${x}" x2="${x}" y1="${top}" y2="${height - bottom}" stroke="${colour}"/>` +
    `<text x="${x}" y="${height - bottom + 16}" text-anchor="middle" fill="#555555">${label}</text>`
  );
}

function dot(
  side: SideName,
  x: number,
  { y, ratio }: { readonly y: number; readonly ratio: number },
): string {
  return `<circle cx="${x}" cy="${y}" r="5" fill="${colours[side]}"><title>${side}: ${round(ratio)}</title></circle>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
