import { create } from 'zustand';
import { keepLastRoom } from '#workflow/workspaces/last-room.ts';

/** Room kept back for the last words: there, given up on a full disk, or never found. */
export type LastRoom = 'unknown' | 'kept' | 'spent' | 'none';

export const useLastRoom = create<{ readonly room: LastRoom }>(() => ({ room: 'unknown' }));

/** Keeps room back, when the application starts to store and after room was made. */
export async function refreshLastRoom(): Promise<void> {
  const kept = await keepLastRoom();
  useLastRoom.setState(({ room }) => {
    if (kept) return { room: 'kept' };
    return { room: room === 'spent' ? 'spent' : 'none' };
  });
}

/** An answer was stored in the room that was kept back: the person has to make room now. */
export function lastRoomSpent(): void {
  useLastRoom.setState({ room: 'spent' });
}
