/** A piece of a format's text; `file` names the file below the output folder, or is '' where the format is one file. */
export interface Chunk {
  readonly file: string;
  readonly text: string;
}

/** Pieces that belong to the one file of a format. */
export async function* inOneFile(texts: AsyncIterable<string>): AsyncGenerator<Chunk> {
  for await (const text of texts) yield { file: '', text };
}
