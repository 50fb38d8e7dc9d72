import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Session {
  /** Who is working at this browser now; written beside every change. Empty = not said. */
  readonly person: string;
}

/** What this browser remembers between visits and no file ever carries. */
export const useSession = create<Session>()(
  persist((): Session => ({ person: '' }), { name: 'timbang-session', version: 1 }),
);

export function workAs(person: string): void {
  useSession.setState({ person });
}
