/** Somebody who has no mouse: everything through the keys, and what the page says to whoever cannot see it. */
import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 60;

export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.#page.keyboard.press(key);
  }

  /** Tabs on until the focus is on this element. */
  async tabTo(wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let i = 0; i < MOST_TABS; i++) {
      if (await this.isOn(wanted)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab does not lead to ${wanted}`);
  }

  /** The focus has gone where the page sends it: that takes a frame or two. */
  async rests(): Promise<void> {
    await this.#page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
  }

  isOn(wanted: Locator): Promise<boolean> {
    return wanted.evaluate((element) => element === document.activeElement);
  }

  /** Does what has the focus show it? */
  seesFocus(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  }

  /** The controls on the page that a screen reader would have no word for. */
  nameless(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const named = (element: Element): boolean => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const texts = [element, ...labels].map((each) => each.textContent);
        return [element.getAttribute('aria-label'), ...texts].some((text) => (text ?? '').trim() !== '');
      };
      return [...document.querySelectorAll('button, a[href], input, summary, [role="tabpanel"], progress')]
        .filter((element) => element.checkVisibility() && !named(element))
        .map((element) => element.outerHTML.slice(0, 120));
    });
  }
}
