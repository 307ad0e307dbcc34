import { IconUserMinus } from '@tabler/icons-react';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import { leavingKey, leavingsOf, type KeptAccess, type Leaving } from './removal-facts';

/** More than these are left on the page of their group. */
const SHOWN = 20;

interface LeavingListProps {
  kept: readonly KeptAccess[];
  /** The keys of those whose action has begun. */
  begun: ReadonlySet<string>;
  onLeave: (leaving: Leaving) => void;
}

/** Offers to take those who keep access out of the user groups they keep it through; says which cannot be left here. */
export function LeavingList({ kept, begun, onLeave }: LeavingListProps) {
  const t = useMessages('remove-authorizations');
  const { can, adGroups } = leavingsOf(kept);
  return (
    <>
      {can.length > 0 && (
        <>
          <p className={classes.help}>{t.leaveHelp}</p>
          <ul className={classes.facts}>
            {can.slice(0, SHOWN).map((one) => (
              <li key={leavingKey(one)}>
                {begun.has(leavingKey(one)) ? (
                  t.leaving(one.user.name, one.group.name)
                ) : (
                  <ToolButton
                    label={t.leave(one.user.name, one.group.name)}
                    icon={<IconUserMinus size={14} aria-hidden />}
                    onClick={() => onLeave(one)}
                  />
                )}
              </li>
            ))}
            {can.length > SHOWN && <li>{t.andMore(can.length - SHOWN)}</li>}
          </ul>
        </>
      )}
      {adGroups.length > 0 && <p className={classes.help}>{t.adGroups(adGroups)}</p>}
    </>
  );
}
