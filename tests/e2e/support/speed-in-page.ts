/** An interaction that took longer than a frame, as the browser's event timing tells it. */
export interface Slow {
  /** Kind of the event and what it was done to: `click button "Simpan"`. */
  readonly what: string;
  /** Address inside the app. */
  readonly at: string;
  /** From the hand to the next picture, in ms (the browser rounds to 8). */
  readonly ms: number;
  /** Until the page could listen, in ms. */
  readonly delay: number;
  /** In the page's own handlers, in ms. */
  readonly work: number;
  /** Events of one interaction have the same number. */
  readonly interaction: number;
}

/** A stretch of work that kept the thread that draws busy for 50 ms or more. */
interface LongTask {
  /** The app's own scripts and the drawing that followed, in ms. */
  readonly ms: number;
  readonly at: string;
  /** The last thing done by hand before it, or that the page was opened. */
  readonly after: string;
  /** What called the longest script, and the file it is in. */
  readonly script: string;
}

/** What a document tells from time to time: new entries, and how many interactions there were so far. */
export interface SpeedNotes {
  readonly document: string;
  readonly interactions: number;
  readonly slow: readonly Slow[];
  readonly tasks: readonly LongTask[];
}

/** The parts of the browser's entries that its type declarations do not know yet. */
interface FrameScript {
  readonly duration: number;
  readonly invoker: string;
  readonly sourceURL: string;
}
interface LongFrame extends PerformanceEntry {
  readonly renderStart: number;
  readonly scripts: readonly FrameScript[];
}
interface EventEntry extends PerformanceEventTiming {
  readonly interactionId: number;
}

/**
 * Runs in the page before anything of the app: hands what the browser's observers say to
 * `globalThis[tell]`. Time in scripts that are not the app's, such as those of the journey
 * itself, is left out.
 */
export function observeSpeed(tell: string): void {
  if (globalThis.top !== globalThis.self) return;
  const here = () => location.hash.slice(1) || '/';
  const document_ = String(performance.timeOrigin);
  let after = 'opening';
  const nameOf = (target: EventTarget | null): string => {
    const element = target instanceof Element ? target : null;
    const control = element?.closest('button, a, label, summary, select, input, textarea, [role]');
    const named = control ?? element;
    const words = named?.getAttribute('aria-label') ?? named?.textContent ?? '';
    return `${named?.localName ?? 'page'} "${words.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}"`;
  };
  for (const kind of ['pointerdown', 'keydown']) {
    const note = (event: Event) => {
      after = `${event instanceof KeyboardEvent ? event.key : 'press'} on ${nameOf(event.target)}`;
    };
    addEventListener(kind, note, { capture: true, passive: true });
  }

  const say = (slow: readonly Slow[], tasks: readonly LongTask[]) => {
    const { interactionCount: interactions = 0 } = performance as { interactionCount?: number };
    const give = (globalThis as Record<string, unknown>)[tell];
    if (typeof give !== 'function') return;
    void give({ document: document_, interactions, slow, tasks } satisfies SpeedNotes);
  };
  const slowOf = (entry: EventEntry): Slow => ({
    // What it was done to may be gone by now.
    what: entry.target === null ? after : `${entry.name} on ${nameOf(entry.target)}`,
    at: here(),
    ms: entry.duration,
    delay: entry.processingStart - entry.startTime,
    work: entry.processingEnd - entry.processingStart,
    interaction: entry.interactionId,
  });
  const taskOf = ({ startTime, duration, renderStart, scripts }: LongFrame): LongTask => {
    const own = scripts.filter(({ sourceURL }) => sourceURL.startsWith(location.origin));
    const [longest] = own.toSorted((one, other) => other.duration - one.duration);
    const drawing = renderStart === 0 ? 0 : startTime + duration - renderStart;
    const file = longest?.sourceURL.split('/').at(-1) ?? '';
    return {
      ms: own.reduce((sum, script) => sum + script.duration, drawing),
      at: here(),
      after,
      script: longest ? `${longest.invoker.split('/').at(-1) ?? ''} in ${file}` : 'drawing',
    };
  };
  const events = new PerformanceObserver((list) => {
    const slow = (list.getEntries() as EventEntry[]).filter(
      ({ interactionId }) => interactionId > 0,
    );
    if (slow.length > 0) say(slow.map(slowOf), []);
  });
  const frames = new PerformanceObserver((list) => {
    const tasks = (list.getEntries() as LongFrame[]).map(taskOf).filter(({ ms }) => ms >= 50);
    if (tasks.length > 0) say([], tasks);
  });
  events.observe({ type: 'event', buffered: true, durationThreshold: 16 } as never);
  frames.observe({ type: 'long-animation-frame', buffered: true });
  addEventListener('pagehide', () => say([], []));
  addEventListener('visibilitychange', () => say([], []));
}
