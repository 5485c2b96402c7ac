import { once } from 'node:events';

/** The output of a command: `data` writes a line to stdout, `message` to stderr. */
export interface Terminal {
  data(line: string): void;
  message(line: string): void;
  /** Writes text to stdout unchanged. Resolves when more text can be written. */
  text(text: string): Promise<void>;
}

/** Returns the terminal of this process. A reader that has closed the stream (`| head`, a closed window) causes no failure. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  }
  return {
    data: (line) => process.stdout.write(`${line}\n`),
    message: (line) => process.stderr.write(`${line}\n`),
    text: async (text) => {
      if (process.stdout.destroyed) return;
      if (!process.stdout.write(text))
        await Promise.race([once(process.stdout, 'drain'), closed(process.stdout)]);
    },
  };
}

async function closed(stream: NodeJS.WriteStream): Promise<void> {
  await once(stream, 'close');
}
