import type { Page } from 'playwright-core';
import { patience } from '../support/explorer-world.js';

/** How a person works the page. Each method is one action; moving the focus with Tab is none. */
export interface Hand {
  /** Chooses the sentence after the one chosen before. */
  nextSentence(): Promise<void>;
  /** Opens the form for an entry, in the text or within the chosen entry. */
  begin(key: string, label: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  choose(label: string, words: string): Promise<void>;
  submit(): Promise<void>;
  readonly actions: () => number;
}

/** Works the page by keys alone. */
export function keyHand(page: Page): Hand {
  let actions = 0;
  const press = async (key: string): Promise<void> => {
    actions += 1;
    await page.keyboard.press(key);
  };
  return {
    nextSentence: () => press('n'),
    begin: async (key) => {
      await press(key);
      await page.locator('.entry-form').waitFor(patience);
    },
    fill: async (label, text) => {
      actions += 1;
      await tabTo(page, label);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
    },
    choose: async (label, words) => {
      actions += 1;
      await tabTo(page, label);
      await page.keyboard.type(words);
    },
    submit: async () => {
      await press('Enter');
      await page.locator('.entry-form').waitFor({ state: 'detached', ...patience });
    },
    actions: () => actions,
  };
}

/** Works the page by mouse, and types only what is filled in. */
export function mouseHand(page: Page): Hand {
  let actions = 0;
  let sentence = 0;
  const counted = async (work: Promise<unknown>): Promise<void> => {
    actions += 1;
    await work;
  };
  const control = (label: string) => page.locator('form').getByLabel(label, { exact: false }).first();
  return {
    nextSentence: () =>
      counted(
        page
          .locator('.sentence-part')
          .nth((sentence += 1))
          .click(),
      ),
    begin: (_key, label) => counted(page.getByRole('button', { name: label }).last().click()),
    fill: (label, text) => counted(control(label).fill(text)),
    choose: (label, words) =>
      counted(
        control(label)
          .locator('option')
          .filter({ hasText: words })
          .first()
          .getAttribute('value')
          .then((value) => control(label).selectOption(value)),
      ),
    submit: () =>
      counted(page.locator('.entry-form').getByRole('button', { name: 'Add', exact: true }).click()),
    actions: () => actions,
  };
}

async function tabTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const focused = await page.evaluate<string>("document.activeElement?.labels?.[0]?.textContent ?? ''");
    if (focused.startsWith(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No field "${label}" has come by.`);
}
