import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { authorizationMailsQuery } from '~/api/app-authorizations';
import type { Authorization } from '~/contract/app-authorizations';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { mailStates } from '~/domain/authorizations/mail-state';
import { useCellWords } from '~/domain/words/cell-words';
import { appGroupPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { AuthorizationRowMenu } from './AuthorizationRowMenu';
import { authorizationColumns, type AuthorizationWords } from './AuthorizationColumns';
import { authorizationsList } from './authorizations-list';
import classes from './detail.module.css';

const BESIDE = ['tab'];

/** Who may use a group, and whether they were told (ListAppGroupAuthorization, ListAuthorizationMailRecord). */
export function AuthorizationsTab({ groupId }: { groupId: string }) {
  const t = useMessages('app-group');
  const list = useMemo(() => authorizationsList(groupId), [groupId]);
  const state = useListView(list, BESIDE);
  const cellWords = useCellWords();
  const showsMails = state.view.columns.includes('mail');
  const { data, error } = useQuery({ ...authorizationMailsQuery(groupId), enabled: showsMails });
  const words = useMemo((): AuthorizationWords => {
    const mails = data ? mailStates(data) : error ? 'unread' : null;
    return { ...cellWords, t, mails };
  }, [cellWords, t, data, error]);
  const [selection] = useState(createSelection);
  const [removing, setRemoving] = useState<Authorization | null>(null);
  const failed =
    words.mails instanceof Map
      ? [...words.mails.values()].reduce((sum: number, mail) => sum + mail.failed, 0)
      : 0;
  return (
    <>
      <ListBody
        list={list}
        t={t.authorizations}
        useWords={() => words}
        columns={authorizationColumns}
        state={state}
        menu={({ row, anchor, onClose }) => (
          <AuthorizationRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onRemove={() => setRemoving(row)}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={['remove-authorizations']} />
          ),
        })}
        header={() =>
          failed > 0 && (
            <p className={classes.advice}>
              <span>{t.mailStates.someFailed(failed)}</span>
              <Link to={appGroupPath(groupId, 'mails', { mail_send_result: 'FAIL' })}>
                {t.mailStates.showFailed}
              </Link>
            </p>
          )
        }
      />
      {removing && (
        <ActionDialogHost
          kind="remove-authorizations"
          items={[list.item(removing)]}
          onClose={() => setRemoving(null)}
          onLaunched={() => selection.toggle(list.rowKey(removing), false)}
        />
      )}
    </>
  );
}
