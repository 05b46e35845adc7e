import type { Page } from 'playwright-core';

/** What a page measures about itself, in milliseconds. */
export interface Seen {
  /** From the beginning of the navigation to the frame that shows sentences and findings. */
  readonly first: number;
  /** From a key to the frame that shows another finding and its sentence. */
  readonly steps: readonly number[];
  /** From a key in a sentence to the request that has it checked. */
  readonly rests: readonly number[];
  /** From that request to the frame that shows the findings. */
  readonly checks: readonly number[];
  /** Between two frames, while it is scrolled. */
  readonly frames: readonly number[];
}

/** Runs in the page, so that talking to the browser is not measured as well. A frame counts when it is painted. */
const watcher = `
  (() => {
    const seen = { first: 0, steps: [], rests: [], checks: [], frames: [] };
    let step = null;
    let typed = null;
    let lastFrame = null;
    Object.assign(window, { seen, isScrolling: false });
    const find = (selector) => document.querySelector(selector);
    const sentence = () => find('.row.active .side')?.textContent;
    const message = () => find('.card .message')?.textContent;
    const painted = (note) => setTimeout(() => note(performance.now()));
    addEventListener('keydown', ({ timeStamp, target }) => {
      if (target.matches('textarea')) typed = { at: timeStamp, asked: null, live: find('.live').cloneNode(true) };
      else step = { at: timeStamp, sentence: sentence(), message: message() };
    }, true);
    const { fetch } = window;
    window.fetch = (address, options) => {
      if (typed !== null && String(address).endsWith('/check')) typed.asked ??= performance.now();
      return fetch(address, options);
    };
    requestAnimationFrame(function look(now) {
      if (window.isScrolling && lastFrame !== null) seen.frames.push(now - lastFrame);
      lastFrame = window.isScrolling ? now : null;
      if (seen.first === 0 && find('.row:not(.waiting)') && find('.line')) {
        seen.first = now;
        painted((at) => { seen.first = at; });
      }
      if (step !== null && sentence() && sentence() !== step.sentence && message() !== step.message) {
        const { at } = step;
        step = null;
        painted((end) => seen.steps.push(end - at));
      }
      if (typed?.asked && !typed.live.isEqualNode(find('.live'))) {
        const { at, asked } = typed;
        typed = null;
        seen.rests.push(asked - at);
        painted((end) => seen.checks.push(end - asked));
      }
      requestAnimationFrame(look);
    });
  })();
`;

export const watch = (page: Page): Promise<unknown> => page.addInitScript(watcher);

export const seenBy = (page: Page): Promise<Seen> => page.evaluate<Seen>('window.seen');

/** Records the frames between two calls. */
export const setScrolling = (page: Page, isScrolling: boolean): Promise<unknown> =>
  page.evaluate(`window.isScrolling = ${isScrolling}`);
