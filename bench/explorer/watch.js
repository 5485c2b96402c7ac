/*
 * Runs in the page before its own scripts: keeps the tasks that held the page for 50 ms or more, when layouts ran in their
 * worker, and from `startFrames` to `stopFrames` the time between two frames.
 */
const tasks = [];
const layouts = [];
const note = (list) => {
  for (const { startTime, duration } of list) tasks.push({ startTime, duration });
};
const observer = new globalThis.PerformanceObserver((list) => note(list.getEntries()));
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

/** The longest of the tasks between two times, in ms; 0 where none took 50. What ran across `to` is what came after. */
function longestTask(from, to = Infinity) {
  note(observer.takeRecords());
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
  /** The frames since `startFrames`, the one that is being drawn included. */
  stopFrames: async () => {
    for (let more = 0; more < 2; more += 1)
      await new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
    isWatching = false;
    return { frames, longestTask: longestTask(startedAt) };
  },
};
