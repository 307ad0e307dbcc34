import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { POOL_PERMISSIONS } from '~/contract/pool-users';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submits, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { osFamily } from '~/domain/desktops/desktop-facts';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import {
  planPoolUsers,
  poolUserParams,
  readPoolUsers,
  type PoolUserKind,
  type PoolUserParams,
} from './pool-user';

const KINDS: readonly PoolUserKind[] = ['add-pool-users', 'remove-pool-users', 'change-pool-users'];
const ALL_PERMISSIONS = [...POOL_PERMISSIONS.Windows, ...POOL_PERMISSIONS.Linux];
const schema = z.object({ permission: z.string().check(z.minLength(1)) });

/** Adds users and groups to a pool, removes them, or gives them another permission group. */
export function PoolUsersDialog(given: ActionDialogGiven) {
  const { action, initial, items } = given;
  const t = useMessages('pool-actions').users;
  const kind = KINDS.find((one) => one === action.kind) ?? 'add-pool-users';
  // Only a page, or the record of an earlier action, opens this dialog.
  const begun = useMemo(() => only(poolUserParams.parse(initial), items), [initial, items]);
  const { poolId, poolName } = begun;
  const family = osFamily(begun.os);
  const permissions: readonly string[] = family ? POOL_PERMISSIONS[family] : ALL_PERMISSIONS;
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { permission: begun.permission || permissions[0] || '' },
  });
  const permission = useWatch({ control: form.control, name: 'permission' });
  const params = useMemo(() => ({ ...begun, permission }), [begun, permission]);
  const facts = useDialogFacts(items, (_, signal) => readPoolUsers(poolId, signal));
  const planOf = useCallback(
    (there: ReadonlyMap<string, string>, answers: Answers) =>
      planPoolUsers(kind, items, there, permission, answers),
    [kind, items, permission],
  );
  const dialog = useActionDialog(given, facts, planOf);
  return (
    <ActionDialog
      dialog={dialog}
      params={params}
      submit={submits(form, (values) => ({ ...begun, ...values }))}
    >
      <p>{t.about[kind](poolName)}</p>
      {kind === 'remove-pool-users' ? (
        <p className={classes.help}>{t.removed}</p>
      ) : (
        <RadioField
          control={form.control}
          name="permission"
          label={t.permission}
          choices={permissions.map((value) => ({
            value,
            label: t.permissions[value] ?? value,
            help: value,
          }))}
        />
      )}
    </ActionDialog>
  );
}

/** A page knows everybody in the pool; the record of the action needs those it is about. */
function only(params: PoolUserParams, items: readonly ActionItem[]): PoolUserParams {
  const wanted = new Set(items.map(({ id }) => id));
  const users = Object.fromEntries(Object.entries(params.users).filter(([id]) => wanted.has(id)));
  return { ...params, users };
}
