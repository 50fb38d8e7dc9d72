import type { ComponentType } from 'react';
import type { StoredFile } from '#core/evidence/stored-file.ts';

/** A file as it looks; how it is drawn is no business of this feature. */
export type FilePreview = ComponentType<{ readonly file: StoredFile; readonly startPage: number }>;
