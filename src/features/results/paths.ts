/** The page on which one indicator is answered. */
export function indicatorPath(assessmentId: string, indicatorId: string): string {
  return `/p/${assessmentId}/i/${indicatorId}`;
}
