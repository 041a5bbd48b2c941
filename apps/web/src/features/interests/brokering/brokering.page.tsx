import Stack from '@mui/material/Stack';
import { useConnection } from '../../../client/use-data';
import { ConnectionList } from '../../../ui/connection-list';
import { EmptyState } from '../../../ui/empty-state';
import { Page as Frame } from '../../../ui/page';
import { brokeringCases } from './brokering.operations';
import { t } from './brokering.texts';
import { CasePanel } from './case-panel';

export function Page() {
  const list = useConnection(brokeringCases, { first: 10 }, (data) => data.brokeringCases);
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <ConnectionList list={list} empty={<EmptyState title={t('emptyTitle')} text={t('emptyText')} />}>
        {(cases) => (
          <Stack sx={{ gap: 3 }}>
            {cases.map((each) => (
              <CasePanel key={each.profile.id} brokering={each} />
            ))}
          </Stack>
        )}
      </ConnectionList>
    </Frame>
  );
}
