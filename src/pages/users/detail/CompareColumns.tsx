import { useId } from 'react';
import type { UserAccess } from '~/domain/authorizations/access';
import { useMessages } from '~/i18n/I18n';
import classes from './compare.module.css';
import type { CopyChoices, CopyLine } from './copy-plan';

const DIRECTLY = '';

interface ColumnProps {
  title: string;
  groups: readonly UserAccess[];
}

/** App groups, to read. */
export function Column({ title, groups }: ColumnProps) {
  const t = useMessages('app-access').compare;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {groups.length === 0 ? (
        <p className={classes.help}>{t.none}</p>
      ) : (
        <ul>
          {groups.map(({ groupId, groupName }) => (
            <li key={groupId}>{groupName}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface CopyColumnProps {
  title: string;
  lines: readonly CopyLine[];
  choices: CopyChoices;
  /** False leaves the app group out, null copies it directly, the id of a user group by joining that. */
  onChoose: (groupId: string, choice: string | false | null) => void;
}

/** App groups to copy: each can be left out, and copied directly or by the user group it comes from. */
export function CopyColumn({ title, lines, choices, onChoose }: CopyColumnProps) {
  const t = useMessages('app-access').compare;
  const id = useId();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className={classes.help}>{t.none}</p>
      ) : (
        <ul>
          {lines.map(({ groupId, groupName, memberships, adGroups }) => {
            const choice = choices.get(groupId);
            const note = adGroups.length > 0 ? `${id}-${groupId}` : undefined;
            return (
              <li key={groupId}>
                <label>
                  <input
                    type="checkbox"
                    checked={choice !== false}
                    aria-describedby={note}
                    onChange={(event) => onChoose(groupId, event.currentTarget.checked ? null : false)}
                  />
                  {groupName}
                </label>
                {memberships.length > 0 && (
                  <select
                    className={classes.way}
                    aria-label={t.way(groupName)}
                    disabled={choice === false}
                    value={choice === false ? DIRECTLY : (choice ?? DIRECTLY)}
                    onChange={({ currentTarget: { value } }) =>
                      onChoose(groupId, value === DIRECTLY ? null : value)
                    }
                  >
                    <option value={DIRECTLY}>{t.directly}</option>
                    {memberships.map((one) => (
                      <option key={one.groupId} value={one.groupId}>
                        {t.member(one.groupName)}
                      </option>
                    ))}
                  </select>
                )}
                {note && (
                  <p id={note} className={classes.note}>
                    {t.adGroups(adGroups)}
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
