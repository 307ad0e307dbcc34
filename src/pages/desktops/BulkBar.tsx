import {
  IconCalendarTime,
  IconChevronDown,
  IconCopy,
  IconDownload,
  IconTag,
  IconTagOff,
} from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isAbort } from '~/api/errors';
import { OBJECTS_LIMIT } from '~/contract/scheduled-tasks';
import { ActHost } from '~/domain/acts/ActHost';
import { ActIcon } from '~/domain/acts/ActIcons';
import { ACT_GROUPS, choiceWord, type ActChoice } from '~/domain/acts/act-menu';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { copyText } from '~/ui/copy-text';
import { useSelectionSize, type Selection } from '~/ui/data-table/selection';
import type { ReadProgress } from '~/ui/list/read-progress';
import { SelectedCount } from '~/ui/list/SelectedCount';
import classes from '~/ui/list/Toolbar.module.css';
import { MenuButton, type MenuItem } from '~/ui/MenuButton';
import { toast } from '~/ui/toast';
import { ToolButton } from '~/ui/ToolButton';
import { toDesktopParams, type DesktopSearch } from './desktop-search';
import { knownName, learnNames } from './known-names';
import { NEW_TASK_PATH, tasksFor } from './plan-task';
import { readWhole } from './scan';
import type { DesktopList } from './use-desktop-list';

const TagsDialog = lazy(async () => ({ default: (await import('./tags/TagsDialog')).TagsDialog }));

const [POWER = [], DISKS = [], SESSIONS = [], USERS = [], LAST = []] = ACT_GROUPS;

interface BulkBarProps {
  search: DesktopSearch;
  selection: Selection;
  /** False while nothing is selected: the bar waits out of sight. */
  isSelecting: boolean;
  list: DesktopList;
  onExport: () => void;
}

type Open = { tags: 'add' | 'remove' } | { act: ActChoice };

/** How many are selected, how to select everything that matches, and what can be done with them. Stands in the toolbar's place. */
export function BulkBar({ search, selection, isSelecting, list, onExport }: BulkBarProps) {
  const t = useMessages('desktops').bulk;
  const tags = useMessages('desktops').menu;
  const acts = useMessages('acts');
  const common = useMessages('common');
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  // The filters the selection began in: one that outlived a change of them says so.
  const filters = filterKey(search);
  const [begunIn, setBegunIn] = useState<string | null>(null);
  if (isSelecting !== (begunIn !== null)) setBegunIn(isSelecting ? filters : null);
  const isKept = begunIn !== null && begunIn !== filters;
  const chosen = () => selection.keys().map((id) => ({ id, name: knownName(id) }));
  const item = (act: ActChoice, at: number): MenuItem => ({
    label: choiceWord(act, acts),
    icon: <ActIcon choice={act} />,
    startsGroup: at === 0,
    destroys: act === 'delete',
    run: () => setOpen({ act }),
  });
  const plan: MenuItem = {
    label: tags.planTask,
    icon: <IconCalendarTime size={16} aria-hidden />,
    startsGroup: true,
    refused: () => (selection.size() > OBJECTS_LIMIT ? tags.planTooMany(OBJECTS_LIMIT) : null),
    run: () => void navigate(NEW_TASK_PATH, { state: tasksFor(chosen()) }),
  };
  const more: MenuItem[] = [
    ...DISKS.slice(2).map(item),
    plan,
    ...SESSIONS.map(item),
    ...USERS.map(item),
    {
      label: tags.addTags,
      icon: <IconTag size={16} aria-hidden />,
      startsGroup: true,
      run: () => setOpen({ tags: 'add' }),
    },
    {
      label: tags.removeTags,
      icon: <IconTagOff size={16} aria-hidden />,
      run: () => setOpen({ tags: 'remove' }),
    },
    {
      label: t.copyIds,
      icon: <IconCopy size={16} aria-hidden />,
      startsGroup: true,
      run: () => void copyIds(selection, t.idsCopied(selection.size()), common.copyFailed),
    },
    ...LAST.map(item),
  ];

  return (
    <fieldset className={classes.bulk} aria-label={t.label}>
      <Selected
        search={search}
        selection={selection}
        total={list.total}
        isKept={isKept}
        onAll={(of) => setBegunIn(filterKey(of))}
      />
      {isKept && <span className={classes.note}>{t.keptAcrossFilters}</span>}
      <div className={classes.end}>
        <MenuButton look="tool" label={acts.menu.power} items={POWER.map((act) => ({ ...item(act, 1) }))}>
          <ActIcon choice="stop" size={14} />
          {acts.menu.power}
          <IconChevronDown size={14} aria-hidden />
        </MenuButton>
        {(['rebuild', 'snapshot'] as const).map((act) => (
          <ToolButton
            key={act}
            label={choiceWord(act, acts)}
            icon={<ActIcon choice={act} size={14} />}
            onClick={() => setOpen({ act })}
          />
        ))}
        <ToolButton label={t.export} icon={<IconDownload size={14} aria-hidden />} onClick={onExport} />
        <MenuButton look="tool" label={acts.menu.more} items={more}>
          {acts.menu.more}
          <IconChevronDown size={14} aria-hidden />
        </MenuButton>
      </div>
      {open && 'tags' in open && (
        <Suspense fallback={null}>
          <TagsDialog act={open.tags} targets={chosen()} onClose={close} />
        </Suspense>
      )}
      {open && 'act' in open && (
        <OpenAct
          act={open.act}
          chosen={chosen}
          onClose={close}
          onLaunched={open.act === 'delete' ? () => selection.clear() : undefined}
        />
      )}
    </fieldset>
  );
}

