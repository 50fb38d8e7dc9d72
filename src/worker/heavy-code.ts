/** The verbs' code, each in a chunk of its own: read when it is first asked for. */
export const CODE = {
  report: () => import('#workflow/papers/make-report.ts'),
  workSheet: () => import('#workflow/papers/make-work-sheet.ts'),
  paper: () => import('#workflow/papers/make-paper.ts'),
  recap: () => import('#workflow/portfolio/make-recap-report.ts'),
  planPaper: () => import('#workflow/plans/make-plan-paper.ts'),
  kaks: () => import('#workflow/plans/make-kaks.ts'),
  rubricBook: () => import('#workflow/rubrics/rubric-book.ts'),
  list: () => import('#workflow/plans/export-register.ts'),
  tables: () => import('#workflow/tables/export-tables.ts'),
  makeBook: () => import('#workflow/merging/export-answers.ts'),
  openBook: () => import('#workflow/merging/open-answer-book.ts'),
  digest: () => import('#exchange/bytes/digest-of-bytes.ts'),
  photo: () => import('#exchange/photo/offscreen-photo.ts'),
  backup: () => import('#workflow/backup/back-up.ts'),
  submission: () => import('#workflow/submit/write-submission.ts'),
  receive: () => import('#workflow/receive/receive-read.ts'),
  many: () => import('#workflow/portfolio/read-many.ts'),
  results: () => import('#workflow/portfolio/import-elsewhere.ts'),
  outcomes: () => import('#workflow/portfolio/project-elsewhere.ts'),
  verify: () => import('#workflow/receive/verify-file.ts'),
  parse: () => import('#workflow/receive/parse-submission.ts'),
  inspect: () => import('#exchange/inspect/inspect-file.ts'),
  agreement: () => import('#core/agreement/report.ts'),
  tableFile: () => import('#workflow/tables/read-table-file.ts'),
  tablePreview: () => import('#workflow/tables/preview-import.ts'),
  tableTake: () => import('#workflow/tables/take-import.ts'),
  tableUndo: () => import('#workflow/tables/undo-import-of-table.ts'),
  marks: () => import('#workflow/workspaces/work-marks.ts'),
  counted: () => import('#workflow/portfolio/read-counted.ts'),
  sample: () => import('#workflow/sample/make-sample.ts'),
  assignment: async () => {
    const code = await import('#workflow/period/propose-assignment.ts');
    await code.readSolver();
    return code;
  },
  pdf: async () => (await import('#exchange/inspect/inspect-pdf.ts')).preparePdf(),
} as const;
