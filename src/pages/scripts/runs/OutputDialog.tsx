import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { recordHistoryQuery, scriptRecordQuery } from '~/api/script-runs';
import type { ScriptRecordDetail, ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { RUN_TONES, isOpen, stateOf } from '~/domain/scripts/run-state';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { withoutSequences } from '~/lib/terminal-text';
import { DiffView } from '~/ui/diff/DiffView';
import { QueryState } from '~/ui/feedback/QueryState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { Dialog } from '~/ui/layout/Dialog';
import classes from './output.module.css';
import { OutputViewer } from './OutputViewer';
import { recordName } from './records-list';
import { stateWord } from './RunColumns';
import { OPEN_MS } from './runs-list';

interface OutputDialogProps {
  record: ScriptRecordSimpleInfo;
  /** The records it was opened among, in their order; undefined until they are read. */
  among: readonly ScriptRecordSimpleInfo[] | undefined;
  onGo: (record: ScriptRecordSimpleInfo) => void;
  onClose: () => void;
}

/** What a script said on one desktop, and what it said there before. */
export function OutputDialog({ record, among, onGo, onClose }: OutputDialogProps) {
  const t = useMessages('script-outputs');
  const runs = useMessages('script-runs');
  const common = useMessages('common');
  const query = useQuery({
    ...scriptRecordQuery(record.id),
    refetchInterval: ({ state }) => (isOpen(stateOf(state.data?.status)) ? OPEN_MS : false),
  });
  const place = among?.findIndex(({ id }) => id === record.id) ?? -1;
  // A button that is disabled loses the focus; at either end there is only nowhere to go.
  const step = (label: string, to: ScriptRecordSimpleInfo | undefined) => (
    <Button
      size="sm"
      variant="default"
      data-disabled={!to || undefined}
      aria-disabled={!to || undefined}
      onClick={() => to && onGo(to)}
    >
      {label}
    </Button>
  );
  return (
    <Dialog
      title={t.titleOf(recordName(record))}
      size={880}
      onClose={onClose}
      footer={
        <>
          {among && place >= 0 && (
            <output className={classes.place}>{t.place(place + 1, among.length)}</output>
          )}
          {step(t.previous, among?.[place - 1])}
          {step(t.next, place < 0 ? undefined : among?.[place + 1])}
          <Button size="sm" variant="default" onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      <QueryState query={query}>
        {(detail) => (
          <div className={classes.viewer}>
            <div className={classes.groupHead}>
              <StatusMark tone={RUN_TONES[stateOf(detail.status)]} word={stateWord(detail.status, runs)} />
              {detail.result_code && <span>{t.code(detail.result_code)}</span>}
              {detail.reason && <span>{detail.reason}</span>}
            </div>
            <OutputViewer key={record.id} raw={detail.output ?? ''} name={recordName(record)} />
            <Earlier key={`earlier ${record.id}`} detail={detail} id={record.id} />
          </div>
        )}
      </QueryState>
    </Dialog>
  );
}

/** The same script on the same desktop, earlier: e.g. before it was rebuilt. */
function Earlier({ detail, id }: { detail: ScriptRecordDetail; id: string }) {
  const t = useMessages('script-outputs').earlier;
  const format = useFormat();
  const [isOpened, setIsOpened] = useState(false);
  const [chosen, setChosen] = useState('');
  const { resource_id: resourceId, script_id: scriptId } = detail;
  const history = useQuery({
    ...recordHistoryQuery(resourceId ?? '', scriptId ?? ''),
    enabled: isOpened && Boolean(resourceId && scriptId),
  });
  if (!resourceId || !scriptId) return null;
  if (!isOpened)
    return (
      <div>
        <button type="button" className={classes.link} onClick={() => setIsOpened(true)}>
          {t.show}
        </button>
      </div>
    );
  const told = (time: string | null | undefined) => {
    const date = parseWireTime(time);
    return date ? format.absolute(date) : (time ?? '');
  };
  return (
    <QueryState query={history}>
      {(rows) => {
        const others = rows.filter((row) => row.id !== id);
        if (others.length === 0) return <p>{t.none}</p>;
        return (
          <>
            <label>
              {t.choose}{' '}
              <select value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                <option value="">{t.nothing}</option>
                {others.map((row) => (
                  <option key={row.id} value={row.id}>
                    {told(row.start_time)}
                  </option>
                ))}
              </select>
            </label>
            {chosen !== '' && <Compared key={chosen} id={chosen} now={detail.output ?? ''} />}
          </>
        );
      }}
    </QueryState>
  );
}

function Compared({ id, now }: { id: string; now: string }) {
  const t = useMessages('script-outputs').earlier;
  const { diff } = useMessages('scripts');
  const query = useQuery(scriptRecordQuery(id));
  return (
    <QueryState query={query}>
      {(before) => (
        <DiffView
          words={diff}
          left={withoutSequences(before.output ?? '')}
          right={withoutSequences(now)}
          leftName={t.before}
          rightName={t.now}
        />
      )}
    </QueryState>
  );
}
