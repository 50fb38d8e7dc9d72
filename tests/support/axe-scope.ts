// What axe is spared: it looks at each kind of thing, not at each thing.

/** Elements to be looked at, and the looks they stand for. */
export interface Looks {
  readonly elements: Element[];
  readonly looks: readonly string[];
}

/**
 * Elements with text, at most two of each look that is not known yet: same class, colours, size
 * and weight, over the same backgrounds all the way up; links by the text around them as well.
 * Runs inside the page.
 */
export function oneOfEachLook({
  root,
  known,
}: {
  readonly root: string;
  readonly known: readonly string[];
}): Looks {
  const MOST = 2;
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element | null): string => {
    if (!element) return '';
    const met = grounds.get(element);
    if (met !== undefined) return met;
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const own =
      backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1'
        ? ''
        : `${backgroundColor} ${backgroundImage} ${opacity} ${filter};`;
    const ground = own + groundOf(element.parentElement);
    grounds.set(element, ground);
    return ground;
  };
  const holdsText = (element: Element): boolean =>
    /^(input|select|textarea)$/i.test(element.tagName) ||
    [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) =>
      nodeType === Node.TEXT_NODE ? /\S/.test(data ?? '') : false,
    );
  const typeOf = (element: Element): string => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    return `${element.tagName} ${element.getAttribute('class') ?? ''} ${color} ${fontSize} ${fontWeight}`;
  };
  const lookOf = (element: Element): string => {
    const around = element.parentElement;
    const text = element.tagName === 'A' && around ? ` in ${typeOf(around)}` : '';
    return `${typeOf(element)}${text} ${groundOf(element)}`;
  };
  const counts = new Map(known.map((look) => [look, MOST]));
  const looks: string[] = [];
  const elements = [...document.querySelectorAll(`${root} *`)].filter((element) => {
    if (!element.checkVisibility() || !holdsText(element)) return false;
    const look = lookOf(element);
    const count = counts.get(look) ?? 0;
    if (count === 0) looks.push(look);
    counts.set(look, count + 1);
    return count < MOST;
  });
  return { elements, looks };
}

/**
 * Rows and list items from the fourth on that are built as those before them: what was said of
 * three holds for the thousandth. Runs inside the page.
 */
export function repeated(): Element[] {
  const MOST = 3;
  return [...document.querySelectorAll('tbody, ul, ol, select, optgroup')].flatMap((parent) => {
    const counts = new Map<string, number>();
    return [...parent.children].filter((child) => {
      const kind = `${child.getAttribute('class') ?? ''} ${child.querySelectorAll('*').length}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count > MOST;
    });
  });
}
