import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { startBrowser, type KillableBrowser } from '../support/killable-browser.ts';
import type { Sky } from './sky.ts';

/** The morning of the first working day. */
const FIRST_DAY = Date.parse('2026-11-09T01:00:00.000Z');
const DAY_MS = 86_400_000;
/** A kill comes so late at most, while something is being done. */
const LONGEST_MS = 1500;

/** What happened in a run, by its kind. */
export type Tally = Record<'kills' | 'clocks' | 'fights' | 'damaged', number>;

interface Place {
  readonly name: string;
  readonly folder: string;
  readonly origin: string;
  readonly sky: Sky;
  readonly tally: Tally;
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
    const { folder, origin, sky, tally } = this.#place;
    const browser = await startBrowser(folder, sky.zone());
    const { context } = browser;
    context.setDefaultTimeout(60_000);
    const drift = sky.drift();
    if (drift !== 0) tally.clocks += 1;
    await context.clock.setFixedTime(FIRST_DAY + (this.#day + drift) * DAY_MS);
    const page = context.pages()[0] ?? (await context.newPage());
    const go = page.goto.bind(page);
    page.goto = (address, options) => go(new URL(address, `${origin}/`).href, options);
    return { browser, page };
  }

  /** The power goes. */
  async kill(): Promise<void> {
    if (this.#runs === undefined) return;
    await this.#runs.browser.kill();
    this.#runs = undefined;
    this.#place.tally.kills += 1;
  }

  /** Everybody goes home: the page is left in order, and then the browser. */
  async evening(day: number): Promise<void> {
    this.#day = day + 1;
    if (this.#runs === undefined) return;
    await this.#runs.page.goto('about:blank');
    await this.#runs.browser.kill();
    this.#runs = undefined;
  }

  /**
   * Does something that can be begun again: the power may go in the middle, and it is done anew
   * until it is done. Afterwards the power may go too: what was called stored has to be there.
   */
  async again(work: (page: Page) => Promise<void>): Promise<void> {
    const { sky } = this.#place;
    while (sky.strikes(3)) await this.#cutShort(work, sky.upTo(LONGEST_MS));
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
    await this.kill();
    await begun;
  }

  /** Does something that ends in a signed file: the power only goes when the file is there. */
  async once<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const made = await work(await this.page());
    if (this.#place.sky.strikes(3)) await this.kill();
    return made;
  }
}
