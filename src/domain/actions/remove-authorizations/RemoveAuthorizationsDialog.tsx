import { zodResolver } from '@hookform/resolvers/zod';
import { IconInfoCircle } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { MAIL_LANGUAGES } from '~/contract/app-authorizations';
import { pairParams, type PairParams } from '~/domain/actions/authorize/pair-requests';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submits, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import { rememberMailLanguage, usualMailLanguage } from '~/domain/authorizations/mail-language';
import { pairOf } from '~/domain/authorizations/pairs';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { RadioField } from '~/ui/fields/RadioField';
import { LeavingList } from './LeavingList';
import {
  keptAccess,
  leavingKey,
  planRemoval,
  readRemovalFacts,
  type Leaving,
  type RemovalFacts,
} from './removal-facts';

const languageForm = z.object({ language: z.enum(MAIL_LANGUAGES) });
/** More people than this are only counted. */
const SHOWN = 50;

/** Takes the use of app groups away: says who keeps it all the same, and in which language the mails are. */
export function RemoveAuthorizationsDialog(given: ActionDialogGiven) {
  const { initial, items } = given;
  const t = useMessages('remove-authorizations');
  const { language: label, languages } = useMessages('app-access').dialog;
  const screen = useLanguage();
  const form = useForm({
    resolver: zodResolver(languageForm),
    defaultValues: { language: pairParams.safeParse(initial).data?.language ?? usualMailLanguage(screen) },
  });
  const language = useWatch({ control: form.control, name: 'language' });
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const facts = useDialogFacts(items, readRemovalFacts);
  const planOf = useCallback(
    (read: RemovalFacts, answers: Answers) => planRemoval(items, read, answers),
    [items],
  );
  const dialog = useActionDialog(given, facts, planOf);
  const { plan } = dialog.state;
  const isRetry = given.retryOf !== null;
  const params = useMemo(() => paramsOf(facts.read, language, isRetry), [facts.read, language, isRetry]);
  const kept = useMemo(() => (plan && facts.read ? keptAccess(plan, facts.read) : []), [plan, facts.read]);
  const userGroups = plan?.run.filter(
    ({ id }) => facts.read?.accounts.get(id)?.account_type === 'USER_GROUP',
  ).length;
  if (leaving) {
    return (
      <ActionDialogHost
        kind="remove-members"
        items={[leaving.user]}
        initial={{ groupId: leaving.group.id, groupName: leaving.group.name }}
        onLaunched={() => setBegun((old) => new Set([...old, leavingKey(leaving)]))}
        onClose={() => setLeaving(null)}
      />
    );
  }
  return (
    <ActionDialog
      dialog={dialog}
      params={params}
      submit={submits(form, (values) => {
        rememberMailLanguage(values.language);
        return paramsOf(facts.read, values.language, isRetry);
      })}
      summary={
        kept.length > 0 && (
          <section aria-label={t.kept(kept.length)} className={classes.group}>
            <p className={classes.attention}>
              <IconInfoCircle size={18} aria-hidden />
              {t.kept(kept.length)}
            </p>
            <ul className={classes.lines}>
              {kept.slice(0, SHOWN).map(({ item, through }) => (
                <li key={item.id}>
                  {t.through(
                    item.name,
                    through.map(({ account }) => account),
                  )}
                </li>
              ))}
              {kept.length > SHOWN && <li>{t.andMore(kept.length - SHOWN)}</li>}
            </ul>
            <LeavingList kept={kept} begun={begun} onLeave={setLeaving} />
          </section>
        )
      }
    >
      <p className={classes.help}>{t.about}</p>
      {userGroups !== undefined && userGroups > 0 && (
        <p className={classes.help}>{t.userGroups(userGroups)}</p>
      )}
      <RadioField
        control={form.control}
        name="language"
        label={label}
        choices={MAIL_LANGUAGES.map((value) => ({ value, label: languages[value] }))}
      />
      <p className={classes.help}>{t.languageHelp}</p>
    </ActionDialog>
  );
}

/** Null until the authorizations are read: only then the accounts are known by their ids. */
function paramsOf(
  facts: RemovalFacts | undefined,
  language: PairParams['language'],
  isRetry: boolean,
): PairParams | null {
  if (!facts) return null;
  const accounts = new Map([...facts.accounts].map(([id, account]) => [pairOf(id).account, account]));
  return {
    accounts: [...accounts.values()],
    groups: [...facts.groups.values()],
    language,
    ...(isRetry && { groupsApart: true }),
  };
}
