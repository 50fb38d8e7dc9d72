import type { ComponentType } from 'react';
import type { Finding as CheckFinding } from '#core/evidence/check/finding.ts';
import type { StoredFile } from '#core/evidence/stored-file.ts';

/** What other features put into the review; composed by the application. */
export interface ReviewParts {
  /** A file as it looks. */
  readonly Preview: ComponentType<{ readonly file: StoredFile; readonly startPage: number }>;
  /** What a remark of the evidence check says, in one sentence. */
  readonly sentenceOf: (finding: CheckFinding) => string;
}
