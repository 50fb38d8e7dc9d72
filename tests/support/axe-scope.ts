// What axe is spared: it looks at each kind of thing, not at each thing.

/**
 * Elements with text, at most two of each look: same class, colours, size and weight, over the
 * same backgrounds all the way up. Runs inside the page.
 */
export function oneOfEachLook(root: string): Element[] {
  const MOST = 2;
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element | null): string => {
    if (!element) return '';
    const known = grounds.get(element);
    if (known !== undefined) return known;
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
  const counts = new Map<string, number>();
  return [...document.querySelectorAll(`${root} *`)].filter((element) => {
    if (!element.checkVisibility() || !holdsText(element)) return false;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const look = `${element.tagName} ${element.getAttribute('class') ?? ''} ${color} ${fontSize} ${fontWeight} ${groundOf(element)}`;
    const count = (counts.get(look) ?? 0) + 1;
    counts.set(look, count);
    return count <= MOST;
  });
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
