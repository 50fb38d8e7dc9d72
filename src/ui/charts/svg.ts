/** A piece of SVG as text. Made only here, so that every value is escaped. */
export interface Svg {
  readonly svg: string;
}

type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  // XML 1.0 has no control characters, not even escaped.
  // oxlint-disable-next-line no-control-regex
  const clean = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  return clean.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** One element with its attributes and children; texts and attributes are escaped. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (Svg | string)[] = [],
): Svg {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(`${value}`)}"`,
  );
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.svg));
  return { svg: `<${name}${written.join('')}>${inside.join('')}</${name}>` };
}

/** A line of text with its baseline at (x, y). */
export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): Svg {
  return element('text', { x: x.toFixed(1), y: y.toFixed(1), ...attributes }, [text]);
}
