import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { poolRunQuery } from '~/api/script-runs';
import { scriptQuery } from '~/api/scripts';
import type { ScriptRecordSimpleInfo, ScriptTaskInfo } from '~/contract/script-runs';
import { RunScriptHost } from '~/domain/actions/run-script/RunScriptHost';
import { scriptPath } from '~/domain/paths';
import { isOpen, stateOf } from '~/domain/scripts/run-state';
import { hasSecrets, masked } from '~/domain/scripts/secrets';
import type { StartedRun } from '~/domain/scripts/started-runs';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { Copyable } from '~/ui/data-table/Copyable';
import { finishedAfterStop } from './after-stop';
import { Batches } from './Batches';
import classes from './run.module.css';
import { longerLimit, timedOutDesktops } from './timed-out';

interface RunHeadProps {
  run: ScriptTaskInfo | null;
  records: readonly ScriptRecordSimpleInfo[];
  started: StartedRun | null;
}

/** When a run began, what it runs, its batches, and what to know of stops and time limits. */
export function RunHead({ run, records, started }: RunHeadProps) {
  const t = useMessages('script-runs');
  const format = useFormat();
  const told = (time: string | null | undefined) => {
    const date = parseWireTime(time);
    return date ? format.absolute(date) : '';
  };
  const scripts = run?.task_scripts ?? [];
  const late = finishedAfterStop(records);
  const has = (state: string) => records.some(({ status }) => stateOf(status) === state);
  return (
    <div className={classes.head}>
      <div className={classes.facts}>
        {run?.start_time && <span>{t.facts.began(told(run.start_time))}</span>}
        {run?.end_time && <span>{t.facts.ended(told(run.end_time))}</span>}
        {started && <span>{t.facts.limit(started.minutes)}</span>}
        {scripts.map(({ id, name }) => (id ? <Script key={id} id={id} name={name || id} run={run} /> : null))}
        {run && (
          <span>
            {t.columns.id} <Copyable value={run.id} what={t.columns.id} truncate />
          </span>
        )}
      </div>
      {run && scripts.length === 0 && <Command taskId={run.id} />}
      {records.length > 0 && <Batches records={records} started={started} />}
      {has('stopped') && has('running') && <p className={classes.attention}>{t.mayFinish}</p>}
      {late > 0 && <p className={classes.attention}>{t.finishedLate(late)}</p>}
      {has('timedOut') && <TimedOut run={run} records={records} started={started} />}
    </div>
  );
}

/** The desktops that came to the time limit, and the same run on them with a longer one; a command is not told, so it is typed again. */
function TimedOut({ run, records, started }: RunHeadProps) {
  const t = useMessages('script-runs');
  const [isOpened, setIsOpened] = useState(false);
  const scriptIds = (run?.task_scripts ?? []).flatMap(({ id }) => id || []);
  const desktops = timedOutDesktops(records);
  return (
    <div className={classes.attention}>
      {started ? t.timedOut(started.minutes) : t.timedOutUnknown}{' '}
      {desktops.length > 0 && (
        <button type="button" className={classes.link} onClick={() => setIsOpened(true)}>
          {t.runLonger(desktops.length)}
        </button>
      )}
      {isOpened && (
        <RunScriptHost
          source={{ kind: 'desktops', items: desktops }}
          scriptIds={scriptIds}
          minutes={longerLimit(started?.minutes ?? null)}
          onClose={() => setIsOpened(false)}
        />
      )}
    </div>
  );
}

/** A script of the run, and whether its text is another one by now. */
function Script({ id, name, run }: { id: string; name: string; run: ScriptTaskInfo | null }) {
  const t = useMessages('script-runs').facts;
  const format = useFormat();
  const query = useQuery(scriptQuery(id));
  const changed = parseWireTime(query.data?.update_time);
  const began = parseWireTime(run?.start_time);
  const isChanged = changed !== null && began !== null && changed > began;
  return (
    <span>
      <Link to={scriptPath(id)}>{name}</Link>
      {isChanged &&
        ` ${isOpen(stateOf(run?.status)) ? t.changedDuring(format.absolute(changed)) : t.changed(format.absolute(changed))}`}
    </span>
  );
}

/** The command of a run, which the pools alone tell; what seems secret in it is shown on demand. */
function Command({ taskId }: { taskId: string }) {
  const t = useMessages('script-runs').facts;
  const { data } = useQuery(poolRunQuery(taskId));
  const [isWhole, setIsWhole] = useState(false);
  const text = data?.command_content;
  if (data === undefined) return null;
  if (!text) return <p>{t.commandNotTold}</p>;
  return (
    <div>
      <pre className={classes.code} translate="no">
        {isWhole ? text : masked(text)}
      </pre>
      {hasSecrets(text) && (
        <button type="button" className={classes.link} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t.hideSecrets : t.showSecrets}
        </button>
      )}
    </div>
  );
}
