import { expect, test } from 'vitest';
import { isSource, projectFiles, read } from './project-files.ts';

/** Whoever names the body of a review outside the package format could read what it says. */
const MAY_NAME: Readonly<Record<string, string>> = {
  'src/workflow/review/read-votes.ts': 'the door itself',
  'src/workflow/receive/package-glances.ts': 'whose it is and what it is about, nothing else',
  'src/workflow/review/sign-sheet.ts': 'writes the own one',
  'src/workflow/sample/sample-round.ts': 'writes them, invented',
  'src/features/inbox/text-problem.ts': 'the name of the entry',
  'src/features/verify/text-problem.ts': 'the name of the entry',
};

/** The same of the body of a result, which says every vote. */
const MAY_NAME_RESULT: Readonly<Record<string, string>> = {
  'src/workflow/portfolio/held-results.ts': 'the door itself',
  'src/workflow/receive/package-glances.ts': 'its stage and what it rests on, nothing else',
  'src/workflow/talk/list-messages.ts': 'the last day for objections, nothing else',
  'src/workflow/result/finalize.ts': 'writes it',
  'src/workflow/sample/sample-round.ts': 'writes it, invented',
  'src/workflow/receive/receive-package.ts':
    'counts it anew for the receipt, which says how much differs',
  'src/workflow/portfolio/make-outcomes.ts':
    'counts it in short; what is shown of that passes the gate',
  'src/workflow/portfolio/import-batch.ts':
    'counts it in short; what is shown of that passes the gate',
  'src/features/inbox/package-reading.tsx': 'what it rests on, for the gate',
  'src/features/inbox/final-reading.tsx': 'shows it behind the gate',
  'src/features/inbox/text-reading.ts': 'the type of a value',
  'src/features/inbox/text-problem.ts': 'the name of the entry',
  'src/features/verify/text-problem.ts': 'the name of the entry',
};

/** And of a file in which a decision tells the agreed value. */
const MAY_NAME_TALK: Readonly<Record<string, string>> = {
  'src/workflow/talk/list-messages.ts': 'closes decisions as the gate says',
  'src/workflow/talk/send-messages.ts': 'writes the own one',
  'src/features/inbox/package-reading.tsx': 'what it is about, for the gate',
  'src/features/inbox/talk-reading.tsx': 'shows it behind the gate',
  'src/features/inbox/text-problem.ts': 'the name of the entry',
  'src/features/verify/text-problem.ts': 'the name of the entry',
};

function naming(body: string): readonly string[] {
  return projectFiles()
    .filter((file) => isSource(file) && !file.startsWith('src/exchange/'))
    .filter((file) => read(file).includes(`'${body}'`));
}

test.each([
  ['review.json', MAY_NAME],
  ['final.json', MAY_NAME_RESULT],
  ['clarification.json', MAY_NAME_TALK],
])('what asesors say of an assessment is read through one door: %s', (body, may) => {
  expect([...naming(body)].sort()).toEqual(Object.keys(may).sort());
});

test('nobody opens the door to results but with the gate of this desk', () => {
  const readers = projectFiles()
    .filter((file) => isSource(file))
    .filter((file) => read(file).includes('heldResults('));
  expect(readers.length).toBeGreaterThan(4);
  for (const file of readers.filter((one) => one !== 'src/workflow/portfolio/held-results.ts')) {
    expect(read(file), file).toContain('resultGate(desk.db)');
  }
});
