/** One spoke or bar. Numbers are for drawing; what is read are the texts beside them. */
export interface ChartRow {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** 0 = top; deeper rows are drawn lighter. */
  readonly depth: number;
  /** Null = no value yet: nothing is drawn, never a zero. */
  readonly value: number | null;
  readonly valueText: string;
  /** What of the value is proved; null where nothing is to be told apart. */
  readonly supported: number | null;
  readonly supportedText: string;
  /** A second aim of this row alone; null when nobody set one. */
  readonly goal: number | null;
  readonly goalText: string;
}

/** Data of a radar or of bars, all on one scale that starts at zero. */
export interface ChartData {
  readonly rows: readonly ChartRow[];
  readonly max: number;
  /** The line that every row should reach. */
  readonly target: { readonly value: number; readonly text: string };
  readonly names: {
    readonly row: string;
    readonly value: string;
    /** Null leaves the proved values out. */
    readonly supported: string | null;
    readonly target: string;
    /** Null leaves the second aim out. */
    readonly goal: string | null;
  };
}

/** The figures of a row on one line: the value, and what of it is proved. */
export function figuresOf({ names }: Pick<ChartData, 'names'>, row: ChartRow): string {
  return names.supported === null ? row.valueText : `${row.valueText} / ${row.supportedText}`;
}

/** Where the scale is marked: about five whole steps from zero to the top. */
export function scaleMarks(max: number): readonly number[] {
  const step = Math.max(1, Math.ceil(max / 5));
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, at) => at * step);
}

/** Breaks a text into lines of at most so many characters, at spaces; the last line ends in "…". */
export function wrapWords(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}
