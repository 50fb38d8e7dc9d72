import type { Page } from '@playwright/test';
import { expectSaved, rung } from '../support/answering.ts';
import { words } from '../support/words.ts';
import type { Ledger } from './ledger.ts';

const { indicator: on } = words.assess;

const TEXTS = [
  { part: 'fact', label: on.fact },
  { part: 'analysis', label: on.analysis },
  { part: 'notes', label: on.notesLabel },
] as const;

/** The criteria of indicator K1 on its rungs, in reading order. */
const TICKS = [
  { level: 2, at: 0, id: 'k1.2.a' },
  { level: 2, at: 1, id: 'k1.2.b' },
  { level: 3, at: 0, id: 'k1.3.a' },
  { level: 3, at: 1, id: 'k1.3.b' },
  { level: 3, at: 2, id: 'k1.3.c' },
  { level: 4, at: 0, id: 'k1.4.a' },
  { level: 4, at: 1, id: 'k1.4.b' },
] as const;

/** Types three texts and turns a few ticks on indicator K1, then waits for "Tersimpan". */
export async function typeAndTick(
  page: Page,
  ledger: Ledger,
  name: string,
  random: () => number,
): Promise<void> {
  const places: string[] = [];
  for (const { part, label } of TEXTS) {
    const place = `k1 ${part}`;
    const value = `${part} ${name}`;
    ledger.try(place, value);
    await page.getByLabel(label, { exact: true }).fill(value);
    places.push(place);
  }
  for (const { level, at, id } of TICKS.filter(() => random() < 0.5)) {
    const box = rung(page, level).getByRole('checkbox').nth(at);
    const wanted = !(await box.isChecked());
    const place = `k1 tick ${id}`;
    ledger.try(place, wanted ? 'on' : 'off');
    await box.setChecked(wanted);
    places.push(place);
  }
  await expectSaved(page);
  ledger.acknowledge(places);
}
