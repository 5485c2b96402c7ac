/**
 * Decodes the text of a file: by its byte order mark, else as UTF-8, else as Windows-1252, in which older programs of Western Europe
 * save. `label` is a character set that the file declares; an unknown one counts for nothing.
 */
export function decodeText(bytes: ArrayBuffer, label = ''): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const each of [label, 'utf-8'].filter((name) => name !== '')) {
    try {
      return new TextDecoder(each, { fatal: true }).decode(bytes);
    } catch {
      // it has other bytes, or the character set is unknown
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
