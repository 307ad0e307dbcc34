import '@mantine/core/styles/Popover.layer.css';
import { ActionIcon, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { FIT_WINDOW } from '~/ui/layout/fit-window';
import type { CalendarDaysProps } from './CalendarDays';

type Days = ComponentType<CalendarDaysProps>;

/** Opens a calendar to take a day from; the focus goes into it, and back to the button. Its code comes with the first use. */
export function CalendarButton({ day, onPick }: CalendarDaysProps) {
  const t = useMessages('common').dates;
  const [opened, setOpened] = useState(false);
  const [days, setDays] = useState<{ Days: Days } | { error: unknown } | null>(null);
  const load = () =>
    import('./CalendarDays').then(
      ({ CalendarDays }) => setDays({ Days: CalendarDays }),
      (error: unknown) => setDays({ error }),
    );
  const toggle = () => {
    setOpened(!opened);
    if (!opened && !(days && 'Days' in days)) void load();
  };
  return (
    <Popover
      opened={opened && days !== null}
      onChange={setOpened}
      position="bottom-end"
      shadow="md"
      middlewares={FIT_WINDOW}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={t.calendar} onClick={toggle}>
          <IconCalendar size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={t.calendar}
        // A dialog below must not take the calendar's Escape for its own; it asks the element that has the focus.
        onFocusCapture={({ target }) => target.setAttribute('data-mantine-stop-propagation', 'true')}
      >
        {days && 'error' in days && <ErrorState compact error={days.error} onRetry={() => void load()} />}
        {days && 'Days' in days && (
          <days.Days
            day={day}
            onPick={(picked) => {
              onPick(picked);
              setOpened(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
