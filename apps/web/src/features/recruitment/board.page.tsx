import { useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Page as Frame } from '../../ui/page';
import { Board } from './board';
import { BoardFilters, filterOf } from './board-filters';
import { FunnelPanel } from './funnel-panel';
import { recruitmentBoard } from './recruitment.operations';
import { t } from './recruitment.texts';

/** The unit's board: families on their way, a column a step. */
export function Page() {
  const [search] = useSearchParams();
  const filter = filterOf(search);
  const { recruitmentBoard: columns } = useData(recruitmentBoard, filter);
  const isFiltered = filter.mine || filter.source !== null || filter.part !== 'ON_THE_WAY';
  const actions = (
    <>
      <LinkButton to="/rekrytering/traffar">{t('meetings')}</LinkButton>
      <LinkButton to="/hemregister/nytt" quiet>
        {t('registerHome')}
      </LinkButton>
    </>
  );
  return (
    <Frame title={t('title')} lead={t('lead')} actions={actions}>
      <BoardFilters />
      {columns.every(({ total }) => total === 0) ? (
        <EmptyState
          title={t('board.nothing')}
          text={isFiltered ? t('board.nothingFiltered') : t('board.nothingText')}
        />
      ) : (
        <Board columns={columns} canDrag={filter.part === 'ON_THE_WAY'} />
      )}
      <FunnelPanel />
    </Frame>
  );
}
