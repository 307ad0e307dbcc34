import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { MAIL_LANGUAGES } from '~/contract/app-authorizations';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submits, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { rememberMailLanguage } from '~/domain/authorizations/mail-language';
import { readAuthorized } from '~/domain/authorizations/read-authorized';
import { useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { pairParams, type PairParams } from './pair-requests';
import { planAuthorize, summaryOf } from './authorize-plan';

const languageForm = z.object({ language: z.enum(MAIL_LANGUAGES) });

/** The last word before accounts are authorized: how many, what they are told, and in which language. */
export function AuthorizeDialog(given: ActionDialogGiven) {
  const { initial, items } = given;
  const t = useMessages('app-access').dialog;
  // Only a page, or the record of an earlier action, opens this dialog.
  const isRetry = given.retryOf !== null;
  const begun = useMemo(
    () => ({ ...pairParams.parse(initial), ...(isRetry && { groupsApart: true as const }) }),
    [initial, isRetry],
  );
  const form = useForm({
    resolver: zodResolver(languageForm),
    defaultValues: { language: begun.language },
  });
  const language = useWatch({ control: form.control, name: 'language' });
  const read = useCallback(
    (_: readonly ActionItem[], signal: AbortSignal, onProgress: (read: number) => void) =>
      readAuthorized(
        begun.accounts,
        begun.groups.map(({ id }) => id),
        {
          signal,
          onProgress: (done, of) => onProgress(Math.floor((items.length * done) / Math.max(1, of))),
        },
      ),
    [begun, items.length],
  );
  const facts = useDialogFacts(items, read);
  const planOf = useCallback(
    (authorized: ReadonlySet<string>, answers: Answers) => planAuthorize(begun, items, authorized, answers),
    [begun, items],
  );
  const dialog = useActionDialog(given, facts, planOf);
  const params = useMemo<PairParams>(() => ({ ...begun, language }), [begun, language]);
  const run = dialog.state.plan?.run;
  return (
    <ActionDialog
      dialog={dialog}
      params={params}
      submit={submits(form, (values) => {
        rememberMailLanguage(values.language);
        return { ...begun, ...values };
      })}
      summary={run && run.length > 0 && <Summary params={params} run={run} />}
    >
      <p className={classes.help}>{isRetry ? t.retryAbout : t.about}</p>
      <RadioField
        control={form.control}
        name="language"
        label={t.language}
        choices={MAIL_LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
      />
      <p className={classes.help}>{t.languageHelp}</p>
    </ActionDialog>
  );
}

function Summary({ params, run }: { params: PairParams; run: readonly ActionItem[] }) {
  const words = useMessages('app-access');
  const t = words.dialog;
  const { accounts, groups, mails, mailed, usersWithoutMail, adGroups, language } = summaryOf(params, run);
  const without = [
    ...(usersWithoutMail > 0 ? [t.noMailUsers(usersWithoutMail)] : []),
    ...(adGroups > 0 ? [t.noMailGroups(adGroups)] : []),
  ];
  return (
    <section className={classes.summary}>
      <h3>{t.summary}</h3>
      <dl>
        <dt>{t.whom}</dt>
        <dd>{words.accounts.count(accounts)}</dd>
        <dt>{t.what}</dt>
        <dd>{words.groups.count(groups)}</dd>
        <dt>{t.mails}</dt>
        <dd>{t.mailTo(mails, mailed, t.languages[language])}</dd>
        <dt>{t.noMail}</dt>
        <dd>{without.length > 0 ? t.noMailTo(without) : t.noneWithout}</dd>
      </dl>
    </section>
  );
}
