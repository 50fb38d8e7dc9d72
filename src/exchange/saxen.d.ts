/** The part of saxen that is used here; the package ships no types. */
declare module 'saxen' {
  export class Parser {
    on(
      name: 'openTag',
      handle: (element: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(name: 'closeTag', handle: (element: string) => void): this;
    on(name: 'text' | 'cdata', handle: (text: string) => void): this;
    parse(xml: string): void;
  }
}
