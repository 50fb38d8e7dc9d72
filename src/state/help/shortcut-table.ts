/** Where a shortcut works. */
export type ShortcutPlace =
  | 'everywhere'
  | 'walk'
  | 'queue'
  | 'review'
  | 'consensus'
  | 'gates'
  | 'preview';

interface Shortcut {
  /** Combinations, each modifiers and a key with spaces between; the position tells which was pressed. */
  readonly keys: readonly string[];
  readonly place: ShortcutPlace;
  /** Only while the focus is on what it acts on; the others listen on the whole page. */
  readonly onFocus?: true;
}

const LETTERS_OF_REASONS = 'a b c d e f g h i j k l m'.split(' ');

/**
 * Every shortcut of the application. Where two share a key, the first of them that has something
 * to do takes it.
 */
export const SHORTCUTS = {
  help: { keys: ['?'], place: 'everywhere' },
  lock: { keys: ['Ctrl Alt K'], place: 'everywhere' },
  next: { keys: ['Alt N'], place: 'walk' },
  previous: { keys: ['Alt P'], place: 'walk' },
  openFirst: { keys: ['Alt N'], place: 'queue' },
  openWaiting: { keys: ['Alt N'], place: 'queue' },
  nextAgency: { keys: ['Alt Shift N'], place: 'queue' },
  previousAgency: { keys: ['Alt Shift P'], place: 'queue' },
  level: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], place: 'review', onFocus: true },
  acceptRest: { keys: ['Shift 1'], place: 'review' },
  markAbsent: { keys: ['Shift 5'], place: 'review' },
  verdict: { keys: ['1', '2', '3', '4', '5'], place: 'review' },
  reason: { keys: LETTERS_OF_REASONS, place: 'review' },
  clearVerdict: { keys: ['0'], place: 'review' },
  rowDown: { keys: ['j'], place: 'review' },
  rowUp: { keys: ['k'], place: 'review' },
  alongRows: { keys: ['ArrowDown', 'ArrowUp'], place: 'review', onFocus: true },
  accept: { keys: ['Enter'], place: 'review' },
  toLevel: { keys: ['l'], place: 'review' },
  toFact: { keys: ['f'], place: 'review' },
  preview: { keys: ['v'], place: 'review' },
  finish: { keys: ['Ctrl Enter'], place: 'review' },
  nextByLetter: { keys: ['n'], place: 'review' },
  previousByLetter: { keys: ['p'], place: 'review' },
  vote: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], place: 'consensus', onFocus: true },
  median: { keys: ['m'], place: 'consensus', onFocus: true },
  gateYes: { keys: ['y'], place: 'gates', onFocus: true },
  gateCondition: { keys: ['b'], place: 'gates', onFocus: true },
  gateNo: { keys: ['t'], place: 'gates', onFocus: true },
  gateRow: { keys: ['Shift Y'], place: 'gates', onFocus: true },
  gateTake: { keys: ['Delete', 'Backspace'], place: 'gates', onFocus: true },
  pageNext: { keys: ['PageDown'], place: 'preview', onFocus: true },
  pagePrevious: { keys: ['PageUp'], place: 'preview', onFocus: true },
  larger: { keys: ['+'], place: 'preview', onFocus: true },
  smaller: { keys: ['-'], place: 'preview', onFocus: true },
  fullWidth: { keys: ['0'], place: 'preview', onFocus: true },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutId = keyof typeof SHORTCUTS;

export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[];

/** What of a key that was pressed matters. */
export type PressedKey = Pick<
  KeyboardEvent,
  'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'key' | 'code'
>;

function codeOf(key: string): string | undefined {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  return /^\d$/.test(key) ? `Digit${key}` : undefined;
}

/** Whether one combination was pressed. With a modifier the place of a letter on the board counts. */
function isPressed(event: PressedKey, combination: string): boolean {
  const words = combination.split(' ');
  const key = words.at(-1) ?? '';
  const has = (modifier: string): boolean => words.includes(modifier);
  if (event.altKey !== has('Alt') || (event.ctrlKey || event.metaKey) !== has('Ctrl')) return false;
  if (words.length === 1) {
    // A capital without Shift is a letter under Caps Lock.
    return /^[a-z]$/.test(key)
      ? !event.shiftKey && event.key.toLowerCase() === key
      : event.key === key;
  }
  const code = codeOf(key);
  if (code === undefined) return event.key === key;
  return event.shiftKey === has('Shift') && event.code === code;
}

/** Which of its combinations was pressed; undefined = none. */
export function pressedAt(event: PressedKey, id: ShortcutId): number | undefined {
  const at = SHORTCUTS[id].keys.findIndex((keys) => isPressed(event, keys));
  return at < 0 ? undefined : at;
}

/** Whether it is a bare key that listens on the whole page, and so can be switched off (WCAG 2.1.4). */
export function isSingleKey(id: ShortcutId): boolean {
  const { keys, onFocus }: Shortcut = SHORTCUTS[id];
  return !onFocus && keys.every((one) => !/^(?:Ctrl|Alt) /.test(one));
}
