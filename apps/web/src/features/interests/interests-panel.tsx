import Box from '@mui/material/Box';
import type { Loaded } from '../../client/use-data';
import { ConnectionList } from '../../ui/connection-list';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { InterestRow, ProfileName } from './interest-row';
import { t } from './interests.texts';
import type { Interest } from './use-interests';

/** Every interest of one need, with its status and reason. */
export function InterestsPanel({ list, isNeedOpen }: { list: Loaded<Interest>; isNeedOpen: boolean }) {
  const empty = <EmptyState title={t('none')} text={isNeedOpen ? t('noneText') : t('noneEnded')} />;
  return (
    <Panel title={t('heading')}>
      <ConnectionList list={list} empty={empty}>
        {(interests) => (
          <Box component="ul" aria-label={t('listLabel')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {interests.map((interest) => (
              <InterestRow key={interest.id} interest={interest} title={<ProfileName id={interest.profileId} />} />
            ))}
          </Box>
        )}
      </ConnectionList>
    </Panel>
  );
}
