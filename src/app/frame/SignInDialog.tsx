import { Button, PasswordInput } from '@mantine/core';
import '@mantine/core/styles/PasswordInput.layer.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { canRenew, currentToken, declineSignIn, renewSignIn, signIn } from '~/api/session';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { Overlay } from '~/ui/layout/Overlay';
import classes from './SignInDialog.module.css';

// A question that comes right after an answer means that the answer was refused.
const REFUSED_WITHIN_MS = 5000;
let answeredAt = Number.NEGATIVE_INFINITY;

/** Asks to sign in again, over the page and once for all calls that wait. The page below stays as it is. */
export function SignInDialog() {
  const t = useMessages('shell');
  const queryClient = useQueryClient();
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<'missing' | 'refused' | 'failed' | null>(() =>
    performance.now() - answeredAt < REFUSED_WITHIN_MS ? 'refused' : null,
  );
  const [busy, setBusy] = useState(false);
  const oneClick = canRenew();
  const enter = async () => {
    if (oneClick) await renewSignIn();
    else {
      answeredAt = performance.now();
      signIn(token.trim());
    }
    // Calls that waited go on by themselves; those refused earlier are made again.
    await queryClient.refetchQueries({
      type: 'active',
      predicate: ({ state: { error } }) => isFailure(error) && error.status === 401,
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!oneClick && token.trim() === '') return setProblem('missing');
    setBusy(true);
    return void enter().catch(() => {
      setBusy(false);
      setProblem('failed');
    });
  };
  return (
    <Overlay title={t.signIn.title} onClose={declineSignIn}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <p className={classes.body}>
          {currentToken() === null ? t.signIn.firstBody : t.signIn.body}{' '}
          {oneClick ? t.signIn.demoBody : currentToken() !== null && t.signIn.actionsBody}
        </p>
        {!oneClick && (
          <PasswordInput
            label={t.signIn.token}
            description={t.signIn.tokenHint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            value={token}
            onChange={({ currentTarget }) => setToken(currentTarget.value)}
            error={
              problem === 'missing'
                ? t.signIn.tokenMissing
                : problem === 'refused'
                  ? t.signIn.tokenRefused
                  : undefined
            }
            autoComplete="off"
            data-autofocus
          />
        )}
        {problem === 'failed' && (
          <p role="alert" className={classes.problem}>
            {t.signIn.failed}
          </p>
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={declineSignIn}>
            {t.signIn.later}
          </Button>
          <Button type="submit" disabled={busy} data-autofocus={oneClick || undefined}>
            {busy ? t.signIn.signingIn : t.signIn.submit}
          </Button>
        </div>
      </form>
    </Overlay>
  );
}
