import { zodResolver } from '@hookform/resolvers/zod';
import { IconInfoCircle, IconShieldCheck } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submits, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import { usualMailLanguage } from '~/domain/authorizations/mail-language';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { LeaveAgainDialog } from './LeaveAgainDialog';
import { readLeavingFacts, type LeavingFacts } from './leave-facts';
import { FRESH_NOTICE, leaveSchema } from './leave-form';
import { calledBy, leaveParamsOf, planLeaving } from './leave-plan';
import { LEAVE_CHOICES } from './leave-steps';
import { LeaveSteps } from './LeaveSteps';
import { NoticeFields } from './NoticeFields';

const callOf = calledBy('leave');

/** Takes from users who leave what they have, in the steps that are chosen; or tries again what is missing of it. */
export function LeaveDialog(given: ActionDialogGiven) {
  return given.items.some(({ step }) => step) ? <LeaveAgainDialog {...given} /> : <FreshDialog {...given} />;
}

function FreshDialog(given: ActionDialogGiven) {
  const { items } = given;
  const t = useMessages('leave');
  const forms = useMessages('action-forms');
  const language = usualMailLanguage(useLanguage());
  const schema = leaveSchema(forms.errors);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { ...FRESH_NOTICE, chosen: [...LEAVE_CHOICES] },
    mode: 'onTouched',
  });
  const { control } = form;
  const values = useWatch({ control });
  const { field } = useController({ control, name: 'chosen' });
  const chosen = useMemo(() => new Set(field.value), [field.value]);
  const facts = useDialogFacts(items, (some, signal, onProgress) =>
    readLeavingFacts(some, true, signal, onProgress),
  );
  const planOf = useCallback(
    (read: LeavingFacts, answers: Answers) => planLeaving('leave', items, read, chosen, answers),
    [items, chosen],
  );
  const dialog = useActionDialog(given, facts, planOf, callOf);
  const { plan } = dialog.state;
  const params = useMemo(() => {
    const { data } = schema.safeParse(values);
    return plan && data ? leaveParamsOf('leave', plan.steps, data, language) : null;
  }, [schema, values, plan, language]);
  const has = (kind: 'logoff' | 'logoff-sessions') => (plan?.items.get(kind)?.length ?? 0) > 0;
  const hasSessions = chosen.has('sessions') && (has('logoff') || has('logoff-sessions'));
  const removesGrants = plan?.steps.some(({ kind }) => kind === 'remove-authorizations');
  return (
    <ActionDialog
      dialog={dialog}
      size={880}
      params={params}
      submit={submits(form, (valid) => plan && leaveParamsOf('leave', plan.steps, valid, language))}
    >
      <p className={classes.help}>{t.about}</p>
      <LeaveSteps plan={plan} chosen={field.value} onChange={field.onChange} />
      {hasSessions && (
        <NoticeFields
          control={control}
          delay="delayMinutes"
          message="message"
          hasDesktops={has('logoff')}
          hasApps={has('logoff-sessions')}
        />
      )}
      <ul className={classes.facts}>
        {[t.kept, t.throughGroups].map((text) => (
          <li key={text} className={classes.fact}>
            <IconShieldCheck size={18} aria-hidden />
            {text}
          </li>
        ))}
        {removesGrants && (
          <li className={classes.fact}>
            <IconInfoCircle size={18} aria-hidden />
            {t.mails[language]}
          </li>
        )}
      </ul>
    </ActionDialog>
  );
}
