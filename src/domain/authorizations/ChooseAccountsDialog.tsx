import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { Dialog } from '~/ui/layout/Dialog';
import type { AccountKind } from './account-search';
import { AccountPicker, type ChosenAccounts } from './AccountPicker';
import classes from './AccountPicker.module.css';
import type { Account } from './accounts';

interface ChooseAccountsDialogProps {
  title: string;
  /** What may be chosen; users and user groups when left out. */
  kinds?: readonly [AccountKind, ...AccountKind[]];
  submitLabel: string;
  /** What comes after the choice. */
  help: string;
  /** What to say when nobody is chosen. */
  nobodyChosen: string;
  onChosen: (accounts: readonly Account[]) => void;
  onClose: () => void;
}

/** Chooses users and user groups for the next step. */
export function ChooseAccountsDialog(props: ChooseAccountsDialogProps) {
  const { title, kinds, submitLabel, help, nobodyChosen, onChosen, onClose } = props;
  const common = useMessages('common');
  const [chosen, setChosen] = useState<ChosenAccounts>(new Map());
  const [isRefused, setIsRefused] = useState(false);
  return (
    <Dialog
      title={title}
      size={640}
      guarded={chosen.size > 0}
      onClose={onClose}
      footer={
        <>
          {isRefused && chosen.size === 0 && (
            <p role="alert" className={classes.problem}>
              {nobodyChosen}
            </p>
          )}
          <Button variant="default" size="sm" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            size="sm"
            onClick={() => (chosen.size > 0 ? onChosen([...chosen.values()]) : setIsRefused(true))}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <AccountPicker {...(kinds && { kinds })} chosen={chosen} onChange={setChosen} />
      <p className={classes.help}>{help}</p>
    </Dialog>
  );
}
