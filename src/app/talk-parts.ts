import type { TalkParts } from '#features/talk/room.ts';
import { FILE_PREVIEW } from './file-preview.ts';
import { lazyPart } from './lazy-part.tsx';
import { PARTS } from './parts.ts';

/** What a talk shows of evidence, and where files are attached, each in a chunk of its own. */
export const TALK_PARTS: TalkParts = { Preview: FILE_PREVIEW, Attach: lazyPart(PARTS.attach) };
