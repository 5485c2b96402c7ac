/** The first bytes of files that are not text, in hexadecimal, and what they are. */
const kinds: ReadonlyArray<readonly [string, string]> = [
  ['504b0304', 'it is a zip archive (or a file of an office program)'],
  ['425a68', 'it is compressed with bzip2'],
  ['fd377a585a00', 'it is compressed with xz'],
  ['28b52ffd', 'it is compressed with Zstandard'],
  ['377abcaf271c', 'it is a 7z archive'],
  ['25504446', 'it is a PDF document'],
  ['fffe', 'it is UTF-16 or UTF-32'],
  ['feff', 'it is UTF-16'],
  ['0000feff', 'it is UTF-32'],
];

/** Returns what a file is that is no UTF-8 text, judged by its beginning; null if that may be text or gzip. */
export function foreignKind(beginning: Buffer): string | null {
  const first = beginning.subarray(0, 8).toString('hex');
  const [, kind = null] = kinds.find(([bytes]) => first.startsWith(bytes)) ?? [];
  if (kind !== null) return kind;
  const [one, two] = [beginning[0], beginning[1]];
  return beginning.length >= 2 && (one === 0) !== (two === 0)
    ? 'it is UTF-16 without a byte order mark'
    : null;
}
