import { Button } from '@mantine/core';
import { useState } from 'react';
import { AccountPicker, type ChosenAccounts } from '~/domain/authorizations/AccountPicker';
import { accountKey, type Account } from '~/domain/authorizations/accounts';
import { addAccounts } from '~/domain/authorizations/chosen-accounts';
import { lookUpUsers } from '~/domain/authorizations/look-up';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { useImportResult, useImportState, useTableImport } from '~/ui/import/import-result';
import { holdsInput } from '~/ui/import/import-state';
import { TableImport } from '~/ui/import/TableImport';
import { Dialog } from '~/ui/layout/Dialog';
import { accountImport } from './account-import';
import classes from './AuthorizePage.module.css';

/** Chooses whom to authorize: users and groups by name, or many from a file or a paste. */
export function AddAccountsDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages('app-access').add;
  const common = useMessages('common');
  const model = useTableImport(() => accountImport(t));
  const state = useImportState(model);
  const { phase, sent, typed } = state;
  const { ready, checking } = useImportResult(model);
  const [chosen, setChosen] = useState<ChosenAccounts>(new Map());
  const [isAdding, setIsAdding] = useState(false);
  const [problem, setProblem] = useState<Error | 'nothing' | null>(null);

  const count = new Set([...chosen.keys(), ...ready.flatMap(({ found }) => (found ? accountKey(found) : []))])
    .size;

  const add = async () => {
    // The value is shown as it will be added.
    if (typed.trim() !== '') return model.readTyped();
    if (count === 0) return setProblem('nothing');
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

  const submitText = () => {
    if (chosen.size > 0) return t.submitCount(count);
    return ready.length > 0 ? t.submitLines(ready.length) : t.submit;
  };

  return (
    <Dialog
      title={t.title}
      size={880}
      guarded={chosen.size > 0 || holdsInput(state)}
      busy={isAdding}
      onClose={onClose}
      footer={
        <>
          {problem === 'nothing' && count === 0 && !holdsInput(state) && (
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
            {submitText()}
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
