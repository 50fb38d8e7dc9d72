import type { ReactNode } from 'react';
import { LIST_NAMES } from '#core/evidence/register-terms.ts';
import { RegisterPage } from '#features/register/page.tsx';
import { lazyPart } from './lazy-part.tsx';
import { PARTS } from './parts.ts';

const Attach = lazyPart(PARTS.attach);
const NO_LINKS = [] as const;

/** The list of evidence together with the place where files are attached to it. */
export function RegisterView(): ReactNode {
  return <RegisterPage attach={<Attach links={NO_LINKS} label={LIST_NAMES.evidence} />} />;
}
