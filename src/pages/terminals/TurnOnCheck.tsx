import { useSyncExternalStore } from 'react';
import { Link } from 'react-router-dom';
import { sessionStore } from '~/api/session';
import { rehearsalPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { RehearsalReading } from './rehearsal/RehearsalReading';
import { RehearsalSummary } from './rehearsal/RehearsalSummary';
import { missingOf, type AssumedSwitches } from './rehearsal/rehearse';
import { useRehearsal, useUnboundInUse } from './rehearsal/use-rehearsal';
import classes from './terminals.module.css';

/** What the administrator has to accept before binding is turned on. */
export const DECISIONS = ['own', 'refused', 'inUse', 'unread'] as const;
type Decision = (typeof DECISIONS)[number];
export type Decisions = Readonly<Partial<Record<Decision, boolean>>>;

/** More names than this are only counted. */
const NAMES_SHOWN = 50;

/** Which decisions the facts ask for; undefined while they are read. */
export function useTurnOnFacts(isWanted: boolean, assumed: AssumedSwitches) {
  const { userName } = useSyncExternalStore(sessionStore.subscribe, sessionStore.get);
  const state = useRehearsal(isWanted, assumed);
  const unbound = useUnboundInUse(isWanted);
  const { rehearsal, error, notRead } = state;
  const own = rehearsal ? missingOf(rehearsal, userName) : [];
  const failed = error ?? unbound.error;
  const asked: readonly Decision[] | undefined = failed
    ? ['unread']
    : rehearsal && unbound.names
      ? DECISIONS.filter(
          (decision) =>
            ({
              own: own.length > 0,
              refused: rehearsal.refused > 0,
              inUse: (unbound.names ?? []).length > 0,
              unread: notRead > 0,
            })[decision],
        )
      : undefined;
  return { state, unbound: unbound.names ?? [], own, asked };
}

interface TurnOnCheckProps {
  facts: ReturnType<typeof useTurnOnFacts>;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

/** Who could no longer log in if binding were turned on now; each finding is left out until it is accepted. */
export function TurnOnCheck({ facts, decisions, onDecide }: TurnOnCheckProps) {
  const t = useMessages('terminals').turnOn;
  const { state, unbound, own, asked = [] } = facts;
  const { rehearsal, notRead } = state;
  const words: Record<Decision, { label: string; help: string }> = {
    own: { label: t.own(own.map(({ mac, desktopName }) => `${mac} · ${desktopName}`)), help: t.ownHelp },
    refused: { label: t.refused(rehearsal?.refused ?? 0, rehearsal?.people ?? 0), help: t.refusedHelp },
    inUse: { label: t.inUse(unbound.length), help: t.inUseHelp },
    unread: { label: t.unread, help: t.unreadHelp },
  };
  return (
    <section className={classes.check} aria-label={t.title}>
      <h3>{t.title}</h3>
      <RehearsalReading state={state} />
      {rehearsal && <RehearsalSummary rehearsal={rehearsal} notRead={notRead} />}
      {rehearsal && rehearsal.missing.length > 0 && (
        <p>
          <Link to={rehearsalPath}>{t.showMissing(rehearsal.missing.length)}</Link>
        </p>
      )}
      {asked.map((decision) => (
        <label key={decision} className={classes.decision}>
          <input
            type="checkbox"
            checked={decisions[decision] ?? false}
            onChange={(event) => onDecide({ ...decisions, [decision]: event.currentTarget.checked })}
          />
          <div>
            {words[decision].label}
            <span>{words[decision].help}</span>
          </div>
        </label>
      ))}
      {asked.includes('inUse') && (
        <details>
          <summary>{t.showNames}</summary>
          <p className={classes.names}>
            {t.names(unbound.slice(0, NAMES_SHOWN), Math.max(0, unbound.length - NAMES_SHOWN))}
          </p>
        </details>
      )}
    </section>
  );
}
