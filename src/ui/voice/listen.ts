import { openMouth, sayAloud } from './mouth.ts';
import { UNHEARD, whenToSay, type Heard, type Pace } from './when-to-say.ts';
import { wordsOf } from './words-of.ts';

const STATUS = '[role="status"]';
/** With any of these a message came as a part of what is read anyway: a page, a table, a dialog. */
const CONTENT = 'h1, h2, h3, table, li, form, input, textarea, select';

interface Ear {
  heard: Heard;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const ears = new WeakMap<Element, Ear>();

/** Work that was said to go on; when it has gone, what came in its place is the answer to it. */
let awaited: Element | null = null;

function paceOf(status: Element): Pace {
  if (status.hasAttribute('data-save')) return 'save';
  const beside =
    status.parentElement?.querySelector('progress') ?? status.querySelector('progress');
  return beside ? 'work' : 'words';
}

/** Whoever stands on a message hears it by the focus. */
const isRead = (status: Element): boolean => status.contains(document.activeElement);

function sayNow(status: Element, ear: Ear): void {
  const words = status.isConnected ? wordsOf(status) : '';
  if (words === '') {
    ear.heard = { ...ear.heard, due: null };
    return;
  }
  if (!isRead(status)) sayAloud(words);
  if (paceOf(status) === 'work' || words.endsWith('…')) awaited = status;
  ear.heard = { said: words, saidAt: performance.now(), due: null };
}

function heardOf(status: Element, ear: Ear): void {
  const now = performance.now();
  const due = whenToSay(wordsOf(status), paceOf(status), ear.heard, now);
  if (due !== null && due === ear.heard.due) return;
  clearTimeout(ear.timer);
  ear.heard = { ...ear.heard, due };
  if (due !== null) ear.timer = setTimeout(() => sayNow(status, ear), due - now);
}

/** A message that was not here before; `isNews` tells whether it came by itself. */
function meet(status: Element, isNews: boolean): void {
  if (ears.has(status)) return;
  // From now on it is said here, at a bearable rate, and not by every change of its own.
  status.setAttribute('aria-live', 'off');
  const said = isNews ? '' : wordsOf(status);
  const ear: Ear = { heard: { ...UNHEARD, said }, timer: undefined };
  ears.set(status, ear);
  if (isNews) heardOf(status, ear);
}

function meetAllIn(added: Element): void {
  const inside = added.querySelectorAll(STATUS);
  if (added.matches(STATUS)) meet(added, true);
  if (inside.length === 0) return;
  const isAnswer = awaited !== null && !awaited.isConnected;
  if (isAnswer) awaited = null;
  const isContent = [...added.querySelectorAll(CONTENT)].some((part) => !part.closest(STATUS));
  for (const [at, status] of inside.entries()) {
    meet(status, !isContent || (isAnswer && at === 0));
  }
}

function changed({ target, addedNodes }: MutationRecord): void {
  for (const node of addedNodes) if (node instanceof Element) meetAllIn(node);
  const status = (target instanceof Element ? target : target.parentElement)?.closest(STATUS);
  const ear = status && ears.get(status);
  if (status && ear) heardOf(status, ear);
}

/**
 * Reads out every message of the page (`role="status"`), in one voice: a region that stood empty
 * before, so that also a message which comes into being with its words is heard, and each at its pace
 * (`when-to-say.ts`). What went wrong (`role="alert"`) speaks for itself, at once.
 *
 * @returns what ends the listening.
 */
export function listenForStatus(): () => void {
  openMouth();
  meetAllIn(document.body);
  const watch = new MutationObserver((records) => {
    for (const record of records) changed(record);
  });
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => watch.disconnect();
}
