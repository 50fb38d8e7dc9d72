/** The value of a verb of the application; its failure would be a bug of the sample. */
export function must<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`sample: ${JSON.stringify(result.error)}`);
  return result.value;
}
