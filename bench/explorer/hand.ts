import type { Page } from 'playwright-core';

/** The frames of one gesture, in ms. */
export interface Frames {
  readonly frames: ReadonlyArray<number>;
  /** 0 if no task took 50 ms. */
  readonly longestTask: number;
}

/** A gesture on a picture. */
export type Gesture = 'pan' | 'zoom' | 'drag' | 'expand';

interface Point {
  readonly x: number;
  readonly y: number;
}

const steps = 100;

/** Performs a gesture on the picture of a page by mouse and wheel. Returns its frames. */
export async function watchHand(page: Page, gesture: Gesture): Promise<Frames> {
  switch (gesture) {
    case 'pan':
      return pull(page, await pointOf(page, 'paper'));
    case 'drag':
      return pull(page, await pointOf(page, 'record'));
    case 'zoom':
      return zoom(page);
    case 'expand':
      return expand(page);
  }
}

/** Drags in a curve and back; each move waits until the page has handled the one before. */
async function pull(page: Page, { x, y }: Point): Promise<Frames> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate('onrecordWatch.startFrames()');
  for (let step = 1; step <= steps; step += 1) {
    const turn = (step / steps) * 2 * Math.PI;
    await page.mouse.move(x + 120 * Math.sin(turn), y + 60 * (1 - Math.cos(turn)));
  }
  await page.mouse.up();
  return stopFrames(page);
}

/** Zooms in and out again, around the middle of the picture. */
async function zoom(page: Page): Promise<Frames> {
  const box = await page.locator('svg.graph').boundingBox();
  if (!box) throw new Error('Nothing is drawn.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate('onrecordWatch.startFrames()');
  for (let step = 0; step < steps; step += 1)
    await page.mouse.wheel(0, step < steps / 4 || step >= (steps * 3) / 4 ? -40 : 40);
  return stopFrames(page);
}

/** Adds a page of the statements of the chosen record, from the click until they are shown. */
async function expand(page: Page): Promise<Frames> {
  const before = await page.locator('.node').count();
  await page.evaluate('onrecordWatch.startFrames()');
  await page.locator('[data-along="ATTRIBUTED_TO:IN"]').click();
  await page.locator('.node').nth(before).waitFor();
  return stopFrames(page);
}

async function stopFrames(page: Page): Promise<Frames> {
  return page.evaluate('onrecordWatch.stopFrames()'); // as watch.js returns it
}

/** Returns the point nearest to the middle of the picture that is empty, or on a record. */
async function pointOf(page: Page, what: 'paper' | 'record'): Promise<Point> {
  const point: Point | null = await page.evaluate(`(() => {
    const box = document.querySelector('svg.graph').getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    for (let radius = 0; radius < box.height / 2; radius += 2)
      for (let turn = 0; turn < 6.28; turn += 0.2) {
        const point = { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
        const found = document.elementFromPoint(point.x, point.y);
        if (${what === 'paper' ? "found?.matches('svg.graph')" : "found?.closest('.node .shape')"}) return point;
      }
    return null;
  })()`);
  if (!point) throw new Error(`There is no ${what} near the middle of the drawing.`);
  return point;
}
