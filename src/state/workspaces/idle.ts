const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Other tabs are told of a sign of the person at most this often. */
const TELL_MS = 5_000;

/** How often the time is looked at; a laptop that slept is noticed as soon as it wakes. */
const LOOK_MS = 5_000;

interface Watch {
  /** Milliseconds without a sign of the person after which `onIdle` runs; read at every look. */
  readonly limit: () => number;
  /** Milliseconds of a clock; going back never makes the wait longer. */
  readonly now: () => number;
  readonly onIdle: () => void;
  /** Tells the other tabs that somebody is here. */
  readonly tell: () => void;
}

interface Idle {
  /** Another tab has seen the person. */
  readonly seen: () => void;
  readonly stop: () => void;
}

/** Watches for signs of the person in this tab, and runs `onIdle` when there are none for long. */
export function watchIdle(target: EventTarget, { limit, now, onIdle, tell }: Watch): Idle {
  let quiet = 0;
  let looked = now();
  let told = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    const time = now();
    // A clock that was set back adds at least the time between two looks.
    quiet += time >= looked ? time - looked : LOOK_MS;
    looked = time;
    if (quiet >= limit()) {
      quiet = 0;
      onIdle();
    }
  };
  const seen = (): void => {
    quiet = 0;
    looked = now();
  };
  const sign = (): void => {
    // Coming back after the limit is no sign of the one who left.
    look();
    seen();
    if (looked - told < TELL_MS && looked >= told) return;
    told = looked;
    tell();
  };
  for (const name of SIGNS) target.addEventListener(name, sign, { passive: true, capture: true });
  const timer = setInterval(look, LOOK_MS);
  return {
    seen,
    stop: () => {
      clearInterval(timer);
      for (const name of SIGNS) target.removeEventListener(name, sign, { capture: true });
    },
  };
}
