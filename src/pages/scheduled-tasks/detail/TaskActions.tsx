import type { UseQueryResult } from '@tanstack/react-query';
import { IconCopyPlus, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { duplicateTaskPath, editTaskPath, tasksPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { EnabledSwitch, useWishedEnable } from '~/pages/scheduled-tasks/EnabledSwitch';
import { useSwitchTask } from '~/pages/scheduled-tasks/use-switch-task';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';

interface TaskActionsProps {
  taskId: string;
  name: string;
  row: UseQueryResult<ScheduledTask | null>;
}

/** Everything that can be done to one task, on its page. */
export function TaskActions({ taskId, name, row }: TaskActionsProps) {
  const t = useMessages('scheduled-tasks').menu;
  const navigate = useNavigate();
  const switchTask = useSwitchTask();
  const isSwitching = useWishedEnable(taskId) !== null;
  const [isDeleting, setIsDeleting] = useState(false);
  const enable = row.data ? row.data.enable !== false : null;
  return (
    <>
      {enable !== null && (
        <EnabledSwitch
          taskId={taskId}
          name={name}
          enable={enable}
          onPress={() => {
            // While the service has not answered, a further press changes nothing.
            if (!isSwitching) switchTask(taskId, name, !enable);
          }}
        />
      )}
      <ToolLink to={editTaskPath(taskId)} label={t.edit} icon={<IconPencil size={14} aria-hidden />} />
      <ToolLink
        to={duplicateTaskPath(taskId)}
        label={t.duplicate}
        icon={<IconCopyPlus size={14} aria-hidden />}
      />
      <ToolButton
        label={t.delete}
        icon={<IconTrash size={14} aria-hidden />}
        onClick={() => setIsDeleting(true)}
      />
      {isDeleting && (
        <ActionDialogHost
          kind="delete-tasks"
          items={[{ id: taskId, name }]}
          onClose={() => setIsDeleting(false)}
          onLaunched={() => void navigate(tasksPath)}
        />
      )}
    </>
  );
}
