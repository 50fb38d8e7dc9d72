import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { refreshStorageHealth, useStorageHealth } from '#state/saving/persistence.ts';
import { text } from './text.ts';

/** One quiet line where there is something to lose: no promise of the browser. */
export function CareLines(): ReactNode {
  const persistence = useStorageHealth((health) => health.persistence);
  useEffect(() => void refreshStorageHealth(), []);
  if (persistence === 'unknown') return <span className="waiting" />;
  if (persistence !== 'not-granted' && persistence !== 'unsupported') return null;
  return (
    <p className="soft prose">
      {text.care.open} <Link href={paths.dataCare}>{text.care.link}</Link>
    </p>
  );
}
