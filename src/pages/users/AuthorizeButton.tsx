import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { addAccounts } from '~/domain/authorizations/chosen-accounts';
import { lookUpUsers } from '~/domain/authorizations/look-up';
import { authorizePath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';

/** Takes the selected users to the page that authorizes them for app groups. */
export function AuthorizeButton({ selection }: { selection: Selection }) {
  const t = useMessages('users');
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const wanted = new Set(ids);
      const found = await lookUpUsers(ids.map((id) => knownItem(id).name));
      return found.flatMap(({ accounts }) => accounts).filter(({ id }) => id && wanted.has(id));
    },
    onSuccess: (accounts) => {
      addAccounts(accounts);
      void navigate(authorizePath);
    },
    onError: (error) =>
      toast.failed(isFailure(error) ? [error.code, error.message].join(' ') : String(error)),
  });
  return (
    <ToolButton
      label={t.authorize}
      icon={<IconKey size={14} aria-hidden />}
      disabled={isPending}
      onClick={() => mutate(selection.keys())}
    />
  );
}
