import { Button } from '@mantine/core';
import { IconCopy, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isAdUserQuery, setRandomPassword } from '~/api/users';
import { NOTIFICATION_TYPES, type NotificationType } from '~/contract/users';
import { useMessages } from '~/i18n/I18n';
import type { DialogUser } from '~/pages/users/UserDialogs';
import { copyText } from '~/ui/data-table/copy-text';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { toast } from '~/ui/feedback/toast';
import { Dialog } from '~/ui/layout/Dialog';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './forms.module.css';

/** A password nobody looks at is dropped after this long. */
const UNSEEN_MS = 120_000;
const MASK = '•'.repeat(12);

type Stage =
  | { readonly at: 'asking' | 'sending' | 'dropped' }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'done'; readonly password: string };

interface RandomPasswordDialogProps {
  user: DialogUser;
  onClose: () => void;
}

/**
 * Sets a random password, by one press and one call, and shows it masked. It lives in this dialog's state and nowhere else: gone when
 * the dialog closes, and after two minutes in which nobody looks.
 */
export function RandomPasswordDialog({ user, onClose }: RandomPasswordDialogProps) {
  const t = useMessages('user-forms').random;
  const common = useMessages('common');
  const isAd = useQuery(isAdUserQuery(user)).data === true;
  const [stage, setStage] = useState<Stage>({ at: 'asking' });
  const [notify, setNotify] = useState<readonly NotificationType[]>([]);
  // A second press comes before the button is drawn disabled.
  const sent = useRef(false);
  const needsNotice = user.activeType === 'USER_ACTIVATE' && notify.length === 0;

  const send = async () => {
    if (sent.current) return;
    sent.current = true;
    setStage({ at: 'sending' });
    try {
      setStage({ at: 'done', password: await setRandomPassword(user.id, notify) });
    } catch (error) {
      sent.current = false;
      setStage({ at: 'failed', error });
    }
  };
  const isAsking = stage.at === 'asking' || stage.at === 'failed' || stage.at === 'sending';

  return (
    <Dialog
      title={t.title(user.name)}
      size={480}
      busy={stage.at === 'sending'}
      onClose={onClose}
      footer={
        isAsking ? (
          <>
            <Button variant="default" size="sm" onClick={onClose} disabled={stage.at === 'sending'}>
              {common.cancel}
            </Button>
            <Button
              size="sm"
              disabled={stage.at === 'sending' || needsNotice || isAd}
              onClick={() => void send()}
            >
              {t.set}
            </Button>
          </>
        ) : (
          <Button size="sm" onClick={onClose}>
            {common.close}
          </Button>
        )
      }
    >
      <div className={classes.form}>
        {stage.at === 'failed' && <ErrorState compact error={stage.error} />}
        {isAsking && (
          <>
            {isAd && <p className={classes.note}>{t.ad}</p>}
            {!isAd && (
              <>
                <p>{t.about}</p>
                <NotifyChoice
                  chosen={notify}
                  help={user.activeType === 'USER_ACTIVATE' ? t.notifyNeeded : t.notifyHelp}
                  onChange={setNotify}
                />
              </>
            )}
          </>
        )}
        {stage.at === 'done' && (
          <Secret password={stage.password} onDrop={() => setStage({ at: 'dropped' })} />
        )}
        {stage.at === 'dropped' && <output>{t.dropped}</output>}
      </div>
    </Dialog>
  );
}

interface NotifyChoiceProps {
  chosen: readonly NotificationType[];
  help: string;
  onChange: (chosen: readonly NotificationType[]) => void;
}

function NotifyChoice({ chosen, help, onChange }: NotifyChoiceProps) {
  const t = useMessages('user-forms').random;
  return (
    <fieldset className={classes.choices}>
      <legend>{t.notify}</legend>
      {NOTIFICATION_TYPES.map((type) => (
        <label key={type}>
          <input
            type="checkbox"
            checked={chosen.includes(type)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...chosen, type] : chosen.filter((one) => one !== type))
            }
          />
          {t.ways[type]}
        </label>
      ))}
      <p className={classes.help}>{help}</p>
    </fieldset>
  );
}

/** The password, masked until somebody asks to see it. */
function Secret({ password, onDrop }: { password: string; onDrop: () => void }) {
  const t = useMessages('user-forms').random;
  const common = useMessages('common');
  const [isShown, setIsShown] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    if (isShown) {
      const hide = () => document.hidden && setIsShown(false);
      document.addEventListener('visibilitychange', hide);
      return () => document.removeEventListener('visibilitychange', hide);
    }
    const timer = setTimeout(() => drop.current(), UNSEEN_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  const copy = async () => {
    if (await copyText(password)) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  return (
    <>
      <output>{t.isSet}</output>
      <div className={classes.password}>
        <output className={classes.secret} aria-label={t.password} translate="no">
          {isShown ? password : MASK}
        </output>
        <ToolButton
          label={isShown ? t.hide : t.show}
          icon={isShown ? <IconEyeOff size={14} aria-hidden /> : <IconEye size={14} aria-hidden />}
          onClick={() => setIsShown(!isShown)}
        />
        <ToolButton label={t.copy} icon={<IconCopy size={14} aria-hidden />} onClick={() => void copy()} />
      </div>
      <p className={classes.help}>{t.onlyHere}</p>
    </>
  );
}
