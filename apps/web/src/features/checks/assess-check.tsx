import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { CheckAssessment } from '../../graphql/enums';
import { useIntention } from '../../client/use-intention';
import { useNotice } from '../../ui/notice';
import { ReasonDialog } from '../../ui/reason-dialog';
import { words } from '../../ui/words';
import type { Check } from './check-table';
import { assessCheck } from './checks.operations';
import { t } from './checks.texts';

const choices: { assessment: CheckAssessment; opener: string; title: string; text: string; confirm: string }[] = [
  {
    assessment: 'SUITABLE',
    opener: t('asSuitable'),
    title: t('suitableTitle'),
    text: t('suitableText'),
    confirm: t('confirmSuitable'),
  },
  {
    assessment: 'NOT_SUITABLE',
    opener: t('asObstacle'),
    title: t('obstacleTitle'),
    text: t('obstacleText'),
    confirm: t('confirmObstacle'),
  },
];

/** A check that found something waits for the unit's own judgement, made once. */
export function AssessCheck({ check, adults }: { check: Check; adults: number }) {
  const intention = useIntention(assessCheck);
  const notice = useNotice();
  const kind = words.checkKind[check.kind];
  const heading = adults > 1 ? t('assessAdult', { kind, number: check.adult }) : t('assess', { kind });
  const assess = async (assessment: CheckAssessment) => {
    const result = await intention.run({ checkId: check.id, assessment });
    if (result) notice(t('assessed'));
    return result;
  };
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={heading}
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 1.5 }}
    >
      <Typography sx={{ fontWeight: 600 }}>{heading}</Typography>
      {choices.map(({ assessment, ...texts }) => (
        <ReasonDialog key={assessment} {...texts} intention={intention} onConfirm={() => assess(assessment)} />
      ))}
    </Stack>
  );
}
