import { IconCalendarTime, IconChevronDown, IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionKind } from '~/domain/actions/engine/record';
import { tasksForPools } from '~/domain/desktop-pools/plan-task';
import { newTaskPath, poolJobsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { MenuButton, type MenuItem } from '~/ui/layout/MenuButton';
import { POOL_MENU, type PoolMenuEntry } from './pool-menu';

interface PoolActionMenuProps {
  pool: { id: string; name: string };
  /** Its deletion has begun. */
  onDeleting?: () => void;
}

/** Everything that can be done to one pool, where its detail is shown. */
export function PoolActionMenu({ pool, onDeleting }: PoolActionMenuProps) {
  const t = useMessages('actions');
  const words = useMessages('desktop-pools').menu;
  const navigate = useNavigate();
  const [open, setOpen] = useState<ActionKind | null>(null);
  const item = ({ kind, icon: Icon, word, removes }: PoolMenuEntry, at: number): MenuItem => ({
    label: word(t),
    icon: <Icon size={16} aria-hidden />,
    startsGroup: at === 0,
    destroys: removes,
    run: () => setOpen(kind),
  });
  const items: MenuItem[] = [
    ...POOL_MENU.power.map(item),
    ...POOL_MENU.rebuild.map(item),
    {
      label: words.planTask,
      icon: <IconCalendarTime size={16} aria-hidden />,
      startsGroup: true,
      run: () => void navigate(newTaskPath, { state: tasksForPools([pool]) }),
    },
    {
      label: words.jobs,
      icon: <IconListCheck size={16} aria-hidden />,
      run: () => void navigate(poolJobsPath(pool.id)),
    },
    ...POOL_MENU.removal.map(item),
  ];
  return (
    <>
      <MenuButton look="tool" label={t.menu.actions} items={items}>
        {t.menu.actions}
        <IconChevronDown size={14} aria-hidden />
      </MenuButton>
      {open && (
        <ActionDialogHost
          kind={open}
          items={[pool]}
          onClose={() => setOpen(null)}
          onLaunched={open === 'delete-pools' ? onDeleting : undefined}
        />
      )}
    </>
  );
}
