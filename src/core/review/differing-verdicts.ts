import type { Indicator } from '#core/rubric/types.ts';
import type { EvidenceVerdict, VerdictKind } from './verdict.ts';
import { verdictKey, type VerdictPlace } from './verdict-rows.ts';

/** One piece of evidence on which asesors do not say the same. */
export interface DifferingVerdict {
  readonly key: string;
  readonly document: VerdictPlace['document'];
  /** What the instrument asks for; null = the indicator as a whole. */
  readonly item: { readonly level: number; readonly text: string } | null;
  /** In the order of the reviews; null = that asesor says nothing of it. */
  readonly verdicts: readonly (EvidenceVerdict | null)[];
}

/** What is counted with: what was never attached is absent whether or not somebody says so. */
export function kindOf(
  verdict: EvidenceVerdict | null,
  document: VerdictPlace['document'],
): VerdictKind | null {
  return verdict?.verdict ?? (document === null ? 'absent' : null);
}

function itemOf({ levels }: Indicator, id: string | null): DifferingVerdict['item'] {
  const items = levels.flatMap(({ level, evidence }) =>
    evidence.map((item) => ({ id: item.id, level, text: item.text })),
  );
  const found = items.find((item) => item.id === id);
  return found ? { level: found.level, text: found.text } : null;
}

/** What asesors judge differently among the evidence of one indicator. */
export function differingVerdicts(
  indicator: Indicator,
  reviews: readonly { readonly verdicts: readonly EvidenceVerdict[] }[],
): readonly DifferingVerdict[] {
  const said = reviews.map(
    ({ verdicts }) =>
      new Map(
        verdicts
          .filter((one) => one.indicator === indicator.id)
          .map((one) => [verdictKey(one), one]),
      ),
  );
  const places = new Map(said.flatMap((one) => [...one]));
  return [...places].flatMap(([key, { document, item }]) => {
    const verdicts = said.map((one) => one.get(key) ?? null);
    if (new Set(verdicts.map((one) => kindOf(one, document))).size < 2) return [];
    return [{ key, document, item: itemOf(indicator, item), verdicts }];
  });
}
