import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Returns the SHA-256 of a text in UTF-8, in hexadecimal. */
export function textSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
