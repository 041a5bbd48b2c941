import Typography from '@mui/material/Typography';
import { useData } from '../../client/use-data';
import { taskList } from '../../features/tasks/tasks.operations';
import { today } from '../../ui/format';
import { LinkButton } from '../../ui/link-button';
import { Door } from './door';
import { counted, t } from './start.texts';

/** What waits for the unit, and how much of it is late. */
export function TasksDoor() {
  const { tasks } = useData(taskList, { first: 100, mine: false });
  const { nodes, pageInfo } = tasks;
  const count = nodes.length;
  const overdue = nodes.filter(({ dueOn }) => dueOn < today()).length;
  return (
    <Door
      title={t('unit.tasks')}
      text={t('unit.tasksText')}
      actions={<LinkButton to="/att-gora">{t('unit.openTaskList')}</LinkButton>}
    >
      <div>
        <Typography sx={{ fontWeight: 600 }}>
          {counted(t('unit.openTasks', { count }), pageInfo.hasNextPage)}
        </Typography>
        {/* The list has what is due first at its head. */}
        <Typography>
          {counted(t('unit.overdueTasks', { count: overdue }), pageInfo.hasNextPage && overdue === count)}
        </Typography>
      </div>
    </Door>
  );
}
