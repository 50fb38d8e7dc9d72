/** Addresses of the report's two font files; made by `build/report-fonts.ts`. */
declare module 'virtual:report-fonts' {
  export const regular: string;
  export const bold: string;
}
