/** Stands in for jsPDF's PNG decoder (60 kB): pictures enter our reports as JPEG or as vectors. */
export function decode(): never {
  throw new Error('PNG is not supported in reports: convert it to JPEG first');
}
