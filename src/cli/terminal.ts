import { once } from 'node:events';

/** Where a verb writes: `data` to stdout, `talk` to stderr, one line each. */
export interface Terminal {
  data(line: string): void;
  talk(line: string): void;
  /** Writes text to stdout as it is; resolved when more can be taken. */
  text(text: string): Promise<void>;
}

/** The terminal of this process. A reader that has gone away (`| head`, a closed window) is no failure. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  }
  return {
    data: (line) => process.stdout.write(`${line}\n`),
    talk: (line) => process.stderr.write(`${line}\n`),
    text: async (text) => {
      if (process.stdout.destroyed) return;
      if (!process.stdout.write(text))
        await Promise.race([once(process.stdout, 'drain'), gone(process.stdout)]);
    },
  };
}

async function gone(stream: NodeJS.WriteStream): Promise<void> {
  await once(stream, 'close');
}
