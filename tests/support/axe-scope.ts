// What axe is spared: it looks at each kind of thing, not at each thing.

/** Elements to be looked at, and the looks they stand for. */
export interface Looks {
  readonly elements: Element[];
  readonly looks: readonly string[];
}

/**
 * Elements with text, at most two of each look that is not known yet: same colour, over the same
 * layers down to the first that lets nothing through; links by the text around them as well. What is
 * large or cannot be used may be paler, and is a look of its own.
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
  /** One layer behind the text: what it looks like, and whether it lets through what is behind it. */
  interface Layer {
    readonly look: string;
    readonly isOpaque: boolean;
    /** It changes also what stands before it. */
    readonly isVeil: boolean;
  }
  const grounds = new Map<Element, readonly Layer[]>();
  const layersOf = (element: Element | null): readonly Layer[] => {
    if (!element) return [];
    const met = grounds.get(element);
    if (met) return met;
    const { backgroundColor, backgroundImage, opacity, filter, position } =
      getComputedStyle(element);
    const isVeil = opacity !== '1' || filter !== 'none';
    const hasImage = backgroundImage !== 'none';
    const own: Layer = {
      look: `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${position}`,
      isOpaque: backgroundColor.startsWith('rgb(') && !hasImage && !isVeil,
      isVeil,
    };
    const isNothing =
      backgroundColor === 'rgba(0, 0, 0, 0)' &&
      !hasImage &&
      !isVeil &&
      /^(static|relative)$/.test(position);
    const behind = layersOf(element.parentElement);
    const layers = isNothing
      ? behind
      : [own, ...(own.isOpaque ? behind.filter((layer) => layer.isVeil) : behind)];
    grounds.set(element, layers);
    return layers;
  };
  const groundOf = (element: Element): string =>
    layersOf(element)
      .map(({ look }) => look)
      .join('; ');
  const holdsText = (element: Element): boolean =>
    /^(input|select|textarea)$/i.test(element.tagName) ||
    [...element.childNodes].some(({ nodeType, data }: Node & { data?: string }) =>
      nodeType === Node.TEXT_NODE ? /\S/.test(data ?? '') : false,
    );
  const typeOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    // Large text may be paler, by the rule that is asked: 24 pixels, or bold and about 18.7.
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const label = element.closest('label');
    const isOff =
      element.closest(':disabled, [aria-disabled="true"]') !== null ||
      label?.control?.matches(':disabled, [aria-disabled="true"]') === true;
    return `${color} ${isLarge ? 'large' : ''} ${textDecorationLine} ${isOff ? 'off' : ''}`;
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
 * Rows and list items from the fourth on that are built of the same kinds of parts as those before
 * them: what was said of three holds for the thousandth. Runs inside the page.
 */
export function repeated(): Element[] {
  const MOST = 3;
  const nameOf = (part: Element): string =>
    ['class', 'role', 'type'].reduce(
      (name, attribute) => `${name} ${part.getAttribute(attribute) ?? ''}`,
      part.tagName,
    );
  return [...document.querySelectorAll('tbody, ul, ol, select, optgroup')].flatMap((parent) => {
    const counts = new Map<string, number>();
    return [...parent.children].filter((child) => {
      const parts = new Set([...child.querySelectorAll('*')].map(nameOf));
      const kind = `${nameOf(child)}: ${[...parts].sort().join()}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count > MOST;
    });
  });
}

/** What axe measures of all that can be pressed; the rest is large enough, and nothing lies over it. */
export const MEASURED_TARGETS = { id: 'target-size', selector: '[data-doubtful-target]' };

/**
 * Marks what can be pressed and is smaller than 24 pixels, or shares its place with another that is
 * neither in it nor around it: what is neither passes axe's rule, which asks every pair. Takes the marks
 * away when told to. Runs inside the page.
 */
export function markDoubtfulTargets(isOn: boolean): void {
  const MARK = 'data-doubtful-target';
  const LEAST = 24;
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  if (!isOn) return;
  const roles =
    'button checkbox combobox gridcell link listbox menuitem menuitemcheckbox menuitemradio option radio searchbox slider spinbutton switch tab textbox treeitem'
      .split(' ')
      .map((role) => `[role~="${role}"]`);
  const widgets = `a[href], area, button, input, select, textarea, summary, [tabindex], ${roles.join()}`;
  const targets = [...document.querySelectorAll(widgets)]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => ({ target, box: target.getBoundingClientRect() }));
  for (const { target, box } of targets) {
    const isDoubtful =
      box.width < LEAST ||
      box.height < LEAST ||
      targets.some(
        ({ target: other, box: its }) =>
          its.left < box.right &&
          its.right > box.left &&
          its.top < box.bottom &&
          its.bottom > box.top &&
          !other.contains(target) &&
          !target.contains(other),
      );
    if (isDoubtful) target.setAttribute(MARK, '');
  }
}
