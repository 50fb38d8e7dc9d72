import type { SummaryItem } from './error-summary.tsx';

/** What is wrong in a form as it stands: each field that says so, by its name and its sentence. */
export function brokenFields(form: HTMLElement | null): readonly SummaryItem[] {
  const controls = form?.querySelectorAll<HTMLElement>('[aria-invalid="true"][id]') ?? [];
  return [...controls].flatMap(({ id }) => {
    const said = document.getElementById(`${id}-error`)?.textContent ?? '';
    const label = form?.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent ?? '';
    return said === '' ? [] : [{ fieldId: id, text: label === '' ? said : `${label}: ${said}` }];
  });
}

/** Two readings of the same form say the same. */
export const sameProblems = (a: readonly SummaryItem[], b: readonly SummaryItem[]): boolean =>
  a.length === b.length &&
  a.every(({ fieldId, text }, at) => b[at]?.fieldId === fieldId && b[at].text === text);
