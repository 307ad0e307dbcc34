import { useId } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Messages } from '~/i18n/areas';
import legend from '~/ui/fields/legend.module.css';
import type { LeavePlan } from './leave-plan';
import { LEAVE_CHOICES, type LeaveChoice } from './leave-steps';
import type { StepKind } from './action';
import classes from './LeaveSteps.module.css';

/** More names than this are only counted. */
const SHOWN = 4;

const KINDS: Readonly<Record<LeaveChoice, readonly StepKind[]>> = {
  account: ['lock-users'],
  sessions: ['logoff', 'logoff-sessions'],
  groups: ['remove-members'],
  access: ['remove-authorizations'],
  pools: ['remove-pool-users'],
  terminals: ['delete-bindings'],
  desktops: ['unassign'],
};

interface LeaveStepsProps {
  /** Null until everything is read. */
  plan: LeavePlan | null;
  chosen: readonly LeaveChoice[];
  onChange: (chosen: readonly LeaveChoice[]) => void;
}

/** The steps of leaving, each with what it would do: to tick those that are taken. */
export function LeaveSteps({ plan, chosen, onChange }: LeaveStepsProps) {
  const t = useMessages('leave');
  const id = useId();
  return (
    <fieldset className={classes.steps}>
      <legend className={legend.group}>{t.steps}</legend>
      {LEAVE_CHOICES.map((choice) => {
        const items = KINDS[choice].map((kind) => plan?.items.get(kind) ?? []);
        const names = items.flat().map(({ name }) => name);
        const isIdle = plan !== null && names.length === 0;
        const more = names.length - SHOWN;
        return (
          <div key={choice} className={classes.step}>
            <input
              type="checkbox"
              id={`${id}-${choice}`}
              checked={chosen.includes(choice) && !isIdle}
              disabled={isIdle}
              aria-describedby={names.length > 0 ? `${id}-${choice}-names` : undefined}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, choice]
                    : chosen.filter((other) => other !== choice),
                )
              }
            />
            <label htmlFor={`${id}-${choice}`}>
              {plan === null
                ? t.unread[choice]
                : isIdle
                  ? t.nothing[choice]
                  : labelOf(
                      choice,
                      items.map(({ length }) => length),
                      t,
                    )}
            </label>
            {names.length > 0 && (
              <p id={`${id}-${choice}-names`} className={classes.names}>
                {t.names(names.slice(0, SHOWN), Math.max(0, more))}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function labelOf(choice: LeaveChoice, [first = 0, second = 0]: readonly number[], t: Messages<'leave'>) {
  return choice === 'sessions' ? t.choices.sessions(first, second) : t.choices[choice](first);
}
