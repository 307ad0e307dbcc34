import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { readUserRows } from '~/domain/actions/users/user-facts';
import { addAccounts } from '~/domain/authorizations/chosen-accounts';
import { accountOf, lookUpUsers } from '~/domain/authorizations/look-up';
import { authorizePath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { knownItem } from '~/lib/known-items';
import type { Selection } from '~/ui/data-table/selection';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';

/** Takes the selected users to the page that authorizes them for app groups, which names those that are not there any more. */
export function AuthorizeButton({ selection }: { selection: Selection }) {
  const t = useMessages('users');
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const items = ids.map(knownItem);
      const rows = await readUserRows(items);
      const found = await lookUpUsers([...rows.values()].flatMap(({ user_name }) => user_name ?? []));
      const withPlatform = new Map(found.flatMap(({ accounts }) => accounts.map((one) => [one.id, one])));
      return {
        accounts: [...rows].map(([id, row]) => withPlatform.get(id) ?? accountOf(row)),
        gone: items.flatMap(({ id, name }) => (rows.has(id) ? [] : name)),
      };
    },
    onSuccess: ({ accounts, gone }) => {
      addAccounts(accounts, gone);
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
