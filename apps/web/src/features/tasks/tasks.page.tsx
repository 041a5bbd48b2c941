import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router';
import { useMe } from '../../client/me';
import { useConnection } from '../../client/use-data';
import type { TaskFactsFragment } from '../../graphql/graphql';
import { ConnectionList } from '../../ui/connection-list';
import { type Column, DataTable } from '../../ui/data-table';
import { DueText } from '../../ui/due-text';
import { EmptyState } from '../../ui/empty-state';
import { minuteOf } from '../../ui/format';
import { Page as Frame } from '../../ui/page';
import { TextLink } from '../../ui/text-link';
import { words } from '../../ui/words';
import { TaskActions } from './task-actions';
import { taskList } from './tasks.operations';
import { t } from './tasks.texts';

function aboutOf(task: TaskFactsFragment): string {
  if (task.homeNumber != null) return t('home', { number: task.homeNumber });
  return task.municipality ?? words.taskKind[task.kind];
}

function linkOf({ homeId, municipalityId, applicationId }: TaskFactsFragment): string | undefined {
  if (homeId) return `/hemregister/${homeId}`;
  if (municipalityId) return `/kontaktkommuner/${municipalityId}`;
  return applicationId ? '/rekrytering' : undefined;
}

function About({ task }: { task: TaskFactsFragment }) {
  const link = linkOf(task);
  return (
    <>
      {link ? <TextLink to={link}>{aboutOf(task)}</TextLink> : aboutOf(task)}
      <Report task={task} />
    </>
  );
}

/** How many changes since when, never what they said. */
function Report({ task: { changesCount: count, sinceAt, concernsName: name } }: { task: TaskFactsFragment }) {
  if (count == null || sinceAt == null) return null;
  const since = minuteOf(sinceAt);
  return (
    <Typography sx={{ fontSize: '0.95rem' }}>
      {name ? t('changesOf', { count, name, since }) : t('changes', { count, since })}
    </Typography>
  );
}

function Who({ task }: { task: TaskFactsFragment }) {
  return task.assignedTo === useMe().id ? t('me') : (task.assignedToName ?? t('nobody'));
}

const columns: Column<TaskFactsFragment>[] = [
  { title: t('what'), cell: ({ kind }) => words.taskKind[kind] },
  { title: t('about'), cell: (task) => <About task={task} /> },
  { title: t('due'), cell: ({ dueOn }) => <DueText value={dueOn} /> },
  { title: t('who'), cell: (task) => <Who task={task} /> },
  {
    title: t('actions'),
    cell: (task) => <TaskActions task={task} about={`${words.taskKind[task.kind]}, ${aboutOf(task)}`} />,
  },
];

/** Everything the unit has to do, with links to where it is done. The choice between mine and all is in the address. */
export function Page() {
  const [search, setSearch] = useSearchParams();
  const mine = search.get('visa') === 'mina';
  const list = useConnection(taskList, { first: 50, mine }, (data) => data.tasks);
  const showAll = () => setSearch({}, { replace: true });
  const empty = mine ? (
    <EmptyState
      title={t('emptyMine')}
      text={t('emptyMineText')}
      action={
        <Button variant="outlined" onClick={showAll}>
          {t('showAll')}
        </Button>
      }
    />
  ) : (
    <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
  );
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <TextField
        select
        label={t('show')}
        value={mine ? 'mina' : ''}
        onChange={(event) => setSearch(event.target.value ? { visa: event.target.value } : {}, { replace: true })}
        sx={{ maxWidth: 240 }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{t('all')}</option>
        <option value="mina">{t('mine')}</option>
      </TextField>
      <ConnectionList list={list} empty={empty}>
        {(tasks) => <DataTable caption={t('caption')} columns={columns} rows={tasks} keyOf={(task) => task.id} />}
      </ConnectionList>
    </Frame>
  );
}
