/** One term in use, in the words of the screen. */
export interface GlossaryEntry {
  readonly term: string;
  /** One or two sentences. */
  readonly meaning: string;
  /** The regulation it is from; absent = the word of this application or of the field. */
  readonly source?: string;
  /** Other words by which it is looked for. */
  readonly also?: string;
}

export type GlossaryEntries = Readonly<Record<string, GlossaryEntry>>;
