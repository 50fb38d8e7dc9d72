import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { Indicator, Level } from '#core/rubric/types.ts';
import type { EvidenceVerdict } from './verdict.ts';

/** What a verdict is about: a document for an item, an item without one, or the indicator. */
export type VerdictPlace = Pick<EvidenceVerdict, 'document' | 'indicator' | 'item'>;

/** One thing that an asesor judges. */
export interface VerdictRow {
  readonly key: string;
  readonly place: VerdictPlace;
  /** The rung and its item; null = attached to the indicator as a whole. */
  readonly level: number | null;
  readonly item: Level['evidence'][number] | null;
  /** Null = a required item to which nothing was attached. */
  readonly document: EvidenceDocument | null;
  /** It came with an answer to a question, not with the submission. */
  readonly additional: boolean;
  /** Undefined = not judged yet. */
  readonly verdict: EvidenceVerdict | undefined;
}

/** The same for every verdict about the same thing. */
export function verdictKey({ document, indicator, item }: VerdictPlace): string {
  return [indicator, item ?? '', document ?? ''].join(' ');
}

/** What the verdicts say, by what they are about. */
export function verdictsByKey(
  verdicts: readonly EvidenceVerdict[],
): ReadonlyMap<string, EvidenceVerdict> {
  return new Map(verdicts.map((one) => [verdictKey(one), one]));
}

/** The evidence of a submission as its asesor meets it. */
export interface EvidenceOfSubmission {
  readonly documents: readonly EvidenceDocument[];
  /** Ids of those that came with answers to questions. */
  readonly additional: ReadonlySet<DocumentId>;
}

/**
 * Everything to be judged about one indicator: rung by rung each item with its documents, a
 * required item without any as a row of its own, then what was attached to the indicator as
 * a whole. Documents in the order of the submission; deleted ones are left out.
 */
export function verdictRows(
  indicator: Indicator,
  { documents, additional }: EvidenceOfSubmission,
  said: ReadonlyMap<string, EvidenceVerdict>,
): readonly VerdictRow[] {
  const attached = (item: string | null): readonly EvidenceDocument[] =>
    documents.filter(
      ({ status, supports }) =>
        status === 'active' &&
        supports.some((link) => link.indicator === indicator.id && link.item === item),
    );
  const rowOf = (
    document: EvidenceDocument | null,
    at: Pick<VerdictRow, 'level' | 'item'>,
  ): VerdictRow => {
    const place: VerdictPlace = {
      document: document?.id ?? null,
      indicator: indicator.id,
      item: at.item?.id ?? null,
    };
    const key = verdictKey(place);
    const late = document !== null && additional.has(document.id);
    return { key, place, ...at, document, additional: late, verdict: said.get(key) };
  };
  const ofItems = indicator.levels.flatMap(({ level, evidence }) =>
    evidence.flatMap((item) => {
      const here = attached(item.id);
      const missing = here.length === 0 && item.required ? [rowOf(null, { level, item })] : [];
      return [...here.map((document) => rowOf(document, { level, item })), ...missing];
    }),
  );
  const whole = attached(null).map((document) => rowOf(document, { level: null, item: null }));
  return [...ofItems, ...whole];
}

/** A row of which nothing can be said but that it is missing. */
export function isAbsent({ document }: VerdictRow): boolean {
  return document === null;
}
