import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Session {
  /** Who is working at this browser now; written beside every change. Empty = not said. */
  readonly person: string;
  /** The remark about plain HTTP was read; it is made once. */
  readonly insecureNoticed: boolean;
}

/** What this browser remembers between visits and no file ever carries. */
export const useSession = create<Session>()(
  persist((): Session => ({ person: '', insecureNoticed: false }), {
    name: 'timbang-session',
    version: 1,
  }),
);

export function noticeInsecure(): void {
  useSession.setState({ insecureNoticed: true });
}

export function workAs(person: string): void {
  useSession.setState({ person });
}
