import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A proxy before a Neo4j that notes which messages of Bolt a driver sends. */
export interface BoltProxy {
  readonly uri: string;
  /**
   * The messages sent so far, as the names of the requests, grouped by waits: a new group begins with what is sent
   * after the server's answer has reached the driver. `RUN` and `PULL` in one group are one round trip.
   */
  exchanges(): ReadonlyArray<ReadonlyArray<string>>;
  /** The bytes that the server has sent so far. */
  bytes(): number;
  /** Forgets what was noted. */
  forget(): void;
  /** Holds back the next message of that name, and what follows it on its connection. */
  holdBack(name: string): HeldMessage;
  close(): Promise<void>;
}

/** A message that does not reach the server until it is let go. */
export interface HeldMessage {
  /** Settled when the driver has sent it. */
  readonly sent: Promise<void>;
  letGo(): void;
  /** Lets it reach the server, and cuts the line before the answer reaches the driver. */
  letGoUnanswered(): void;
  /** Cuts the line: it never reaches the server. */
  cut(): void;
}

/** Tags of requests. Source: Bolt protocol, message specification. */
const requestNames: ReadonlyMap<number, string> = new Map([
  [0x01, 'HELLO'],
  [0x02, 'GOODBYE'],
  [0x0f, 'RESET'],
  [0x10, 'RUN'],
  [0x11, 'BEGIN'],
  [0x12, 'COMMIT'],
  [0x13, 'ROLLBACK'],
  [0x2f, 'DISCARD'],
  [0x3f, 'PULL'],
  [0x54, 'TELEMETRY'],
  [0x66, 'ROUTE'],
  [0x6a, 'LOGON'],
  [0x6b, 'LOGOFF'],
]);

/**
 * The driver begins with the magic bytes and four versions; when the server answers with a manifest of versions, the
 * choice of one and a byte of capabilities follow. Source: Bolt handshake, manifest version 1.
 */
const handshakeBytes = 20;
const choiceBytes = 5;
const manifestMark = 0x000001ff;

/** Answers are held back for so long: what the driver sends without waiting for an answer has arrived by then. */
const holdMs = 10;

/** Starts a proxy on a free port before the Neo4j at `bolt://HOST:PORT`. */
export async function startBoltProxy(targetUri: string): Promise<BoltProxy> {
  const target = new URL(targetUri);
  let groups: string[][] = [];
  let answered = true;
  let received = 0;
  const note = (name: string) => {
    if (answered) groups.push([]);
    answered = false;
    groups.at(-1)?.push(name);
  };
  const sockets = new Set<Socket>();
  let hold: { readonly name: string; readonly take: (held: Omit<HeldMessage, 'sent'>) => void } | null = null;
  const server = createServer((driver) => {
    const neo4j = connect(Number(target.port), target.hostname);
    let withheld: Buffer[] | null = null;
    let isCut = false;
    const forward = () => {
      withheld?.forEach((chunk) => neo4j.write(chunk));
      withheld = null;
    };
    const withhold = () => {
      withheld = [];
      hold?.take({
        letGo: forward,
        letGoUnanswered() {
          isCut = true;
          forward();
        },
        cut: () => driver.destroy(),
      });
      hold = null;
    };
    let opening = handshakeBytes;
    const read = requestReader(
      (name) => {
        note(name);
        if (name === hold?.name) withhold();
      },
      () => opening,
    );
    neo4j.once('data', (chunk) => {
      if (chunk.readUInt32BE(0) === manifestMark) opening += choiceBytes;
    });
    driver.on('data', (chunk) => {
      read(chunk);
      if (withheld) withheld.push(chunk);
      else neo4j.write(chunk);
    });
    neo4j.on('data', (chunk) => {
      received += chunk.length;
      if (isCut) {
        driver.destroy();
        return;
      }
      // Timers of one length fire in the order in which they were set.
      setTimeout(() => {
        answered = true;
        if (driver.writable) driver.write(chunk);
      }, holdMs);
    });
    join(driver, neo4j, sockets);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on TCP has such an address
  return {
    uri: `bolt://127.0.0.1:${port}`,
    exchanges: () => groups.map((group) => [...group]),
    bytes: () => received,
    forget() {
      groups = [];
      received = 0;
      answered = true;
    },
    holdBack(name) {
      const held = new Promise<Omit<HeldMessage, 'sent'>>((take) => {
        hold = { name, take };
      });
      const then = (act: keyof Omit<HeldMessage, 'sent'>) => () =>
        void held.then((message) => {
          message[act]();
        });
      return {
        sent: held.then(() => undefined),
        letGo: then('letGo'),
        letGoUnanswered: then('letGoUnanswered'),
        cut: then('cut'),
      };
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      sockets.forEach((socket) => socket.end());
      await closed;
    },
  };
}

/** When one end goes, the other goes too. */
function join(one: Socket, other: Socket, sockets: Set<Socket>): void {
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ] as const) {
    sockets.add(socket);
    socket.on('error', () => undefined); // its close follows
    socket.on('close', () => {
      sockets.delete(socket);
      peer.end();
    });
  }
}

/**
 * Hands on the name of each request in a stream of chunks.
 *
 * A message is a row of parts, each with its length in two bytes before it, and ends with a part of length 0; its
 * second byte is its tag.
 */
function requestReader(
  onRequest: (name: string) => void,
  openingBytes: () => number,
): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let skipped = 0;
  let isNew = true;
  return (chunk) => {
    const opening = Math.min(chunk.length, openingBytes() - skipped);
    skipped += opening;
    rest = Buffer.concat([rest, chunk.subarray(opening)]);
    while (rest.length >= 2) {
      const length = rest.readUInt16BE(0);
      if (rest.length < 2 + length) return;
      const tag = rest[3];
      if (length > 0 && isNew && tag !== undefined) onRequest(requestNames.get(tag) ?? `tag ${tag}`);
      isNew = length === 0;
      rest = rest.subarray(2 + length);
    }
  };
}
