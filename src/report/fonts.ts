/** The weights in which papers are set. */
export const WEIGHTS = ['regular', 'bold'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** The report's font as TrueType bytes, one file per weight, see `build/report-fonts.ts`. */
export type ReportFonts = Readonly<Record<Weight, Uint8Array>>;
