import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { terminalsConfigQuery } from '~/api/terminals';
import { bindingAction, pairOfKey } from '~/domain/actions/bindings/binding-lines';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { terminalsPath } from '~/domain/paths';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { ToolButton } from '~/ui/layout/ToolButton';
import { missingColumns } from './MissingColumns';
import { missingList } from './missing-list';
import { RehearsalReading } from './RehearsalReading';
import { RehearsalSummary } from './RehearsalSummary';
import type { MissingBinding } from './rehearse';
import { useRehearsal } from './use-rehearsal';

const lineOf = ({ mac, desktopName, users }: MissingBinding) => ({
  mac,
  desktop_name: desktopName,
  description: users.slice(0, 3).join(', ').slice(0, 255),
});

/** What terminal binding would have done to the logins of the last 30 days, and the bindings that are missing. */
export function RehearsalPage() {
  const t = useMessages('terminals').rehearsal;
  const config = useQuery(terminalsConfigQuery()).data;
  const state = useRehearsal(true, {
    autoBind: config?.tc_auto_bind_switch === 'ON',
    autoBindMax: config?.tc_auto_bind_max ?? 1,
  });
  const { rehearsal, notRead, readAt, error, isFetching, again } = state;
  const rows = rehearsal?.missing;
  const [selection] = useState(createSelection);
  const [opened, setOpened] = useState<ReturnType<typeof bindingAction> | null>(null);
  const list = useMemo(
    () =>
      missingList({
        rows,
        error,
        isFetching,
        updatedAt: readAt,
        refetch: again,
      }),
    [rows, error, isFetching, readAt, again],
  );
  const createAll = (missing: readonly MissingBinding[]) => setOpened(bindingAction(missing.map(lineOf)));
  // What was chosen and is not missing any more is named by the plan, which leaves it out.
  const createChosen = (keys: readonly string[]) => {
    const missing = new Map(rows?.map((row) => [row.key, lineOf(row)]));
    setOpened(bindingAction(keys.map((key) => missing.get(key) ?? pairOfKey(key))));
  };
  return (
    <>
      <ListPage
        list={list}
        t={t}
        useWords={useCellWords}
        columns={missingColumns}
        headerActions={
          <>
            <Button size="xs" variant="default" component={Link} to={terminalsPath}>
              {t.back}
            </Button>
            {rows && rows.length > 0 && (
              <Button size="xs" onClick={() => createAll(rows)}>
                {t.createAll(rows.length)}
              </Button>
            )}
          </>
        }
        banner={
          <>
            {!error && <RehearsalReading state={state} />}
            {rehearsal && <RehearsalSummary rehearsal={rehearsal} notRead={notRead} />}
          </>
        }
        bulk={(part) => ({
          selection,
          render: ({ isSelecting, total, onExport }) => (
            <SelectionBar {...part} selection={selection} isSelecting={isSelecting} total={total}>
              <ToolButton
                label={t.create}
                icon={<IconLink size={14} aria-hidden />}
                onClick={() => createChosen(selection.keys())}
              />
              <SelectionTools selection={selection} onExport={onExport} />
            </SelectionBar>
          ),
        })}
      />
      {opened && (
        <ActionDialogHost
          kind="create-bindings"
          items={opened.items}
          initial={opened.initial}
          onClose={() => setOpened(null)}
          onLaunched={() => selection.clear()}
        />
      )}
    </>
  );
}
