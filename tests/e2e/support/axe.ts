import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JSHandle, Page } from '@playwright/test';
import type Axe from 'axe-core';
import {
  markDoubtfulTargets,
  MEASURED_TARGETS,
  oneOfEachLook,
  repeated,
} from '../../support/axe-scope.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked: rules by tag or by name; those by name, of these elements only. */
export interface AxeRun {
  readonly tags?: readonly string[];
  readonly without?: readonly string[];
  readonly rules?: readonly string[];
  /**
   * Checks one element of each look instead of all, and none of a look that was found to be sound
   * before, on whatever page: what is alike has the same contrast.
   */
  readonly perLook?: boolean;
  /** Looks only at what this selector finds. */
  readonly within?: string;
}

/** Looks in which nothing was found, by the rules that were asked. */
const sound = new Map<string, Set<string>>();

/** What axe finds on the page as it stands, one line for each element that is wrong. */
export async function axeFinds(page: Page, run: AxeRun): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(SOURCE);
    await page.evaluate((rule) => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      axe.configure({ rules: [rule] });
    }, MEASURED_TARGETS);
  }
  if (!run.perLook) return foundAnywhere(page, run);
  const rules = (run.rules ?? []).join(' ');
  const known = sound.get(rules) ?? new Set();
  const asked = { root: run.within ?? 'body', known: [...known] };
  const few = await page.evaluateHandle(oneOfEachLook, asked);
  const looks = await few.evaluate((one) => one.looks);
  const elements = await few.evaluateHandle((one) => one.elements);
  const lines = looks.length === 0 ? [] : await found(page, run, elements, null);
  // What is held from outside is kept for good, and so is every page it belongs to.
  await Promise.all([few.dispose(), elements.dispose()]);
  if (lines.length === 0) sound.set(rules, new Set([...known, ...looks]));
  return lines;
}

async function foundAnywhere(page: Page, run: AxeRun): Promise<readonly string[]> {
  const many = await page.evaluateHandle(repeated);
  await page.evaluate(markDoubtfulTargets, true);
  const lines = await found(page, run, null, many);
  await page.evaluate(markDoubtfulTargets, false);
  await many.dispose();
  return lines;
}

function found(
  page: Page,
  run: AxeRun,
  few: JSHandle<Element[]> | null,
  many: JSHandle<Element[]> | null,
): Promise<readonly string[]> {
  return page.evaluate(
    async ({ asked, looks, exclude }) => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const only = asked.rules && { type: 'rule' as const, values: [...asked.rules] };
      const off = (asked.without ?? []).map((id) => [id, { enabled: false }]);
      const { violations } = await axe.run(
        looks ? { include: looks } : { include: asked.within ?? document, exclude: exclude ?? [] },
        {
          runOnly: only ?? [...(asked.tags ?? [])],
          rules: Object.fromEntries(off),
          // The rule that needs the style sheets is not asked.
          preload: false,
          reporter: 'no-passes',
          // Only what is wrong is worked out in full.
          resultTypes: ['violations'],
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { asked: run, looks: few, exclude: many },
  );
}
