import { Button } from '@mantine/core';
import { useState } from 'react';
import { AccountPicker, type ChosenAccounts } from '~/domain/authorizations/AccountPicker';
import type { Account } from '~/domain/authorizations/accounts';
import { addAccounts } from '~/domain/authorizations/chosen-accounts';
import { lookUpUsers } from '~/domain/authorizations/look-up';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { useImportResult, useImportState, useTableImport } from '~/ui/import/import-result';
import { TableImport } from '~/ui/import/TableImport';
import { Dialog } from '~/ui/layout/Dialog';
import { accountImport } from './account-import';
import classes from './AuthorizePage.module.css';

/** Chooses whom to authorize: users and groups by name, or many from a file or a paste. */
export function AddAccountsDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages('app-access').add;
  const common = useMessages('common');
  const model = useTableImport(() => accountImport(t));
  const { phase, sent } = useImportState(model);
  const { ready, checking } = useImportResult(model);
  const [chosen, setChosen] = useState<ChosenAccounts>(new Map());
  const [isAdding, setIsAdding] = useState(false);
  const [problem, setProblem] = useState<Error | 'nothing' | null>(null);

  const add = async () => {
    if (chosen.size + ready.length === 0) return setProblem('nothing');
    setProblem(null);
    setIsAdding(true);
    try {
      addAccounts([
        ...(await withPlatform([...chosen.values()])),
        ...ready.flatMap(({ found }) => found ?? []),
      ]);
      if (model.takeOut(ready) === 0) return onClose();
      setChosen(new Map());
      setIsAdding(false);
    } catch (error) {
      setIsAdding(false);
      setProblem(error instanceof Error ? error : new Error(String(error)));
    }
  };

  return (
    <Dialog
      title={t.title}
      size={880}
      guarded={chosen.size > 0 || phase !== 'empty'}
      busy={isAdding}
      onClose={onClose}
      footer={
        <>
          {problem === 'nothing' && (
            <p role="alert" className={classes.problem}>
              {t.nothing}
            </p>
          )}
          <Button variant="default" size="sm" onClick={onClose}>
            {sent === null ? common.cancel : common.close}
          </Button>
          <Button
            size="sm"
            disabled={checking > 0 || phase === 'reading'}
            loading={isAdding}
            onClick={() => void add()}
          >
            {ready.length > 0 ? t.submitLines(ready.length) : t.submit}
          </Button>
        </>
      }
    >
      <AccountPicker chosen={chosen} onChange={setChosen} />
      <TableImport model={model} templateName="accounts" />
      {problem instanceof Error && <ErrorState error={problem} compact />}
    </Dialog>
  );
}

/** The list of users does not say where an account is kept, and a request names it. @throws ApiError */
async function withPlatform(chosen: readonly Account[]): Promise<Account[]> {
  const names = chosen.flatMap(({ account, account_type }) => (account_type === 'USER' ? account : []));
  const found = new Map(
    (await lookUpUsers(names)).flatMap(({ accounts }) =>
      accounts.map((account) => [account.id, account] as const),
    ),
  );
  return chosen.map((one) => (one.account_type === 'USER' && found.get(one.id)) || one);
}
