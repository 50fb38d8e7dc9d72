import type { Clearance } from '#core/invest/clearance/clearance.ts';
import type { RegisterMoves } from '#core/invest/clearance/register-moves.ts';
import { clearanceFailureText } from '#state/plans/clearance-failure-text.ts';
import { failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import type { Desk } from '#workflow/desk.ts';
import { addClearances, removeClearance, saveClearance } from '#workflow/plans/clearances.ts';
import { text as all } from './text.ts';

const { plan: text } = all;

interface Taken {
  readonly added: readonly Clearance[];
  readonly moved: RegisterMoves['moved'];
}

/** Puts a line into another year; one that was decided meanwhile stays. */
const inYear =
  (year: number) =>
  (row: Clearance): Clearance =>
    row.decision === null ? { ...row, year } : row;

async function takeBack(desk: Desk, { added, moved }: Taken): Promise<void> {
  let kept = 0;
  for (const row of added) {
    const removed = await removeClearance(desk, row);
    if (!removed.ok) kept += 1;
  }
  for (const { row } of moved) {
    const back = await saveClearance(desk, row.id, inYear(row.year));
    if (!back.ok) kept += 1;
  }
  say(kept === 0 ? text.undone : text.undoneBut(kept));
}

/** Adds lines of a plan and moves known ones to its years; says so with a way back, or why not. */
export async function takeLines(desk: Desk, taken: Taken): Promise<string | null> {
  const { added, moved } = taken;
  if (added.length > 0) {
    const written = await addClearances(desk, added);
    if (!written.ok) return failureText(written.error, 'changing');
  }
  for (const { row, year } of moved) {
    const saved = await saveClearance(desk, row.id, inYear(year));
    if (!saved.ok) return clearanceFailureText(saved.error);
  }
  say(text.done(added.length, moved.length), {
    label: text.undo,
    run: () => void takeBack(desk, taken),
  });
  return null;
}
