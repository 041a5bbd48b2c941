import Typography from '@mui/material/Typography';
import { useData } from '../../client/use-data';
import { LinkButton } from '../../ui/link-button';
import { TextLink } from '../../ui/text-link';
import { words } from '../../ui/words';
import { Door } from './door';
import { recruitmentStartQuery } from './start.operations';
import { t } from './start.texts';

const LONGEST_SHOWN = 3;

/** Families on their way: how many in each step, and those that have stood longest. */
export function RecruitmentDoor() {
  const { recruitmentOverview: overview } = useData(recruitmentStartQuery, {});
  const onTheWay = overview.columns.filter(({ step }) => step !== 'PUBLISHED');
  const count = onTheWay.reduce((sum, { total }) => sum + total, 0);
  const counts = onTheWay
    .filter(({ total }) => total > 0)
    .map(({ step, total }) => t('unit.perStep', { step: words.caseState[step], count: total }));
  const longest = onTheWay
    .flatMap(({ cards }) => cards)
    .sort((a, b) => b.sinceDays - a.sinceDays)
    .slice(0, LONGEST_SHOWN);
  const open = <LinkButton to="/rekrytering">{t('unit.openRecruitment')}</LinkButton>;
  return (
    <Door title={t('unit.recruitment')} text={t('unit.recruitmentText')} actions={open}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>{t('unit.onTheWay', { count })}</Typography>
        <Typography>{[...counts, t('unit.pausedCases', { count: overview.paused })].join(' · ')}</Typography>
      </div>
      {longest.length > 0 && (
        <div>
          <Typography variant="h3">{t('unit.longest')}</Typography>
          {longest.map(({ id, reference, waitsFor, sinceDays }) => (
            <Typography key={id}>
              <TextLink to={`/rekrytering/${id}`}>{reference}</TextLink>{' '}
              {t('unit.stands', { waitsFor: waitsFor ?? '', count: sinceDays })}
            </Typography>
          ))}
        </div>
      )}
    </Door>
  );
}
