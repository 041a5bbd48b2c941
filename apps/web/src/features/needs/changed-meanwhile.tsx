import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../client/api';
import { Panel } from '../../ui/panel';
import { TimelineList } from '../../ui/timeline-list';
import { needMeanwhileQuery } from './needs.operations';
import { t } from './needs.texts';
import { linesOf } from './history-panel';

interface ChangedMeanwhileProps {
  id: string;
  /** What the form was filled from. */
  readVersion: number;
  /** The person has seen what others saved, and goes on from there. */
  onSeen: (version: number) => void;
}

/** Somebody saved first: what they changed, beside the form that still holds everything one has typed. */
export function ChangedMeanwhile({ id, readVersion, onSeen }: ChangedMeanwhileProps) {
  const { data } = useQuery({
    queryKey: ['need-meanwhile', id, readVersion],
    queryFn: ({ signal }) => request(needMeanwhileQuery, { id, first: 50 }, { signal }),
    gcTime: 0,
    staleTime: 0,
  });
  if (!data) return <Typography role="status">{t('meanwhile.waiting')}</Typography>;
  const news = data.needHistory.nodes.filter(({ version }) => version > readVersion);
  const hasEnded = data.need.status === 'ENDED' || data.need.status === 'PLACED';
  return (
    <Panel title={t('meanwhile.title')}>
      <Typography sx={{ mb: 2 }}>{t('meanwhile.text')}</Typography>
      <TimelineList lines={linesOf(news)} />
      {hasEnded ? (
        <Alert severity="warning" role="note" sx={{ mt: 2 }}>
          {t('meanwhile.ended')}
        </Alert>
      ) : (
        <Button variant="outlined" sx={{ mt: 2 }} onClick={() => onSeen(data.need.version)}>
          {t('meanwhile.keep')}
        </Button>
      )}
    </Panel>
  );
}
