/*
 * Runs in the page before its own scripts. Records tasks of 50 ms or more, the times of layouts in their worker, and the time between
 * two frames from `startFrames` to `stopFrames`.
 */
const tasks = [];
const layouts = [];
const record = (list) => {
  for (const { startTime, duration } of list) tasks.push({ startTime, duration });
};
const observer = new globalThis.PerformanceObserver((list) => record(list.getEntries()));
observer.observe({ type: 'longtask', buffered: true });

globalThis.Worker = class extends globalThis.Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener('message', () => {
      const layout = layouts.at(-1);
      if (layout) layout.endedAt = globalThis.performance.now();
    });
  }
  postMessage(...given) {
    layouts.push({ startedAt: globalThis.performance.now(), endedAt: Infinity });
    super.postMessage(...given);
  }
};

/** Returns the duration of the longest task between two times, in ms; 0 if none took 50. A task still running at `to` does not count. */
function longestTask(from, to = Infinity) {
  record(observer.takeRecords());
  const within = tasks.filter(({ startTime, duration }) => startTime >= from && startTime + duration <= to);
  return Math.max(0, ...within.map(({ duration }) => duration));
}

let frames = [];
let startedAt = 0;
let isWatching = false;

globalThis.onrecordWatch = {
  longestTask,
  longestWhileLayout: () =>
    Math.max(0, ...layouts.map(({ startedAt: from, endedAt }) => longestTask(from, endedAt))),
  layoutMs: () => Math.max(0, ...layouts.map(({ startedAt: from, endedAt }) => endedAt - from)),
  startFrames: () => {
    frames = [];
    isWatching = true;
    startedAt = globalThis.performance.now();
    let before = null;
    const next = (now) => {
      if (!isWatching) return;
      if (before !== null) frames.push(now - before);
      before = now;
      globalThis.requestAnimationFrame(next);
    };
    globalThis.requestAnimationFrame(next);
  },
  /** Returns the frames since `startFrames`, including the current one. */
  stopFrames: async () => {
    for (let more = 0; more < 2; more += 1)
      await new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    isWatching = false;
    return { frames, longestTask: longestTask(startedAt) };
  },
};
