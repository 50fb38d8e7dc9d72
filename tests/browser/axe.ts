import axe, { type AxeResults } from 'axe-core';
import {
  markDoubtfulTargets,
  MEASURED_TARGETS,
  oneOfEachLook,
  repeated,
} from '../support/axe-scope.ts';

const CONTRAST = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

axe.configure({ rules: [MEASURED_TARGETS] });

const NOTHING = { violations: [] } satisfies Pick<AxeResults, 'violations'>;
/** Looks in which no pale text was found. */
const sound = new Set<string>();

/**
 * What axe finds on the page as it stands, or in the part that a selector finds: one line for each
 * element that is wrong.
 */
export async function violations(within = 'body'): Promise<readonly string[]> {
  const off = Object.fromEntries(CONTRAST.map((id) => [id, { enabled: false }]));
  const whole = within === 'body' ? document : within;
  markDoubtfulTargets(true);
  const built = await axe.run(
    { include: whole, exclude: repeated() },
    {
      runOnly: TAGS,
      rules: off,
      preload: false,
      reporter: 'no-passes',
      resultTypes: ['violations'],
    },
  );
  markDoubtfulTargets(false);
  const { elements, looks } = oneOfEachLook({ root: within, known: [...sound] });
  const drawn =
    looks.length === 0
      ? NOTHING
      : await axe.run(
          { include: elements },
          {
            runOnly: { type: 'rule', values: CONTRAST },
            preload: false,
            reporter: 'no-passes',
            resultTypes: ['violations'],
          },
        );
  if (drawn.violations.length === 0) for (const look of looks) sound.add(look);
  return [...built.violations, ...drawn.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  );
}
