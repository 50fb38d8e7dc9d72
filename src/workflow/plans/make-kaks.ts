import { kakDraft } from '#core/invest/paper/kak.ts';
import { planPaper } from '#core/invest/paper/paper.ts';
import type { PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import { writeKaks } from '#exchange/kak-docx.ts';
import { planPrints } from './plan-paper-print.ts';

/**
 * Draft KAKs of chosen initiatives as bytes: a .docx of one, a ZIP file of several.
 *
 * @param initiatives ids; those of which nothing was chosen are left out.
 */
export function makeKaks(
  source: PlanPaperSource,
  initiatives: readonly string[],
  progress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const paper = planPaper(source, planPrints(source));
  const drafts = initiatives.flatMap((id) => kakDraft(paper, id) ?? []);
  return writeKaks(drafts, progress);
}
