import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { STATUS_TERMS } from '#core/glossary.ts';
import { paths } from '#state/paths.ts';
import { Tag } from '#ui/tag.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { text } from './text.ts';

interface StatusTagsProps {
  readonly loaded: LoadedRubric;
  /** The newest version of the same instrument. */
  readonly latest: LoadedRubric | undefined;
}

/** Where an instrument stands: status, unit, version, and the way to a newer one. */
export function StatusTags({ loaded, latest }: StatusTagsProps): ReactNode {
  const { rubric, ref } = loaded;
  return (
    <p className="rubric-tags">
      <Tag tone={rubric.status === 'official' ? 'good' : 'warn'}>{STATUS_TERMS[rubric.status]}</Tag>
      {loaded.origin === 'local' && <Tag tone="info">{text.local}</Tag>}
      <span>{text.unit[rubric.unit]}</span>
      <span>{text.version(rubric.version)}</span>
      {latest && latest.ref.digest !== ref.digest && (
        <Link href={paths.rubric(latest.ref.digest)}>{text.newer(latest.rubric.version)}</Link>
      )}
    </p>
  );
}
