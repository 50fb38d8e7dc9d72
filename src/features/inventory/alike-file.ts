import type { ListColumn, ListSource } from '#core/evidence/list-table.ts';
import { decisionOf } from '#core/inventory/decide.ts';
import type { InventoryParts } from '#core/inventory/inventory-ask.ts';
import {
  alikeText as text,
  groundText,
  groupTitle,
  keptName,
  memberWords,
  proposalText,
  roleText,
  signText,
} from './text-alike.ts';

const { fileColumns: heads } = text;
const column = (head: string, width: number): ListColumn => ({ head, width, holds: 'text' });

/** Every member of every group with the proposal and what was decided. */
export function alikeFile(
  length: number,
  read: (from: number, to: number) => Promise<InventoryParts['members']>,
): ListSource {
  return {
    name: text.file,
    columns: [
      column(heads.group, 32),
      column(heads.sign, 50),
      column(heads.name, 40),
      column(heads.agency, 40),
      column(heads.words, 30),
      column(heads.proposal, 28),
      column(heads.why, 60),
      column(heads.role, 16),
      column(heads.state, 20),
      column(heads.reason, 40),
    ],
    length,
    rows: async (from, to) =>
      (await read(from, to)).map(({ group, member }) => [
        groupTitle(group),
        group.signs.map(signText).join(' '),
        member.name,
        member.agency,
        memberWords(group, member.id),
        proposalText(group),
        groundText(group.advice.ground, keptName(group)),
        roleText(group, member.id),
        text.states[group.state],
        decisionOf(member, group)?.reason ?? '',
      ]),
  };
}
