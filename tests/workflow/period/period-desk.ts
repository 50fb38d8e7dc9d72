import type { Digest, PeriodId } from '#core/lib/ids.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRubrics } from '#workflow/rubrics/list-rubrics.ts';
import { readPeriod } from '#workflow/period/list-periods.ts';
import { receivePackage } from '#workflow/receive/receive-package.ts';
import { readReceived } from '#workflow/receive/receive-read.ts';
import { createPeriod, savePeriod } from '#workflow/period/save-period.ts';
import { sendPeriod, type SentPeriod } from '#workflow/period/send-period.ts';
import { SOUND } from '../../core/period/sample.ts';
import { must } from '../../support/scenario.ts';

/** A period set up at this desk with an instrument that is there. */
export async function ownPeriod(desk: Desk, change: Partial<PeriodDraft> = {}): Promise<PeriodId> {
  const [first] = (await listRubrics(desk)).flatMap((one) => (one.ok ? [one.value] : []));
  if (!first) throw new Error('no instrument');
  return must(await createPeriod(desk, { ...SOUND, rubric: first.ref, ...change }));
}

/** Changes what is set up, as the editor does. */
export async function edit(
  desk: Desk,
  id: PeriodId,
  change: (draft: PeriodDraft) => Partial<PeriodDraft>,
): Promise<void> {
  const record = must(await readPeriod(desk, id));
  if (record.holding !== 'own') throw new Error('not own');
  const { draft, draftRevision } = record;
  must(await savePeriod(desk, id, draftRevision, { ...draft, ...change(draft) }));
}

/** Sends a period out, signed or not. */
export async function send(desk: Desk, id: PeriodId, signed = true): Promise<SentPeriod> {
  return must(await sendPeriod(desk, id, { signed, by: 'Petugas' }));
}

/** The file comes to a desk and is kept there; nothing of it is in use yet. */
export async function bring(desk: Desk, file: Blob): Promise<Digest> {
  const { signal } = new AbortController();
  const read = must(await readReceived(file, [], () => undefined, signal));
  const cameIn = { name: 'periode.zip', bytes: file.size };
  const day = (iso: string): string => iso.slice(0, 10);
  return must(await receivePackage(desk, cameIn, read, day)).record.id;
}
