const BEFORE = /^(?<sign>(?:[<>]=?|!?=) )?(?<whole>\d+)\.(?<part>\d+)$/;

/** A bare number the Indonesian way and without idle zeros: "20.0000" → "20", "< 3.60" → "< 3,6". */
export function withComma(text: string): string {
  const { sign = '', whole, part } = BEFORE.exec(text)?.groups ?? {};
  if (whole === undefined || part === undefined) return text;
  const rest = part.replace(/0+$/, '');
  return rest === '' ? `${sign}${whole}` : `${sign}${whole},${rest}`;
}
