import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';

const manifest = 'META-INF/MANIFEST.MF';
const signature = /^META-INF\/[^/]+\.(?:SF|RSA|DSA|EC)$/i;

/**
 * Removes the signatures from the signed jars of a folder; other files stay unchanged.
 *
 * Java stores no class of a signed jar in its archive of classes, and checks the digest of each class that it loads: the two signed
 * jars of Neo4j make each start a fifth slower. Nothing else here uses the signatures: Maven verifies the files by their checksums.
 */
export async function unsignJars(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const unsigned = name.endsWith('.jar') ? withoutSignature(await readFile(file)) : undefined;
    if (unsigned) await writeFile(file, unsigned);
  }
}

function withoutSignature(jar: Buffer): Uint8Array | undefined {
  if (!jar.includes('.SF') || !isSigned(jar)) return undefined;
  const entries = Object.entries(unzipSync(jar)).filter(([name]) => !signature.test(name));
  const remaining = entries.map(
    ([name, data]) => [name, name === manifest ? mainSection(data) : data] as const,
  );
  return zipSync(Object.fromEntries(remaining), { level: 1 });
}

function isSigned(jar: Buffer): boolean {
  const signatures = unzipSync(jar, { filter: ({ name }) => signature.test(name) });
  return Object.keys(signatures).length > 0;
}

/** Returns the first section; the others hold the digests. */
function mainSection(data: Uint8Array): Uint8Array {
  const [first = ''] = strFromU8(data).split(/(?<=\r?\n)\r?\n/);
  return strToU8(`${first}\r\n`);
}
