import { IconShieldCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useFormat, useMessages } from '~/i18n/I18n';
import { durationOf } from '~/lib/duration';
import type { TypedNumber } from '~/lib/typed-number';
import { useNow } from '~/ui/data-table/now';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import { momentAfter } from '~/lib/delay';
import type { RebuildForm } from './rebuild-form';

interface RebuildSummaryProps {
  values: RebuildForm;
  /** Desktops that would be rebuilt, and how many of them run the chosen image already. */
  count: number;
  alreadyOn: number;
}

/** A rebuild in words: which image, when, with which message, and what is lost by it. */
export function RebuildSummary({ values, count, alreadyOn }: RebuildSummaryProps) {
  const t = useMessages('action-forms');
  const { rebuild, summary } = t;
  const rows = [
    [summary.desktops, summary.count(count)],
    [
      summary.image,
      values.imageId === '' ? summary.noImage : values.imageName || values.imageId,
      [values.osType, alreadyOn > 0 && summary.alreadyOn(alreadyOn)].filter(Boolean).join(' · '),
    ],
    [summary.when, useWhenWords(values.delayMinutes)],
    [summary.message, values.message.trim() === '' ? summary.noMessage : values.message],
    [
      summary.encryption,
      values.encryptType === 'ENCRYPTED' && values.kmsId !== ''
        ? summary.withKey(values.kmsId)
        : rebuild.encrypt[values.encryptType],
    ],
    ...(values.orderId === '' ? [] : [[summary.order, values.orderId]]),
    ...(values.handleType === '' ? [] : [[rebuild.handle, rebuild.handles[values.handleType]]]),
    ...(values.enterpriseProjectId === '' ? [] : [[rebuild.enterpriseProject, values.enterpriseProjectId]]),
  ];
  return (
    <>
      <section className={classes.summary} aria-label={summary.title}>
        <h3>{summary.title}</h3>
        <dl>
          {rows.map(([term, what, more]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {what}
                {more && <span className={classes.more}>{more}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <ul className={classes.facts}>
        <li className={classes.fact} data-tone="lost">
          <IconCircleX size={18} aria-hidden />
          {rebuild.lost}
        </li>
        <li className={classes.fact}>
          <IconShieldCheck size={18} aria-hidden />
          {rebuild.stays}
        </li>
        <li className={classes.fact}>
          <IconInfoCircle size={18} aria-hidden />
          {rebuild.tip}
        </li>
      </ul>
    </>
  );
}

/** 'Starts in 30 min, about Nov 24, 2026, 4:30 PM (Asia/Shanghai).' Updated as time passes; empty when the delay is not a number. */
export function useWhenWords(minutes: TypedNumber): string {
  const t = useMessages('action-forms');
  const format = useFormat();
  const now = useNow();
  const common = useMessages('common');
  if (typeof minutes === 'string') return common.notGiven;
  const moment = momentAfter(minutes, now);
  if (minutes === null || moment === null) return t.rebuild.atOnce;
  return t.rebuild.begins(t.duration(durationOf(minutes)), format.dateTime(moment), format.timeZone);
}
