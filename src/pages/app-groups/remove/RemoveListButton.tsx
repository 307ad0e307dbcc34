import { IconKeyOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { KnownItem } from '~/lib/known-items';
import { ToolButton } from '~/ui/layout/ToolButton';

const RemoveListDialog = lazy(async () => ({
  default: (await import('./RemoveListDialog')).RemoveListDialog,
}));

/** Removes the authorizations of accounts that come in a file or a paste. */
export function RemoveListButton({ groups }: { groups: () => readonly KnownItem[] }) {
  const t = useMessages('app-groups');
  // The groups as they are chosen when the dialog opens.
  const [open, setOpen] = useState<readonly KnownItem[] | null>(null);
  return (
    <>
      <ToolButton
        label={t.removeList}
        icon={<IconKeyOff size={14} aria-hidden />}
        onClick={() => setOpen(groups())}
      />
      {open && (
        <Suspense fallback={null}>
          <RemoveListDialog groups={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
