import { useState, type ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type {
  AgencyLine,
  ChoiceNow,
  ChoiceView,
  GroupLine,
} from '#core/invest/choice/view-choice.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { dumbbellLegend, dumbbellScene } from '#ui/charts/dumbbell-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { decimal, integer } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { AgencyDialog } from './agency-dialog.tsx';
import { chartWords } from './chart-words.ts';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.agencies;
const numberOf = (shown: string): number => Number(shown.replace(',', '.'));

function GroupTable({ groups }: { readonly groups: readonly GroupLine[] }): ReactNode {
  return (
    <TableScroll label={words.groups}>
      <table aria-label={words.groups}>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            {[words.before, words.after, words.of].map((head) => (
              <th key={head} scope="col" className="choice-number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, title, before, after, of }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td className="choice-number">{before.shown}</td>
              <td className="choice-number">{after.shown}</td>
              <td className="choice-number">{integer(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface AgenciesPartProps {
  readonly view: ChoiceView;
  readonly now: ChoiceNow;
}

/** Every agency and every group before the plan and after it. */
export function AgenciesPart({ view, now }: AgenciesPartProps): ReactNode {
  const { plan } = usePlan();
  const [opened, setOpened] = useState<AgencyLine | null>(null);
  const { agencies, groups } = now;
  const exported = useTableExport({
    name: words.export,
    tables: () => [
      sourceOfTable({
        name: words.export,
        columns: [
          { head: words.agency, holds: 'text', width: 50 },
          { head: words.before, holds: 'number', width: 12 },
          { head: words.after, holds: 'number', width: 12 },
          { head: words.gain, holds: 'number', width: 12 },
          { head: words.predikatBefore, holds: 'text', width: 20 },
          { head: words.predikatAfter, holds: 'text', width: 20 },
        ],
        rows: agencies.map((one) => [
          one.name,
          Number(one.before),
          Number(one.after),
          numberOf(one.gain.shown),
          one.predikatBefore,
          one.predikatAfter,
        ]),
      }),
    ],
  });
  const heads: readonly (readonly [head: string, width: number, isNumber?: true])[] = [
    [words.agency, 18],
    [words.before, 7, true],
    [words.after, 7, true],
    [words.gain, 7.5, true],
    [words.predikatBefore, 9],
    [words.predikatAfter, 9],
    [words.goal(view.goal), 9],
  ];
  const figure = ({ before, after }: GroupLine): string =>
    text.now.change(before.shown, after.shown);
  return (
    <Section id="pilihan-opd" title={words.title}>
      <p className="prose">{words.lead}</p>
      <SceneFigure
        title={words.groups}
        summary={words.summary(groups.map((one) => `${one.title} ${figure(one)}`).join(', '))}
        draw={(width) =>
          dumbbellScene(
            groups.map((one) => ({
              label: one.title,
              pair: { first: numberOf(one.before.shown), second: numberOf(one.after.shown) },
              figure: figure(one),
            })),
            { min: 0, max: view.max },
            width,
          )
        }
        legend={dumbbellLegend(words.before, words.after)}
        twin={<GroupTable groups={groups} />}
        words={chartWords}
        picture={{
          title: words.groups,
          about: plan.name,
          result: words.title,
          foot: parts.money.foot,
        }}
        fileName={words.file}
      />
      <VirtualTable
        label={words.caption(agencies.length)}
        caption={words.caption(agencies.length)}
        columns={heads.map(([head, width, isNumber]) => ({
          id: head,
          width,
          head: (
            <th scope="col" className={isNumber && 'choice-number'}>
              {head}
            </th>
          ),
        }))}
        count={agencies.length}
        printNote={parts.rows.printNote(agencies.length)}
        renderRow={(index) => {
          const one = agencies[index];
          if (!one) return null;
          return (
            <>
              <th scope="row">
                <button
                  type="button"
                  className="choice-open"
                  aria-label={text.common.open(one.name)}
                  onClick={() => setOpened(one)}
                >
                  {one.name}
                </button>
              </th>
              <td className="choice-number">{decimal(one.before)}</td>
              <td className="choice-number">{decimal(one.after)}</td>
              <td className="choice-number">{one.gain.shown}</td>
              <td>{one.predikatBefore}</td>
              <td>{one.predikatAfter}</td>
              <td>{words.goals[one.goal]}</td>
            </>
          );
        }}
      />
      <TableExport {...exported} of={words.export} />
      {opened && (
        <AgencyDialog agency={opened.key} name={opened.name} onClose={() => setOpened(null)} />
      )}
    </Section>
  );
}
