import { expect, test } from 'vitest';
import { isSource, projectFiles, read } from './project-files.ts';

/** Whoever names the body of a review outside the package format could read what it says. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'src/workflow/read-votes.ts': 'the door itself',
  'src/workflow/package-glances.ts': 'whose it is and what it is about, nothing else',
  'src/workflow/sign-sheet.ts': 'writes the own one',
  'src/features/inbox/text-problem.ts': 'the name of the entry',
  'src/features/verify/text-problem.ts': 'the name of the entry',
};

test('what asesors say of an assessment is read through one door', () => {
  const naming = projectFiles()
    .filter((file) => isSource(file) && !file.startsWith('src/exchange/'))
    .filter((file) => read(file).includes("'review.json'"));
  expect([...naming].sort()).toEqual(Object.keys(MAY_NAME).sort());
});
