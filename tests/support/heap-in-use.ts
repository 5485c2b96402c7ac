import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Returns the bytes of this process that are in use after garbage collection, inside and outside the heap of JavaScript. */
export async function heapInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void; // the flag defines it
  for (let round = 0; round < 2; round += 1) {
    collect();
    await new Promise(setImmediate); // what ends only after a collection, such as streams
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
