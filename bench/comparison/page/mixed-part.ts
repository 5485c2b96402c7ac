import type { SizeResult } from '../results.js';
import { number } from './tables.js';

/** Returns what the page says of X1, the mix of questions and writes. */
export function mixedPart({ mixed }: SizeResult): ReadonlyArray<string> {
  if (!mixed) return [];
  const { failed, seconds, load, residentMb, cachedPlans } = mixed;
  const mix = '60 % Q2, 15 % Q12, 10 % Q5, 10 % Q14 and 5 % M1 on Onrecord with 8 connections';
  if (failed !== undefined || !load) return [`X1 (${mix}) failed: ${failed ?? 'no figures'}.`];
  const { perSecond, p50Ms, p99Ms, maxMs, loopMaxMs } = load;
  const memory = [residentMb[0], residentMb[Math.floor(residentMb.length / 2)], residentMb.at(-1)].map(
    number,
  );
  return [
    `X1 (${mix}, ${seconds} s): ${number(perSecond.median)} requests/s; ` +
      `latency ${number(p50Ms)} ms in the median, p99 ${number(p99Ms)} ms, longest ${number(maxMs)} ms; ` +
      `resident memory ${memory.join(', ')} MB in the first second, in the middle and in the last second; ` +
      `the event loop was held for ${number(loopMaxMs)} ms at most; ` +
      `${cachedPlans === null ? 'no count of plans' : `${(cachedPlans * 100).toFixed(2)} % of the plans were cached`}.`,
  ];
}
