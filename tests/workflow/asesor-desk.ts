import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { verdictRows } from '#core/review/verdict-rows.ts';
import type { Desk } from '#workflow/desk.ts';
import { changeRating, changeVerdict, type RatingPatch } from '#workflow/review/change-sheet.ts';
import { openSheet } from '#workflow/review/open-sheet.ts';
import { sheetContent } from '#workflow/review/sheet-content.ts';
import { signSheet, type SheetSignOff, type SignedSheet } from '#workflow/review/sign-sheet.ts';
import { must } from '../support/scenario.ts';
import { keyedDesk } from './keys-desk.ts';
import { received } from './receive/receive-sender.ts';

/** An asesor at a desk of their own, with a submission that was received there. */
export class Asesor {
  readonly desk: Desk;
  readonly name: string;

  constructor(desk: Desk, name: string) {
    this.desk = desk;
    this.name = name;
  }

  static async at(institution: string, name: string): Promise<Asesor> {
    return new Asesor(await keyedDesk(institution, 'asesor'), name);
  }

  receive(file: File): Promise<PackageRecord> {
    return received(this.desk, file);
  }

  async open(submission: Digest): Promise<ReviewSheet> {
    return must(await openSheet(this.desk, submission, { name: this.name, institution: '' }));
  }

  /** Says of every indicator what its agency claims, and accepts all evidence. */
  async rateAll(submission: Digest, patch: RatingPatch = {}): Promise<ReviewSheet> {
    let sheet = await this.open(submission);
    const { check } = must(await sheetContent(this.desk, sheet));
    for (const [id, claimed] of check.claimed) {
      const indicator = [...check.mine].includes(id);
      if (!indicator) continue;
      const said: RatingPatch = {
        stages: {
          document: claimed,
          interview: { is: 'open' },
          visit: { is: 'open' },
        },
        departure: 'Sesuai wawancara.',
        fact: `Fakta rahasia ${this.name}`,
        analysis: `Analisis rahasia ${this.name}`,
        done: true,
        ...patch,
      };
      const base = sheet.ratings[id]?.revision ?? 0;
      sheet = must(await changeRating(this.desk, sheet.id, id, said, base));
    }
    return this.judgeAll(sheet);
  }

  async judgeAll(sheet: ReviewSheet): Promise<ReviewSheet> {
    const { check } = must(await sheetContent(this.desk, sheet));
    const { rubric } = check;
    const said = new Map<string, EvidenceVerdict>();
    let now = sheet;
    const indicators = rubric.groups.flatMap((group) => group.indicators ?? []);
    for (const indicator of indicators) {
      for (const { place, document } of verdictRows(indicator, check, said)) {
        const known = now.verdicts.some(
          (one) => one.document === place.document && one.item === place.item,
        );
        if (!document || known) continue;
        const verdict = { ...place, verdict: 'accepted', reason: 'none', note: '' } as const;
        now = must(await changeVerdict(this.desk, now.id, verdict, null));
      }
    }
    return now;
  }

  signOff(part: Partial<SheetSignOff> = {}): SheetSignOff {
    return {
      name: this.name,
      position: 'Auditor',
      institution: '',
      recipients: [],
      fileName: (_, revision) => `lembar-${revision}.timbang.zip`,
      ...part,
    };
  }

  async sign(sheet: ReviewSheet, part: Partial<SheetSignOff> = {}): Promise<SignedSheet> {
    return must(await signSheet(this.desk, sheet.id, this.signOff(part)));
  }

  /** Rates everything and hands the file over. */
  async handIn(submission: Digest): Promise<File> {
    return fileOf(await this.sign(await this.rateAll(submission)));
  }
}

export function fileOf({ file, fileName }: Pick<SignedSheet, 'file' | 'fileName'>): File {
  return new File([file], fileName);
}
