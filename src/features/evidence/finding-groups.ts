import type { CheckId } from '#core/evidence/check/finding.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import type { ShownFinding } from '#state/review/use-findings.ts';
import { documentTitle } from './document-title.ts';
import { CHECK_NAMES } from './text-findings.ts';

export const GROUPINGS = ['check', 'document'] as const;
export const SHOWS = ['open', 'answered', 'all'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type Show = (typeof SHOWS)[number];

export interface FindingGroup {
  readonly key: CheckId | DocumentId;
  readonly title: string;
  /** Null = the group is a check. */
  readonly document: DocumentId | null;
  readonly findings: readonly ShownFinding[];
}

/** The remarks that a choice lets through. */
export function shownFindings(
  findings: readonly ShownFinding[],
  show: Show,
): readonly ShownFinding[] {
  if (show === 'all') return findings;
  return findings.filter(({ reply }) => (reply === undefined) === (show === 'open'));
}

/** The remarks under their checks, or under their documents, in the order in which they come. */
export function groupFindings(
  findings: readonly ShownFinding[],
  by: Grouping,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: ShownFinding[] }>();
  for (const shown of findings) {
    const { finding, document } = shown;
    const key = by === 'check' ? finding.check : document.id;
    const known = groups.get(key);
    if (known) known.findings.push(shown);
    else {
      const title = by === 'check' ? CHECK_NAMES[finding.check] : documentTitle(document);
      groups.set(key, {
        key,
        title,
        document: by === 'check' ? null : document.id,
        findings: [shown],
      });
    }
  }
  return [...groups.values()];
}