interface OpenActProps {
  act: ActChoice;
  chosen: () => { id: string; name: string }[];
  onClose: () => void;
  onLaunched: (() => void) | undefined;
}

/** Holds what was selected when the dialog opened, whatever is selected later. */
function OpenAct({ act, chosen, onClose, onLaunched }: OpenActProps) {
  const [items] = useState(chosen);
  return <ActHost choice={act} items={items} onClose={onClose} onLaunched={onLaunched} />;
}

interface SelectedProps {
  search: DesktopSearch;
  selection: Selection;
  total: number;
  /** Some of the selection may not be among what matches now. */
  isKept: boolean;
  /** All that matched this view are selected, and nothing else. */
  onAll: (of: DesktopSearch) => void;
}

/** The count, and how to select more or nothing. By itself, so that a toggle draws these words and no buttons. */
function Selected({ search, selection, total, isKept, onAll }: SelectedProps) {
  const t = useMessages('desktops').bulk;
  const common = useMessages('common');
  const selected = useSelectionSize(selection);
  const all = useSelectAll(search, selection, onAll);
  return (
    <>
      <SelectedCount selected={selected} most={total} />
      {all.progress ? (
        <>
          <output className={classes.note}>{t.selectingAll(all.progress.read, all.progress.total)}</output>
          <button type="button" className={classes.textButton} onClick={all.cancel}>
            {common.cancel}
          </button>
        </>
      ) : (
        (selected < total || isKept) && (
          <button type="button" className={classes.textButton} onClick={() => void all.run()}>
            {t.selectAll(total)}
          </button>
        )
      )}
      <button type="button" className={classes.textButton} onClick={() => selection.clear()}>
        {common.table.clearSelection}
      </button>
    </>
  );
}

/** Selects everything that matches: the ids are read now and held, so that a later change of filter cannot widen the act. */
function useSelectAll(search: DesktopSearch, selection: Selection, onAll: (of: DesktopSearch) => void) {
  const t = useMessages('desktops').bulk;
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async () => {
    stop.current = new AbortController();
    setProgress({ read: 0, total: 0 });
    try {
      const rows = await readWhole(search, false, stop.current.signal, setProgress);
      learnNames(rows);
      selection.replace(rows.map((row) => row.desktop_id));
      onAll(search);
    } catch (error) {
      if (!isAbort(error))
        toast.failed(t.selectAllFailed(isFailure(error) ? [error.code, error.message].join(' ') : ''));
    } finally {
      setProgress(null);
    }
  };
  return { progress, run, cancel: () => stop.current?.abort() };
}

function filterKey(search: DesktopSearch): string {
  return toDesktopParams({
    ...search,
    page: 1,
    page_size: 50,
    sort: '',
    panel: '',
    tab: 'overview',
    columns: [],
  }).toString();
}

async function copyIds(selection: Selection, copied: string, failed: string): Promise<void> {
  if (await copyText(selection.keys().join('\n'))) toast.good(copied);
  else toast.failed(failed);
}
