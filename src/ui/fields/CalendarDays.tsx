import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/fr';
import 'dayjs/locale/zh-cn';
import { DatePicker, type DayOfWeek } from '@mantine/dates';
import { useEffect, useRef } from 'react';
import { calendarNames, weekStartsOn } from '~/i18n/calendar';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';

const LOCALES = { 'en-US': 'en', 'zh-CN': 'zh-cn', 'fr-FR': 'fr' };
const DAYS: readonly DayOfWeek[] = [0, 1, 2, 3, 4, 5, 6];

export interface CalendarDaysProps {
  /** yyyy-MM-dd; anything else is no day. */
  day: string;
  onPick: (day: string) => void;
}

/** A month to take a day from, in the console's language. It takes the focus when it comes. */
export function CalendarDays({ day, onPick }: CalendarDaysProps) {
  const t = useMessages('common').dates;
  const language = useLanguage();
  const names = calendarNames(language);
  const now = useNow();
  const root = useRef<HTMLDivElement>(null);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus();
  }, []);
  return (
    <DatePicker
      ref={root}
      value={isDay ? day : null}
      defaultDate={isDay ? day : now}
      onChange={(picked) => picked !== null && onPick(picked)}
      allowDeselect={false}
      highlightToday
      hideOutsideDates
      locale={LOCALES[language]}
      firstDayOfWeek={DAYS[weekStartsOn(language) - 1] ?? 0}
      weekendDays={[]}
      monthLabelFormat={(date) => names.monthOfYear(date)}
      getDayAriaLabel={names.date}
      ariaLabels={{
        nextMonth: t.nextMonth,
        previousMonth: t.previousMonth,
        nextYear: t.nextYear,
        previousYear: t.previousYear,
        nextDecade: t.nextYears,
        previousDecade: t.previousYears,
        monthLevelControl: t.chooseMonth,
        yearLevelControl: t.chooseYear,
      }}
    />
  );
}
