import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import { RunScriptHost } from '~/domain/actions/run-script/RunScriptHost';
import { desktopsWithPath } from '~/domain/paths';
import { groupOutputs, type OutputGroup } from '~/domain/scripts/group-outputs';
import { useMessages } from '~/i18n/I18n';
import { BOM, csvLine } from '~/lib/csv';
import { saveFile } from '~/lib/save-file';
import { withoutSequences } from '~/lib/terminal-text';
import { DiffView } from '~/ui/diff/DiffView';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { QueryState } from '~/ui/feedback/QueryState';
import { ToolButton } from '~/ui/layout/ToolButton';
import { desktopsOf } from './desktops-of';
import { DesktopUses } from './DesktopUses';
import classes from './output.module.css';
import { BUDGET, type Outputs } from './use-outputs';

/** Groups drawn at once, names said of each, and characters of a sample. */
const SHOWN = 50;
const NAMES = 10;
const SAMPLE = 2000;

type Records = readonly ScriptRecordSimpleInfo[];

interface OutputsTabProps {
  outputs: Outputs;
  query: UseQueryResult<Records>;
  /** Opens the first of them; the others are those beside it. */
  onOpen: (recordIds: readonly string[]) => void;
}

/** What the desktops said, those that said the same together; the smallest groups first. */
export function OutputsTab({ query, outputs, onOpen }: OutputsTabProps) {
  return (
    <div className={classes.tab}>
      <QueryState query={query}>
        {(records) => <Groups outputs={outputs} records={records} onOpen={onOpen} />}
      </QueryState>
    </div>
  );
}

type GroupsProps = Pick<OutputsTabProps, 'outputs' | 'onOpen'> & { records: Records };

function Groups({ outputs, records, onOpen }: GroupsProps) {
  const t = useMessages('script-outputs');
  const { diff } = useMessages('scripts');
  const [isStrict, setIsStrict] = useState(false);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [running, setRunning] = useState<OutputGroup | null>(null);
  const { outputs: read, ended, unread, isReading, failed } = outputs;
  const groups = useMemo(() => groupOutputs(read, isStrict), [read, isStrict]);
  const part = typed.toLowerCase();
  const hits = useMemo(
    () => new Set(read.filter(({ text }) => text.toLowerCase().includes(part)).map(({ id }) => id)),
    [read, part],
  );
  const found = part === '' ? groups : groups.filter(({ outputs: of }) => of.some(({ id }) => hits.has(id)));
  const compared = chosen.flatMap((key) => groups.find((group) => group.key === key) ?? []);
  const [left, right] = compared;
  const exportCsv = () => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const lines = read.map(({ id, name, desktopId, text }) => {
      const record = byId.get(id);
      return csvLine([
        name,
        desktopId,
        record?.status ?? '',
        record?.result_code ?? '',
        record?.reason ?? '',
        text,
      ]);
    });
    saveFile('script-outputs.csv', `${BOM}${csvLine(t.csvHeads)}${lines.join('')}`);
  };
  return (
    <>
      <div className={classes.groupHead}>
        <output>{t.read(read.length, ended)}</output>
        {isReading ? (
          <Button size="xs" variant="default" onClick={outputs.stop}>
            {t.stop}
          </Button>
        ) : (
          unread > 0 && (
            <Button size="xs" onClick={() => void outputs.start()}>
              {t.readMore(Math.min(BUDGET, unread))}
            </Button>
          )
        )}
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={isStrict}
            onChange={({ currentTarget }) => {
              setIsStrict(currentTarget.checked);
              setChosen([]);
            }}
          />
          {t.strict}
        </label>
        <span className={classes.search}>
          <input
            type="search"
            aria-label={t.search}
            placeholder={t.search}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </span>
        <ToolButton
          label={t.export}
          icon={<IconDownload size={14} aria-hidden />}
          disabled={read.length === 0}
          onClick={exportCsv}
        />
      </div>
      {(unread > 0 || isReading) && <p className={classes.names}>{t.budget(BUDGET)}</p>}
      {failed && (
        <div>
          <p role="alert">{t.failed(failed.count)}</p>
          <ErrorState compact error={failed.first} />
        </div>
      )}
      {read.length > 0 && (
        <p>
          {part === ''
            ? t.groups(groups.length, read.length)
            : hits.size > 0
              ? t.matching(found.length, hits.size)
              : t.noMatch}
          {!isStrict && hits.size > 0 && ` ${t.lenient}`}
        </p>
      )}
      <ul className={classes.groups} aria-label={t.groupsLabel}>
        {found.slice(0, SHOWN).map((group) => (
          <Group
            key={group.key}
            group={group}
            isChosen={chosen.includes(group.key)}
            onChoose={(isOn) =>
              setChosen(isOn ? [...chosen.slice(-1), group.key] : chosen.filter((key) => key !== group.key))
            }
            onOpen={onOpen}
            onRun={() => setRunning(group)}
          />
        ))}
      </ul>
      {found.length > SHOWN && <p>{t.moreGroups(found.length - SHOWN)}</p>}
      {left && right && (
        <DiffView
          words={diff}
          left={withoutSequences(left.sample)}
          right={withoutSequences(right.sample)}
          leftName={left.outputs[0]?.name ?? ''}
          rightName={right.outputs[0]?.name ?? ''}
        />
      )}
      {running && (
        <RunScriptHost
          source={{
            kind: 'desktops',
            items: desktopsOf(running.outputs),
          }}
          onClose={() => setRunning(null)}
        />
      )}
    </>
  );
}

interface GroupProps {
  group: OutputGroup;
  isChosen: boolean;
  onChoose: (isOn: boolean) => void;
  onOpen: (recordIds: readonly string[]) => void;
  onRun: () => void;
}

function Group({ group, isChosen, onChoose, onOpen, onRun }: GroupProps) {
  const t = useMessages('script-outputs');
  const { outputs, sample } = group;
  const ids = [...new Set(outputs.map(({ desktopId }) => desktopId))];
  const [first] = outputs;
  const names = outputs.slice(0, NAMES).map(({ name }) => name);
  const text = withoutSequences(sample);
  return (
    <li className={classes.group}>
      <div className={classes.groupHead}>
        <strong>{t.said(outputs.length)}</strong>
        {first && (
          <button type="button" className={classes.link} onClick={() => onOpen(outputs.map(({ id }) => id))}>
            {t.open(first.name)}
          </button>
        )}
        {ids.length <= DESKTOP_ID_LIMIT && (
          <Link to={desktopsWithPath({ desktop_id: ids })}>{t.inventory(ids.length)}</Link>
        )}
        <button type="button" className={classes.link} onClick={onRun}>
          {t.runOn(ids.length)}
        </button>
        <DesktopUses label={t.uses.of(ids.length)} desktops={() => desktopsOf(outputs)} />
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
          {t.compare}
        </label>
      </div>
      <p className={classes.names}>{t.names(names, outputs.length - names.length)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={classes.sample} tabIndex={0} translate="no">
        {text === '' ? t.viewer.empty : text.slice(0, SAMPLE)}
      </pre>
    </li>
  );
}
