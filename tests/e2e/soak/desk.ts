import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { startBrowser, type KillableBrowser } from '../support/killable-browser.ts';
import type { Diary } from './diary.ts';
import type { Sky } from './sky.ts';

/** The morning of the first working day. */
const FIRST_DAY = Date.parse('2026-11-09T01:00:00.000Z');
const DAY_MS = 86_400_000;
/** A kill comes so late at most, while something is being done. */
const LONGEST_MS = 1500;

interface Place {
  readonly name: string;
  readonly folder: string;
  readonly origin: string;
  readonly sky: Sky;
  readonly diary: Diary;
}

/** One person at a computer of their own: a profile on disk, and a browser that may be killed. */
export class Desk {
  readonly #place: Place;
  #day = 0;
  #runs: { readonly browser: KillableBrowser; readonly page: Page } | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  get name(): string {
    return this.#place.name;
  }

  /** The page of the desk; its browser is started when it does not run. */
  async page(): Promise<Page> {
    this.#runs ??= await this.#start();
    return this.#runs.page;
  }

  async #start(): Promise<{ readonly browser: KillableBrowser; readonly page: Page }> {
    const { name, folder, origin, sky, diary } = this.#place;
    const zone = sky.zone();
    const browser = await startBrowser(folder, zone);
    const { context } = browser;
    context.setDefaultTimeout(60_000);
    const drift = sky.strikes('clock', 2) ? sky.drift() : 0;
    if (drift !== 0) diary.note('clocks', `${name}: the clock is ${drift} days off, in ${zone}`);
    await context.clock.setFixedTime(FIRST_DAY + (this.#day + drift) * DAY_MS);
    const page = context.pages()[0] ?? (await context.newPage());
    const go = page.goto.bind(page);
    page.goto = (address, options) => go(new URL(address, `${origin}/`).href, options);
    return { browser, page };
  }

  /** Ends the browser, where it runs. */
  async end(): Promise<void> {
    await this.#runs?.browser.kill();
    this.#runs = undefined;
  }

  /** The power goes. */
  async #kill(when: string): Promise<void> {
    const { name, diary } = this.#place;
    await this.end();
    diary.note('kills', `${name}: the power went ${when} on day ${this.#day + 1}`);
  }

  /** Everybody goes home: the page is left in order, and then the browser; after so many days. */
  async evening(days: number): Promise<void> {
    this.#day = days;
    await this.#runs?.page.goto('about:blank');
    await this.end();
  }

  /**
   * Does something that can be begun again: the power may go in the middle, and it is done anew
   * until it is done. Afterwards the power may go too: what was called stored has to be there.
   */
  async again(work: (page: Page) => Promise<void>): Promise<void> {
    const { sky } = this.#place;
    while (sky.strikes('cut', 3)) await this.#cutShort(work, sky.upTo(LONGEST_MS));
    await this.once(work);
  }

  async #cutShort(work: (page: Page) => Promise<void>, ms: number): Promise<void> {
    const page = await this.page();
    let dark = false;
    const begun = work(page).catch((error: unknown) => {
      if (!dark) throw error;
    });
    await delay(ms);
    dark = true;
    await this.#kill(`after ${ms} ms of work`);
    await begun;
  }

  /** Does something that ends in a signed file: the power only goes when the file is there. */
  async once<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const made = await work(await this.page());
    if (this.#place.sky.strikes('kill', 3)) await this.#kill('after work');
    return made;
  }
}
