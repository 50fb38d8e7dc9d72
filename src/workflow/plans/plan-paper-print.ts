import type { Digest } from '#core/lib/ids.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import type { PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { recapFingerprint } from '#workflow/portfolio/recap-fingerprint.ts';

/** What the document is recognised by: the plan's own record with its budget lines, and the results. */
export function planPrints({
  plan,
  facts,
}: Pick<PlanPaperSource, 'plan' | 'facts'>): Pick<PlanPaper, 'planPrint' | 'fingerprint'> {
  const left: readonly string[] = ['revision', 'updatedAt', 'kept'];
  const said = Object.fromEntries(Object.entries(plan).filter(([key]) => !left.includes(key)));
  const planPrint: Digest = digestOfJson({ plan: said, lines: facts.lines });
  const results = facts.agencies.map(({ result }) => result);
  return { planPrint, fingerprint: recapFingerprint([planPrint, ...results]) };
}
