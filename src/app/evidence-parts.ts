import type { EvidenceParts } from '#features/assess/evidence-parts.ts';
import { lazyPart } from './lazy-part.tsx';
import { PARTS } from './parts.ts';

/** What the page of an indicator shows of its evidence, in a chunk of its own. */
export const EVIDENCE_PARTS: EvidenceParts = {
  Slot: lazyPart(PARTS.slot),
  Beside: lazyPart(PARTS.beside),
};
