/**
 * Loaded before each server (`node --import`). Answers each message of the benchmark with the figures of the process since the message
 * before: processor time, memory, event-loop delay, and round trips to Neo4j until the last response was sent (how many times Neo4j answered
 * something sent to it; the end of a transaction for which no response waits does not count).
 */
import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const boltPort = Number(process.env.BENCH_BOLT_PORT);
const delay = monitorEventLoopDelay({ resolution: 1 });
let roundTrips = 0;
let untilResponse = 0;

subscribe('net.client.socket', ({ socket }) => {
  socket.once('connect', () => {
    if (socket.remotePort === boltPort) countRoundTrips(socket);
  });
});

const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (...words) {
  untilResponse = roundTrips;
  return writeHead.apply(this, words);
};

function countRoundTrips(socket) {
  let isAsked = false;
  const write = socket.write.bind(socket);
  socket.write = (...words) => {
    isAsked = true;
    return write(...words);
  };
  // The driver listens already when the connection is open, so this does not start the flow of data.
  socket.on('data', () => {
    if (isAsked) roundTrips += 1;
    isAsked = false;
  });
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const [p99, max] = [delay.percentile(99), delay.max].map((ns) => (delay.count > 0 ? ns / 1e6 : 0));
  process.send({
    cpuMs: (user + system) / 1000,
    residentMb: process.memoryUsage.rss() / 2 ** 20,
    roundTrips: untilResponse,
    loopP99Ms: p99,
    loopMaxMs: max,
  });
  roundTrips = 0;
  untilResponse = 0;
  delay.reset();
});
delay.enable();
process.channel?.unref(); // the server ends as it would without the channel
