import { plain } from '#core/lib/plain.ts';
import type { RowValues } from '#core/intake/column.ts';
import { proposeRecords, type RecordSpec } from '#core/intake/propose-records.ts';
import type { IntakeHands, LeftRow, Proposal, TableKind } from '#core/intake/table-kind.ts';
import {
  ownInitiativeSchema,
  type Catalogue,
  type Initiative,
  type OwnInitiative,
} from './catalogue.ts';
import type { BudgetCodes } from './budget-code.ts';
import { BLANK_INITIATIVE } from './blank-initiative.ts';
import { checkInitiatives } from './check-catalogue.ts';
import { laddersFrom, type IndicatorLadder } from '#core/invest/proposal/indicator-ladders.ts';
import { initiativeCells, withCells } from './initiative-cells.ts';
import { INITIATIVE_COLUMNS } from './initiative-columns.ts';
import { concerns, type InitiativeProblem } from './initiative-fault.ts';
import { initiativeId } from './initiative-id.ts';
import { listedFor, rowIdOf } from './initiative-list.ts';
import { otherListProblems } from './other-list.ts';

/** The rule by which a row is left out; its detail is a JSON list of what is wrong with it. */
const FAULTS_RULE = 'faults';

const rowOf = (rubric: string, initiative: Initiative, { at }: IntakeHands): OwnInitiative => ({
  id: rowIdOf(rubric, initiative.id),
  revision: 0,
  rubric,
  editionOf: '',
  isSetAside: false,
  initiative,
  addedAt: at,
  updatedAt: at,
});

function applied(row: OwnInitiative, values: RowValues): OwnInitiative {
  const { id, isSetAside } = values;
  const initiative = withCells(row.initiative, values);
  return {
    ...row,
    isSetAside: typeof isSetAside === 'boolean' ? isSetAside : row.isSetAside,
    initiative: { ...initiative, id: typeof id === 'string' ? id : initiative.id },
  };
}

/** By its id, else by its title. */
function specFor(rubric: string): RecordSpec<OwnInitiative> {
  return {
    parse: (row) => {
      const read = ownInitiativeSchema.safeParse(row);
      return read.success && read.data.rubric === rubric ? read.data : null;
    },
    blank: (hands) => rowOf(rubric, BLANK_INITIATIVE, hands),
    apply: applied,
    keys: ({ initiative: { id, title } }) => [id, plain(title)],
    title: ({ initiative: { id, title } }) => title || id,
    fields: ({ initiative, isSetAside }) => ({ ...initiativeCells(initiative), isSetAside }),
  };
}

/** What rows are held against. */
interface Laws {
  readonly ladders: readonly IndicatorLadder[];
  readonly codes: BudgetCodes | null;
}

interface Taken {
  readonly kept: readonly Proposal[];
  readonly left: readonly LeftRow[];
}

const initiativeIn = ({ after }: Proposal): Initiative => (after as OwnInitiative).initiative;

/** What is not known is said on purpose, and a plan names it: that alone keeps nothing out. */
const stops = ({ fault }: InitiativeProblem): boolean => fault.kind !== 'no-cost';

/** Leaves rows out until what stays is sound beside what is here; a row gone may unsettle others. */
function soundOnes(
  proposals: readonly Proposal[],
  here: readonly Initiative[],
  { ladders, codes }: Laws,
): Taken {
  let kept = proposals;
  const left: LeftRow[] = [];
  for (;;) {
    const after = new Map(here.map((one) => [one.id, one] as const));
    for (const one of kept) after.set(initiativeIn(one).id, initiativeIn(one));
    const problems = checkInitiatives([...after.values()], ladders).filter(stops);
    const wrong = kept.flatMap((proposal) => {
      const initiative = initiativeIn(proposal);
      const own = [
        ...problems.filter((one) => concerns(one, initiative.id)),
        ...otherListProblems(initiative, codes),
      ];
      return own.length > 0 && proposal.state !== 'same' ? [{ proposal, own }] : [];
    });
    if (wrong.length === 0) return { kept, left };
    for (const { proposal, own } of wrong) {
      const detail = JSON.stringify(own.map(({ fault }) => fault));
      const { line, title } = proposal;
      left.push({ line, title, reason: { kind: 'rule', code: FAULTS_RULE, detail } });
    }
    const gone = new Set(wrong.map(({ proposal }) => proposal));
    kept = kept.filter((one) => !gone.has(one));
  }
}

/**
 * Initiatives as a table, one in a row. What came with the program and has no row yet is compared
 * with as it came; a change of it becomes its first row, so that taking the import back leaves it
 * as it came. `hands.options` says for which instrument: `rubric`, and `ladders` as JSON.
 *
 * @param catalogues what came with the program.
 * @param codes the lists of budget codes; null = not here, then codes are not held against them.
 */
export function initiativeTable(
  catalogues: readonly Catalogue[],
  codes: BudgetCodes | null,
): TableKind {
  return {
    table: 'initiatives',
    columns: INITIATIVE_COLUMNS,
    propose: (rows, stored, hands) => {
      const rubric = hands.options['rubric'] ?? '';
      const ladders = laddersFrom(hands.options['ladders'] ?? '');
      const spec = specFor(rubric);
      const own = stored.flatMap((row) => spec.parse(row) ?? []);
      const listed = listedFor(rubric, catalogues, own);
      const before = listed.map(
        ({ row, initiative, catalogue }) =>
          row ?? { ...rowOf(rubric, initiative, hands), editionOf: catalogue },
      );
      const untouched = new Set(listed.flatMap(({ row, initiative: { id } }) => (row ? [] : [id])));
      const ids = new Set(listed.map(({ initiative: { id } }) => id));
      const { proposals, left } = proposeRecords(
        { ...spec, parse: (row) => row as OwnInitiative },
        rows,
        before,
        hands,
      );
      const named = proposals.map((proposal): Proposal => {
        const after = proposal.after as OwnInitiative;
        const { initiative } = after;
        if (proposal.before) {
          return untouched.has(initiative.id) ? { ...proposal, before: null } : proposal;
        }
        const id = initiative.id === '' ? initiativeId(initiative.title, ids) : initiative.id;
        ids.add(id);
        const row = { ...after, id: rowIdOf(rubric, id), initiative: { ...initiative, id } };
        return { ...proposal, after: row };
      });
      const here = listed.map(({ initiative }) => initiative);
      const sound = soundOnes(named, here, { ladders, codes });
      return { proposals: sound.kept, left: [...left, ...sound.left] };
    },
  };
}
