const REVIEW =
  /(?<!\p{L})(?:laporan|notula|notulen|berita acara|catatan|dokumen|hasil)(?: \p{L}+){0,3}? (?:reviu|review|tinjauan|peninjauan|evaluasi|audit)(?!\p{L})/iu;

/** Whether a title or a file name speaks of a report that reviews, evaluates or audits. */
export function namesReview(title: string): boolean {
  return REVIEW.test(title.replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
}
