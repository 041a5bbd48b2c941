import Button from '@mui/material/Button';
import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import { useIntention } from '../../client/use-intention';
import type { RecruitmentTargetsQuery } from '../../graphql/graphql';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { useNotice } from '../../ui/notice';
import { focusMainHeading } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { kindName } from './gap-table';
import { endRecruitmentTarget, recruitmentTargets } from './proposals.operations';
import { t } from './proposals.texts';
import { TargetForm } from './target-form';

type Target = RecruitmentTargetsQuery['recruitmentTargets'][number];

/** What the unit aims at and how far it has come; the manager sets and ends targets. */
export function TargetsPanel() {
  const { recruitmentTargets: targets } = useData(recruitmentTargets, {});
  const isManager = useMe().roles.includes('UNIT_MANAGER');
  const columns: Column<Target>[] = [
    { title: t('targets.kind'), cell: kindName },
    { title: t('targets.zone'), cell: ({ zoneName }) => zoneName ?? t('gap.wholeRegion') },
    { title: t('targets.reached'), cell: ({ published, homes }) => t('targets.of', { published, homes }) },
    { title: t('targets.by'), cell: ({ byOn }) => <DateText value={byOn} /> },
    { title: t('targets.set'), cell: ({ setByName }) => setByName },
    ...(isManager ? [{ title: t('targets.end'), cell: (target: Target) => <End target={target} /> }] : []),
  ];
  return (
    <>
      <Panel title={t('targets.title')}>
        {targets.length === 0 ? (
          <EmptyState title={t('targets.emptyTitle')} text={t('targets.emptyText')} />
        ) : (
          <DataTable caption={t('targets.title')} columns={columns} rows={targets} keyOf={({ id }) => id} />
        )}
      </Panel>
      {isManager && <TargetForm />}
    </>
  );
}

function End({ target }: { target: Target }) {
  const intention = useIntention(endRecruitmentTarget);
  const notice = useNotice();
  const end = async () => {
    if (!(await intention.run({ id: target.id }))) return;
    notice(t('targets.ended'));
    focusMainHeading();
  };
  return (
    <Button
      size="small"
      variant="outlined"
      aria-label={t('targets.endText', { kind: kindName(target) })}
      onClick={() => void end()}
    >
      {t('targets.end')}
    </Button>
  );
}
