import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OfficeItem, OfficeMatter } from '#core/period/office-queue.ts';
import { paths } from '#state/paths.ts';
import { Tag, type Tone } from '#ui/tag.tsx';
import { text } from './text.ts';

const TONES = { late: 'bad', due: 'warn', waits: 'info' } as const satisfies Readonly<
  Record<OfficeItem['urgency'], Tone>
>;

const URGENCIES = ['late', 'due', 'waits'] as const;

/** The part of the page of a period on which each matter is seen to. */
const PARTS: Readonly<Record<OfficeMatter['kind'], string>> = {
  missed: 'jalan/keadaan',
  closing: 'jalan/pengingat',
  unread: 'jalan/keadaan',
  review: 'jalan/keadaan',
  session: 'jalan/kehadiran',
  attendance: 'jalan/kehadiran',
  unsent: 'kirim',
  changed: 'kirim',
  strange: 'jalan/perlu-dilihat',
};

/** The work of this desk by how much it presses; each leads to where it is done. */
export function QueueGroups({ items }: { readonly items: readonly OfficeItem[] }): ReactNode {
  return URGENCIES.map((urgency) => {
    const own = items.filter((item) => item.urgency === urgency);
    if (own.length === 0) return null;
    return (
      <section key={urgency} className="office-group">
        <h3>
          <Tag tone={TONES[urgency]}>{text.counted(urgency, own.length)}</Tag>
        </h3>
        <ul>
          {own.map((item) => (
            <li key={JSON.stringify([item.period.id, item.matter])}>
              <div>
                <p>{text.matter(item.matter)}</p>
                <p className="soft">
                  {item.period.name.trim() === '' ? text.unnamed : item.period.name}
                </p>
              </div>
              <Link
                href={paths.periodPart(item.period.id, PARTS[item.matter.kind])}
                aria-label={text.actionOf(item)}
              >
                {text.action(item.matter.kind)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
