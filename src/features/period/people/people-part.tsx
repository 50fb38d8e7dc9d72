import type { ReactNode } from 'react';
import { AsesorFields } from './asesor-fields.tsx';
import { OwnKeyLine } from './own-key-line.tsx';
import { VouchedKeys } from './vouched-keys.tsx';

/** The asesors of a period, and the keys its owner vouches for. */
export function PeoplePart(): ReactNode {
  return (
    <>
      <AsesorFields />
      <OwnKeyLine />
      <VouchedKeys />
    </>
  );
}
