import type { AgeBand, AssignmentType, CapabilityArea } from '../../graphql/enums';
import { type Column, DataTable } from '../../ui/data-table';
import { words } from '../../ui/words';
import { t } from './contacts.texts';

export interface Want {
  assignmentType: AssignmentType;
  ageBand: AgeBand;
  capabilityArea?: CapabilityArea | null;
  zone?: { name: string } | null;
  wanted: number;
  withinMonths: number;
  municipalities?: number;
}

const columns: Column<Want>[] = [
  { title: t('kind'), cell: (want) => `${words.assignmentType[want.assignmentType]}, ${words.ageBand[want.ageBand]}` },
  {
    title: t('capability'),
    cell: ({ capabilityArea }) => (capabilityArea ? words.capabilityArea[capabilityArea] : t('anyCapability')),
  },
  { title: t('zone'), cell: ({ zone }) => zone?.name ?? t('anyZone') },
  { title: t('within'), cell: ({ withinMonths }) => t('months', { count: withinMonths }) },
  { title: t('homes'), cell: ({ wanted }) => wanted, isNumber: true },
];
const regional: Column<Want>[] = [
  ...columns,
  { title: t('byMunicipalities'), cell: ({ municipalities }) => municipalities, isNumber: true },
];

/** Homes that are wanted, a line for each kind. */
export function WantTable({
  caption,
  wants,
  isRegional = false,
}: {
  caption: string;
  wants: Want[];
  isRegional?: boolean;
}) {
  const keyOf = (want: Want) =>
    [
      want.assignmentType,
      want.ageBand,
      want.capabilityArea,
      want.zone?.name,
      want.withinMonths,
      wants.indexOf(want),
    ].join();
  return <DataTable caption={caption} columns={isRegional ? regional : columns} rows={wants} keyOf={keyOf} />;
}
