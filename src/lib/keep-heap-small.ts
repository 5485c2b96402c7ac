import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 collect garbage whenever the heap has grown by a third, for a process that streams.
 *
 * By default, V8 lets the heap of such a process grow to several times its need before it collects.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=33');
}
