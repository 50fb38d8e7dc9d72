/** The verbs' code, each in a chunk of its own: read when it is first asked for. */
export const CODE = {
  report: () => import('#workflow/make-report.ts'),
  workSheet: () => import('#workflow/make-work-sheet.ts'),
  paper: () => import('#workflow/make-paper.ts'),
  recap: () => import('#workflow/make-recap-report.ts'),
  planPaper: () => import('#workflow/make-plan-paper.ts'),
  kaks: () => import('#workflow/make-kaks.ts'),
  rubricBook: () => import('#workflow/rubric-book.ts'),
  list: () => import('#workflow/export-register.ts'),
  tables: () => import('#workflow/export-tables.ts'),
  makeBook: () => import('#workflow/export-answers.ts'),
  openBook: () => import('#workflow/open-answer-book.ts'),
  digest: () => import('#exchange/digest-of-bytes.ts'),
  photo: () => import('#exchange/offscreen-photo.ts'),
  backup: () => import('#workflow/back-up.ts'),
  submission: () => import('#workflow/write-submission.ts'),
  receive: () => import('#workflow/receive-read.ts'),
  many: () => import('#workflow/read-many.ts'),
  results: () => import('#workflow/import-elsewhere.ts'),
  outcomes: () => import('#workflow/project-elsewhere.ts'),
  verify: () => import('#workflow/verify-file.ts'),
  parse: () => import('#workflow/parse-submission.ts'),
  inspect: () => import('#exchange/inspect-file.ts'),
  agreement: () => import('#core/agreement/report.ts'),
  tableFile: () => import('#workflow/read-table-file.ts'),
  tablePreview: () => import('#workflow/preview-import.ts'),
  tableTake: () => import('#workflow/take-import.ts'),
  tableUndo: () => import('#workflow/undo-import-of-table.ts'),
  marks: () => import('#workflow/work-marks.ts'),
  counted: () => import('#workflow/read-counted.ts'),
  sample: () => import('#workflow/make-sample.ts'),
  assignment: async () => {
    const code = await import('#workflow/propose-assignment.ts');
    await code.readSolver();
    return code;
  },
  pdf: async () => (await import('#exchange/inspect-pdf.ts')).preparePdf(),
} as const;
