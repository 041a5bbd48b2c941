import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { useIntention } from '../../client/use-intention';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { ReasonDialog } from '../../ui/reason-dialog';
import { declareConflict } from './profiles.operations';
import { t } from './profiles.texts';

/** A reader who recognises the family steps back from it. */
export function KnowFamilyPanel({ profileId }: { profileId: string }) {
  const intention = useIntention(declareConflict);
  const notice = useNotice();
  const navigate = useNavigate();
  return (
    <Panel
      title={t('know.title')}
      actions={
        <ReasonDialog
          opener={t('know.action')}
          title={t('know.confirmTitle')}
          text={t('know.text')}
          confirm={t('know.confirm')}
          intention={intention}
          onConfirm={async () => {
            const result = await intention.run({ profileId });
            if (!result) return undefined;
            notice(t('know.done'));
            await navigate('/profiler');
            return result;
          }}
        />
      }
    >
      <Typography sx={{ maxWidth: '70ch' }}>{t('know.text')}</Typography>
    </Panel>
  );
}
