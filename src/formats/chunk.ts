/** A piece of output; `file` is the name of the file in the output folder, or '' if the format is a single file. */
export interface Chunk {
  readonly file: string;
  readonly text: string;
}

/** Yields texts as chunks of a single file. */
export async function* inOneFile(texts: AsyncIterable<string>): AsyncGenerator<Chunk> {
  for await (const text of texts) yield { file: '', text };
}
