import { once } from 'node:events';
import { KnownError } from '../errors.js';

/** The output of a command: `data` writes a line to stdout, `message` to stderr. */
export interface Terminal {
  data(line: string): void;
  message(line: string): void;
  /** Writes text to stdout unchanged. Resolves when more text can be written. */
  text(text: string): Promise<void>;
  /** Resolves when all data are written. Throws FILE_NOT_WRITTEN if stdout is a file on a full disk. */
  end(): Promise<void>;
}

/** Returns the terminal of this process. A reader that has closed the stream (`| head`, a closed window) causes no failure. */
export function processTerminal(): Terminal {
  const failures: Error[] = [];
  process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') failures.push(failure);
  });
  process.stderr.on('error', () => undefined);
  return {
    data: (line) => process.stdout.write(`${line}\n`),
    message: (line) => process.stderr.write(`${line}\n`),
    text: async (text) => {
      if (process.stdout.destroyed) return;
      if (!process.stdout.write(text))
        await Promise.race([once(process.stdout, 'drain'), closed(process.stdout)]);
    },
    end: async () => {
      await new Promise((resolve) => process.stdout.write('', resolve));
      const [cause] = failures;
      if (!cause) return;
      const message = `The output cannot be written: ${cause.message}.`;
      throw new KnownError('FILE_NOT_WRITTEN', message, { cause });
    },
  };
}

async function closed(stream: NodeJS.WriteStream): Promise<void> {
  await once(stream, 'close');
}
