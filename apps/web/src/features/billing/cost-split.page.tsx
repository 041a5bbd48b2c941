import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { useMe } from '../../client/me';
import { EmptyState } from '../../ui/empty-state';
import { today } from '../../ui/format';
import { Page as Frame } from '../../ui/page';
import { costSplitOf } from './billing.operations';
import { t } from './billing.texts';
import { ComputeForm } from './compute-form';
import { CountsPanel } from './counts-panel';
import { SharesPanel } from './shares-panel';
import { YearChoice } from './year-choice';

/** The year whose split is shown: from the address, else the coming one, whose count has just been taken. */
function useYear(): [number, (year: number) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('ar'));
  const coming = Number(today().slice(0, 4)) + 1;
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2199 ? asked : coming;
  return [year, (chosen) => setSearch({ ar: String(chosen) }, { replace: true })];
}

export function Page() {
  const [year, setYear] = useYear();
  const countedOn = `${year - 1}-11-01`;
  const { costSplit, countSnapshots } = useData(costSplitOf, { year, countedOn });
  const computes = useMe().roles.some((role) => role === 'UNIT_ADMINISTRATOR' || role === 'UNIT_MANAGER');
  return (
    <Frame
      title={t('title', { year })}
      lead={t('lead', { countedOn })}
      actions={<YearChoice year={year} onChoose={setYear} />}
    >
      {costSplit ? (
        <SharesPanel split={costSplit} />
      ) : (
        <EmptyState
          title={t('split.emptyTitle', { year })}
          text={t(computes ? 'split.emptyUnit' : 'split.emptySteering')}
        />
      )}
      <CountsPanel year={year} countedOn={countedOn} counts={countSnapshots} canTake={computes} />
      {computes && countSnapshots.length > 0 && <ComputeForm year={year} />}
      {[...countSnapshots, ...(costSplit?.shares ?? [])].some((row) => row.isDemonstration) && (
        <Stack direction="row">
          <Typography color="textSecondary">* {t('demonstration')}</Typography>
        </Stack>
      )}
    </Frame>
  );
}
