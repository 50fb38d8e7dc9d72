import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Session {
  /** Who is working at this browser now; written beside every change. Empty = not said. */
  readonly person: string;
  /** The remark about plain HTTP was read; it is made once. */
  readonly insecureNoticed: boolean;
  /** When a rescue file was last handed to the browser (ISO 8601 UTC). Empty = never. */
  readonly lastRescueAt: string;
}

/** What this browser remembers between visits and no file ever carries. */
export const useSession = create<Session>()(
  persist((): Session => ({ person: '', insecureNoticed: false, lastRescueAt: '' }), {
    name: 'timbang-session',
    version: 1,
  }),
);

/** Remembers that the remark about plain HTTP was read. */
export function noticeInsecure(): void {
  useSession.setState({ insecureNoticed: true });
}

/** From now on every change made in this browser carries this name. */
export function workAs(person: string): void {
  useSession.setState({ person: person.trim() });
}

/** Remembers when the last rescue file was made. */
export function rescueMade(at: string): void {
  useSession.setState({ lastRescueAt: at });
}
