import { IconCheck, IconClockQuestion, IconLoader2, IconRefresh } from '@tabler/icons-react';
import { wallOf } from '~/domain/schedule/zone-time';
import { useFormat, useLanguage, useMessages } from '~/i18n/I18n';
import type { Language } from '~/i18n/language';
import { later } from '~/i18n/later';
import { isFailure } from '~/lib/failure';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './builder.module.css';
import type { Comparison } from './compare-runs';
import type { Preview } from './form/task-form';
import runsClasses from './RunsPreview.module.css';
import { type Runs, useRuns } from './use-runs';

interface RunsPreviewProps {
  preview: Preview;
  /** A run of the task that is edited, which a schedule of every n days continues from; null for one that begins today. */
  anchor: number | null;
}

/** The next runs by three clocks: the task's, the reader's and UTC. */
export function RunsPreview({ preview, anchor }: RunsPreviewProps) {
  const t = useMessages('task-form').summary;
  const read = useRuns(preview, anchor);
  const zone = preview.body.time_zone ?? '';
  const isKnown = preview.schedule !== null;
  return (
    <>
      {anchor === null && <Source read={read} isKnown={isKnown} />}
      {anchor !== null && <p className={classes.help}>{t.counted(preview.body.day_interval ?? 0)}</p>}
      {read.comparison && <Difference comparison={read.comparison} zone={zone} />}
      {read.texts ? (
        <ol className={runsClasses.texts}>
          {read.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ) : read.runs.length === 0 ? (
        <p className={classes.help}>{t.noRuns}</p>
      ) : (
        <RunsTable runs={read.runs} zone={zone} />
      )}
    </>
  );
}

function Source({ read: { state, error, retry }, isKnown }: { read: Runs; isKnown: boolean }) {
  const t = useMessages('task-form').summary;
  if (state === 'failed')
    return (
      <div className={classes.attention} role="alert">
        <span>
          {t.failed} {isFailure(error) && [error.code, error.requestId].filter(Boolean).join(' · ')}
        </span>
        <ToolButton label={t.again} icon={<IconRefresh size={14} aria-hidden />} onClick={retry} />
      </div>
    );
  const Icon = state === 'asking' ? IconLoader2 : isKnown ? IconCheck : IconClockQuestion;
  return (
    <output className={runsClasses.source} data-state={state}>
      <Icon size={14} aria-hidden />
      {state === 'asking' ? `${t.local} · ${t.asking}` : isKnown ? t.agreed : t.serviceOnly}
    </output>
  );
}

function Difference({ comparison, zone }: { comparison: Comparison; zone: string }) {
  const t = useMessages('task-form').summary;
  const language = useLanguage();
  const words = (at: number) => momentText(at, zone, language);
  switch (comparison.kind) {
    case 'same':
      return null;
    case 'ahead':
      return <p className={classes.attention}>{t.ahead(comparison.runs)}</p>;
    case 'count':
      return <p className={classes.attention}>{t.differCount(comparison.mine, comparison.service)}</p>;
    case 'differ':
      return (
        <p className={classes.attention}>
          {t.differ(comparison.run, words(comparison.mine), words(comparison.service))}
        </p>
      );
  }
}

function RunsTable({ runs, zone }: { runs: readonly number[]; zone: string }) {
  const t = useMessages('task-form').summary;
  const language = useLanguage();
  const { timeZone: mine } = useFormat();
  const columns =
    zone === mine
      ? [{ zone, title: t.bothZones(zone) }]
      : [
          { zone, title: t.zone(zone) },
          { zone: mine, title: t.mine(mine) },
        ];
  if (zone !== 'UTC' && mine !== 'UTC') columns.push({ zone: 'UTC', title: t.utc });
  return (
    <table className={runsClasses.runs}>
      <caption className="visually-hidden">{t.runs}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map((at) => (
          <tr key={at}>
            {columns.map((column, place) => (
              <td key={column.title} data-main={place === 0 || undefined}>
                <span className={runsClasses.name} aria-hidden>
                  {column.title}
                </span>
                {momentText(at, column.zone, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const made = new Map<string, () => Intl.DateTimeFormat>();

/** A run as the clock of a zone shows it: day of the week, date and time, with seconds where the schedule has some. */
function momentText(at: number, timeZone: string, language: Language): string {
  const wall = wallOf(at, timeZone);
  const hasSeconds = wall % 60_000 !== 0;
  const key = `${language}/${hasSeconds}`;
  const format =
    made.get(key) ??
    later(
      () =>
        new Intl.DateTimeFormat(language, {
          weekday: 'short',
          year: 'numeric',
          month: 'short',
          day: 'numeric',
          hour: '2-digit',
          minute: '2-digit',
          ...(hasSeconds && { second: '2-digit' }),
          hourCycle: 'h23',
          timeZone: 'UTC',
        }),
    );
  made.set(key, format);
  return format().format(wall);
}
