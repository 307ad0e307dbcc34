import { useId, useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import legend from '~/ui/fields/legend.module.css';
import { Skeleton } from '~/ui/feedback/Skeleton';
import formClasses from '~/domain/actions/dialog/ActionForm.module.css';
import classes from '~/domain/actions/assign/Assign.module.css';
import imageClasses from '~/domain/actions/rebuild/ImageField.module.css';
import pick from '~/ui/fields/pick-list.module.css';
import type { Assignee, UnassignForm } from './unassign-form';

/** From so many on there is a box to search them. */
const MANY = 8;
/** More than this are found by searching. */
const SHOWN = 200;

interface AssigneesFieldProps {
  control: Control<UnassignForm>;
  /** Null while the desktops are read. */
  assignees: readonly Assignee[] | null;
}

/** The users and groups the desktops have, to tick those who lose them. */
export function AssigneesField({ control, assignees }: AssigneesFieldProps) {
  const t = useMessages('action-forms').unassign;
  const domain = useMessages('domain');
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name: 'keys' });
  const [typed, setTyped] = useState('');
  const id = useId();
  const part = typed.trim().toLowerCase();
  const found = (assignees ?? []).filter(({ name }) => name.toLowerCase().includes(part));
  const chosen = new Set(value);
  const message = fieldState.error?.message;
  return (
    <fieldset
      className={formClasses.group}
      aria-describedby={message ? `${id}-error` : undefined}
      ref={ref}
      tabIndex={-1}
    >
      <legend className={legend.group}>{t.users}</legend>
      {(assignees?.length ?? 0) > MANY && (
        <div className={imageClasses.find}>
          <input
            type="search"
            className={pick.search}
            aria-label={t.search}
            placeholder={t.search}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter looks for users here; it must not begin the action.
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        </div>
      )}
      <div className={classes.box}>
        {assignees === null && (
          <div className={pick.wait}>
            <Skeleton width="12rem" />
            <Skeleton width="9rem" />
          </div>
        )}
        {assignees !== null && found.length === 0 && (
          <p className={pick.nothing}>{assignees.length === 0 ? t.none : t.noMatch}</p>
        )}
        {found.slice(0, SHOWN).map(({ key, name, type, count }) => (
          <label key={key} className={classes.check}>
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...value, key] : value.filter((other) => other !== key),
                )
              }
              onBlur={onBlur}
            />
            <span className={classes.name}>
              {name} {type === 'GROUP' && <span className={classes.kind}>{domain.userGroupMark}</span>}
            </span>
            <span className={classes.count}>{t.on(count)}</span>
          </label>
        ))}
      </div>
      <div className={formClasses.under}>
        {message && (
          <p id={`${id}-error`} className={formClasses.error}>
            {message}
          </p>
        )}
        {assignees !== null && assignees.length > 0 && (
          <output className={imageClasses.count}>
            {t.chosenCount(assignees.filter(({ key }) => chosen.has(key)).length, assignees.length)}
          </output>
        )}
      </div>
    </fieldset>
  );
}
