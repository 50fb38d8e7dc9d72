import type { DeskRole } from '#core/keys/identity.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { LocalRubric } from '#core/rubric/local-rubric.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { adoptRubric } from '#workflow/rubrics/adopt-rubric.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  receiveFile,
  type ReceiveHands,
  type ReceiveOutcome,
} from '#workflow/receive/receive-file.ts';
import { readReceived } from '#workflow/receive/receive-read.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { shippedRubric, type LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { storeSubmission } from '#workflow/receive/store-submission.ts';
import { prepareSubmission } from '#workflow/submit/submit.ts';
import { writeSubmission } from '#workflow/submit/write-submission.ts';
import { must, Scenario } from '../../support/scenario.ts';
import { attachTo, UNWATCHED } from '../evidence-desk.ts';
import { keyedDesk } from '../keys-desk.ts';

const UNIT = 'Dinas Uji';
export const PROOF = new TextEncoder().encode('%PDF-1.4\nkeputusan tentang layanan');

/** One OPD with keys, a finished assessment and one piece of evidence. */
export class Sender extends Scenario {
  static async begin(unit = UNIT, role: DeskRole = 'opd'): Promise<Sender> {
    return Sender.finish(
      new Sender(await keyedDesk(unit, role)),
      must(await shippedRubric('keterbukaan-informasi-opd', '1.0.0')),
      unit,
    );
  }

  /** One that works with an instrument which only its own desk has. */
  static async beginLocal({ data, source }: Pick<LocalRubric, 'data' | 'source'>): Promise<Sender> {
    const sender = new Sender(await keyedDesk(UNIT));
    const ref = must(await adoptRubric(sender.desk, source, data));
    return Sender.finish(sender, must(await rubricOf(sender.desk, ref)), UNIT);
  }

  private static async finish(sender: Sender, loaded: LoadedRubric, unit: string): Promise<Sender> {
    await sender.startWith(loaded, {
      agency: { name: unit, shortName: '', code: '', government: 'Kabupaten Uji' },
      people: [{ role: 'head', name: 'Kepala', position: 'Kepala Dinas' }],
    });
    const { rubric } = sender.loaded;
    const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);
    const levels = Object.fromEntries(
      indicators.map(({ id, levels: [low] }) => [id, low?.level ?? 0]),
    );
    const answers = withLevels(rubric, (await sender.stored()).answers, levels);
    for (const { id } of indicators) {
      const answer = answers[id];
      if (!answer) throw new Error(id);
      const said = { fact: `Fakta ${id}`, analysis: 'Analisis', notes: 'Komentar', done: true };
      must(await saveAnswer(sender.desk, sender.id, id, { ...answer, ...said }, 'Pengisi'));
    }
    const [first] = indicators;
    const item = first?.levels.flatMap(({ evidence }) => evidence)[0];
    const links = first ? [{ indicator: first.id, item: item?.id ?? null }] : [];
    const order = { assessmentId: sender.id, links };
    await attachTo(sender.desk, new File([PROOF], 'SK.pdf'), order);
    return sender;
  }

  /** Says something else in one answer, so that there is something new to send. */
  async say(fact: string): Promise<void> {
    const { answers } = await this.stored();
    const [id, answer] = Object.entries(answers)[0] ?? [];
    if (id === undefined || !answer) throw new Error('nothing was answered');
    must(await saveAnswer(this.desk, this.id, id, { ...answer, fact }, 'Pengisi'));
  }

  /** Sends what there is: the file, and the record that stays here. */
  async send(
    recipients: readonly PublicKey[] = [],
  ): Promise<{ readonly file: File; readonly record: PackageRecord }> {
    const prepared = must(
      await prepareSubmission(this.desk, this.id, {
        officer: { name: 'Kepala', position: 'Kepala Dinas' },
        note: 'Mohon diperiksa',
        recipients,
        today: '2026-01-05',
        fileName: (revision) => `uji-${revision}.timbang.zip`,
      }),
    );
    const { signal, progress } = UNWATCHED;
    const written = must(await writeSubmission(prepared.order, prepared.hands, progress, signal));
    const record = must(await storeSubmission(this.desk, prepared, written));
    return { file: new File([written.file], written.fileName), record };
  }
}

const HANDS: ReceiveHands = { read: readReceived, dayOf: (iso) => iso.slice(0, 10) };

/** Receives one file as the page does, only that no worker stands between. */
export function receiveAt(
  desk: Desk,
  file: File,
  { signal, progress } = UNWATCHED,
): Promise<ReceiveOutcome> {
  return receiveFile(desk, file, HANDS, progress, signal);
}

/** Receives a file that must be stored. */
export async function received(desk: Desk, file: File): Promise<PackageRecord> {
  const outcome = await receiveAt(desk, file);
  if (outcome.kind !== 'received') throw new Error(JSON.stringify(outcome));
  return outcome.record;
}

/** Everything that lies in a database, bytes by their digest. */
export async function dump(desk: Desk): Promise<Readonly<Record<string, unknown>>> {
  const tables = desk.db.tables.map(async (table) => {
    const rows: unknown[] = await table.toArray();
    return [table.name, await Promise.all(rows.map(plainRow))] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

async function plainRow(row: unknown): Promise<unknown> {
  if (typeof row !== 'object' || row === null) return row;
  const parts = Object.entries(row).map(
    async ([key, value]: readonly [string, unknown]) =>
      [key, value instanceof Blob ? await digestOfBytes(value) : value] as const,
  );
  return Object.fromEntries(await Promise.all(parts));
}
