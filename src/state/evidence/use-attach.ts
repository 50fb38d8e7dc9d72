import { useMemo } from 'react';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { EvidenceSupport } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { PhotoWish } from '#workflow/evidence/prepare-file.ts';
import {
  attach,
  cancelAllAttaching,
  dismissAttached,
  placeOf,
  useAttachQueue,
  type AttachItem,
} from './attach-queue.ts';
import { useDesk } from '#state/desk.ts';
import { useSession } from '#state/session.ts';

/** What is to become of photos; until the application is closed. */
export const usePhotoWish = create<{ readonly photos: PhotoWish }>(() => ({ photos: 'reduced' }));

/** Remembers what is to become of photos. */
export function wishPhotos(photos: PhotoWish): void {
  usePhotoWish.setState({ photos });
}

interface Attaching {
  /** The files that were handed in at this place, oldest first. */
  readonly items: readonly AttachItem[];
  readonly attach: (files: readonly File[]) => void;
  readonly cancelAll: () => void;
  /** Takes what has ended out of view. */
  readonly dismiss: () => void;
}

/** Attaching files at one place: to these links of this assessment. */
export function useAttach(
  assessmentId: AssessmentId,
  links: readonly EvidenceSupport[],
): Attaching {
  const desk = useDesk();
  const place = placeOf({ assessmentId, links });
  const items = useAttachQueue(
    useShallow((queue) => queue.items.filter((item) => item.place === place)),
  );
  return useMemo(
    () => ({
      items,
      attach: (files) => {
        const { photos } = usePhotoWish.getState();
        const by = useSession.getState().person;
        attach(desk, { assessmentId, links, photos, by }, files);
      },
      cancelAll: () => cancelAllAttaching(place),
      dismiss: () => dismissAttached(place),
    }),
    [desk, assessmentId, links, place, items],
  );
}
