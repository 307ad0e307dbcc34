import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useMemo, type ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submits, submitsAsIs, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import { leaveAction } from '~/domain/actions/leave/action';
import { readLeavingFacts, type LeavingFacts } from '~/domain/actions/leave/leave-facts';
import { accountSchema, FRESH_NOTICE } from '~/domain/actions/leave/leave-form';
import { calledBy, leaveParamsOf, planLeaving } from '~/domain/actions/leave/leave-plan';
import { NoticeFields } from '~/domain/actions/leave/NoticeFields';
import { usualMailLanguage } from '~/domain/authorizations/mail-language';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { CheckField } from '~/ui/fields/CheckField';
import { planUsers } from './user-facts';
import { UsersHit } from './UsersHit';

const NO_PARAMS = {};
/** The account first, so that nobody signs in again, then its sessions. */
const STEPS = new Set(['account', 'sessions'] as const);

interface AccountDialogProps {
  given: ActionDialogGiven;
  kind: 'lock-users' | 'disable-users' | 'delete-users';
  children: ReactNode;
}

/** Locks, disables or deletes users: names their open sessions, and logs those off too where it is asked for. */
export function AccountDialog({ given, kind, children }: AccountDialogProps) {
  const { items } = given;
  const t = useMessages('leave');
  const language = usualMailLanguage(useLanguage());
  const schema = accountSchema(useMessages('action-forms').errors);
  const isDeletion = kind === 'delete-users';
  const facts = useDialogFacts(items, (some, signal, onProgress) =>
    readLeavingFacts(some, isDeletion, signal, onProgress),
  );
  const { read } = facts;
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { ...FRESH_NOTICE, logOff: false },
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control });
  const logOff = values.logOff === true;
  const planOf = useCallback(
    (found: LeavingFacts, answers: Answers) => {
      const steps = planLeaving(kind, items, found, STEPS, answers);
      return logOff ? steps : { ...steps, ...planUsers(kind, items, found.users, answers) };
    },
    [kind, items, logOff],
  );
  const callOf = useMemo(() => (logOff ? calledBy(kind) : undefined), [kind, logOff]);
  const dialog = useActionDialog(logOff ? { ...given, action: leaveAction } : given, facts, planOf, callOf);
  const { plan } = dialog.state;
  const params = useMemo(() => {
    if (!logOff) return NO_PARAMS;
    const { data } = schema.safeParse(values);
    return plan && data ? leaveParamsOf(kind, plan.steps, data, language) : null;
  }, [logOff, schema, values, plan, kind, language]);
  const count = (step: 'logoff' | 'logoff-sessions') => plan?.items.get(step)?.length ?? 0;
  const [desktops, apps] = [count('logoff'), count('logoff-sessions')];
  return (
    <ActionDialog
      dialog={dialog}
      params={params}
      submit={
        logOff
          ? submits(form, (valid) => plan && leaveParamsOf(kind, plan.steps, valid, language))
          : submitsAsIs(NO_PARAMS)
      }
    >
      {children}
      {plan && read && <UsersHit users={plan.people} facts={read} isDeletion={isDeletion} />}
      {(desktops + apps > 0 || logOff) && (
        <CheckField control={control} name="logOff" label={t.logOff(desktops, apps)} help={t.logOffHelp} />
      )}
      {logOff && (
        <NoticeFields
          control={control}
          delay="delayMinutes"
          message="message"
          hasDesktops={desktops > 0}
          hasApps={apps > 0}
        />
      )}
    </ActionDialog>
  );
}
