import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useData } from '../../client/use-data';
import { Panel } from '../../ui/panel';
import { AssessCheck } from './assess-check';
import { CheckTable } from './check-table';
import { homeChecks } from './checks.operations';
import { t } from './checks.texts';
import { RecordCheckForm } from './record-check-form';

function Standing({ obstacles }: { obstacles: string[] }) {
  if (obstacles.length === 0)
    return (
      <Alert severity="success" role="note">
        {t('inOrder')}
      </Alert>
    );
  return (
    <Alert severity="warning" role="note">
      {t('obstacles')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {obstacles.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Alert>
  );
}

/** The home's register checks: how they stand, what is to be assessed, and a new one. */
export function ChecksPanel({ homeId }: { homeId: string }) {
  const { homeChecks: checks } = useData(homeChecks, { homeId });
  const waiting = checks.latest.filter(
    ({ outcome, assessment, adult }) => outcome === 'FOR_ASSESSMENT' && !assessment && adult <= checks.adults,
  );
  return (
    <Panel title={t('title')}>
      <Typography sx={{ mb: 2 }}>{t('lead')}</Typography>
      <Standing obstacles={checks.obstacles} />
      <Box sx={{ mt: 2 }}>
        <CheckTable checks={checks} />
      </Box>
      {waiting.map((check) => (
        <AssessCheck key={check.id} check={check} adults={checks.adults} />
      ))}
      <Box sx={{ mt: 3 }}>
        <RecordCheckForm homeId={homeId} adults={checks.adults} />
      </Box>
    </Panel>
  );
}
