import { lazyPart } from './lazy-part.tsx';
import { PARTS } from './parts.ts';

/** A stored file as it looks, in a chunk of its own. */
export const FILE_PREVIEW = lazyPart(PARTS.preview);
