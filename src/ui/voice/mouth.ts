/** So long a new region stands empty before words come into it: only then they are noticed as new. */
const EMPTY_FIRST = 150;
/** So long words stay; afterwards nobody who reads the page meets them a second time. */
const STAYS = 4000;

/** Where words are put to be read out. */
interface Mouth {
  readonly host: HTMLElement;
  readonly region: HTMLElement;
  readonly readyAt: number;
}

const mouths = new WeakMap<Element, Mouth>();

/** What an open modal dialog lies over is silent; so each has a region of its own. */
const topmost = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;

function mouthIn(place: Element): Mouth {
  const known = mouths.get(place);
  if (known?.host.isConnected) return known;
  const host = document.createElement('div');
  host.className = 'hidden-visually';
  // The words are a copy of what stands on the page: whoever looks for them there finds them once.
  const region = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  region.setAttribute('aria-live', 'polite');
  region.setAttribute('aria-relevant', 'additions');
  place.append(host);
  const made: Mouth = { host, region, readyAt: performance.now() + EMPTY_FIRST };
  mouths.set(place, made);
  return made;
}

/** An empty region stands ready, before anything is said. */
export const openMouth = (): void => void mouthIn(topmost());

/** Has a screen reader read words out when it is done with what it reads. */
export function sayAloud(words: string): void {
  const { region, readyAt } = mouthIn(topmost());
  const line = document.createElement('p');
  line.textContent = words;
  setTimeout(
    () => {
      region.append(line);
      setTimeout(() => line.remove(), STAYS);
    },
    Math.max(0, readyAt - performance.now()),
  );
}
