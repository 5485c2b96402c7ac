/** Where a verb writes: `data` to stdout, `talk` to stderr, one line each. */
export interface Terminal {
  data(line: string): void;
  talk(line: string): void;
}

/** The terminal of this process. A reader that has gone away (`| head`, a closed window) is no failure. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  }
  return {
    data: (line) => process.stdout.write(`${line}\n`),
    talk: (line) => process.stderr.write(`${line}\n`),
  };
}
