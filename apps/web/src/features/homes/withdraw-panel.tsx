import Typography from '@mui/material/Typography';
import { useIntention } from '../../client/use-intention';
import type { HomeFactsFragment } from '../../graphql/graphql';
import { dayInWords } from '../../ui/format';
import { useNotice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { ReasonDialog } from '../../ui/reason-dialog';
import { optionsOf, words } from '../../ui/words';
import { withdrawHome } from './homes.operations';
import { t } from './homes.texts';

/** The way out of the pool, and afterwards when and why the home took it. */
export function WithdrawPanel({ home }: { home: HomeFactsFragment }) {
  const { withdrawnOn, withdrawalReason: reason } = home;
  const gone = withdrawnOn && reason && { day: dayInWords(withdrawnOn), reason: words.homeWithdrawalReason[reason] };
  return (
    <Panel title={t('withdraw.title')} actions={gone ? undefined : <Withdraw homeId={home.id} />}>
      <Typography sx={{ maxWidth: '70ch' }}>{gone ? t('withdraw.gone', gone) : t('withdraw.text')}</Typography>
    </Panel>
  );
}

function Withdraw({ homeId }: { homeId: string }) {
  const intention = useIntention(withdrawHome);
  const notice = useNotice();
  return (
    <ReasonDialog
      opener={t('withdraw.action')}
      title={t('withdraw.title')}
      text={t('withdraw.text')}
      confirm={t('withdraw.action')}
      reasons={optionsOf(words.homeWithdrawalReason)}
      intention={intention}
      onConfirm={async ({ reason }) => {
        const result = await intention.run({ homeId, reason });
        if (result) notice(t('withdraw.done'));
        return result;
      }}
    />
  );
}
