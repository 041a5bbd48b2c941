import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useSearchParams } from 'react-router';
import { useMe } from '../../client/me';
import { useData } from '../../client/use-data';
import { EmptyState } from '../../ui/empty-state';
import { minuteOf } from '../../ui/format';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { GapTable } from './gap-table';
import { recruitmentGap } from './proposals.operations';
import { t } from './proposals.texts';
import { TargetsPanel } from './targets-panel';

/** What is wanted against what there is, and what one more home would do. */
export function Page() {
  const { region } = useMe();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('omrade');
  const zone = region.zones.find(({ code }) => code === asked);
  const { recruitmentGap: gap } = useData(recruitmentGap, { zoneCode: zone?.code ?? null });
  const zoneName = zone?.name ?? t('gap.wholeRegion');
  const choose = (code: string) => setSearch(code ? { omrade: code } : {}, { replace: true });
  return (
    <Frame
      title={t('gap.title')}
      lead={t('gap.lead')}
      actions={
        <LinkButton quiet to="/samordning">
          {t('gap.coordination')}
        </LinkButton>
      }
    >
      <Compass sentences={gap.compass} at={gap.compassAt ?? null} />
      <Panel title={t('gap.table')} actions={<ZoneChoice value={zone?.code ?? ''} onChoose={choose} />}>
        {gap.rows.length === 0 ? (
          <EmptyState title={t('gap.emptyTitle')} text={t('gap.emptyText')} />
        ) : (
          <>
            {gap.countedAt && <p>{t('gap.counted', { when: minuteOf(gap.countedAt) })}</p>}
            <GapTable rows={gap.rows} zone={zoneName} />
          </>
        )}
      </Panel>
      <TargetsPanel />
    </Frame>
  );
}

function Compass({ sentences, at }: { sentences: string[]; at: string | null }) {
  return (
    <Panel title={t('gap.compass')}>
      {sentences.length === 0 || !at ? (
        <p>{t('gap.noCompass')}</p>
      ) : (
        <>
          <p>{t('gap.compassText', { when: minuteOf(at) })}</p>
          <Box component="ul" sx={{ pl: 3, m: 0, fontSize: '1.1rem' }}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}

function ZoneChoice({ value, onChoose }: { value: string; onChoose: (code: string) => void }) {
  const { region } = useMe();
  return (
    <TextField
      select
      size="small"
      label={t('gap.zone')}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ minWidth: 200 }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{t('gap.wholeRegion')}</option>
      {region.zones.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
