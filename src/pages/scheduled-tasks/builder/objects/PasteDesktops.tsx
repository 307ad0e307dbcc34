import '@mantine/core/styles/Input.layer.css';
import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './Objects.module.css';
import type { PasteReport, usePastedDesktops } from './use-pasted-desktops';

const ROWS = 4;

/** A box to paste names or ids into, and the outcome of them. */
export function PasteDesktops({
  paste,
  most,
}: {
  paste: ReturnType<typeof usePastedDesktops>;
  most: number;
}) {
  const t = useMessages('task-objects').paste;
  const id = useId();
  const isBad = paste.report === 'empty' || (paste.report !== null && leftBehind(paste.report) > 0);
  return (
    <details
      className={classes.details}
      open={paste.isOpen}
      onToggle={(event) => paste.setOpen(event.currentTarget.open)}
    >
      <summary>{t.open}</summary>
      <div className={classes.paste}>
        <Textarea
          size="sm"
          label={t.label}
          description={t.help}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          rows={ROWS}
          spellCheck={false}
          value={paste.text}
          readOnly={paste.looking > 0}
          error={isBad}
          aria-describedby={`${id}-report`}
          onChange={(event) => paste.setText(event.currentTarget.value)}
        />
        <div className={classes.row}>
          {paste.looking > 0 ? (
            <ToolButton label={t.stop} icon={null} onClick={paste.stop} />
          ) : (
            <ToolButton label={t.add} icon={null} onClick={() => void paste.add(paste.text)} />
          )}
          <output id={`${id}-report`} className={classes.report}>
            {paste.looking > 0
              ? t.looking(paste.looking)
              : linesOf(paste.report, t, most).map(({ text, isLeft }) => (
                  <p key={text} data-left={isLeft || undefined}>
                    {text}
                  </p>
                ))}
          </output>
        </div>
        {paste.error !== null && <ErrorState error={paste.error} compact />}
      </div>
    </details>
  );
}

const leftBehind = ({ unknown, ambiguous, tooMany }: PasteReport) => unknown + ambiguous + tooMany;

type Words = ReturnType<typeof useMessages<'task-objects'>>['paste'];

interface ReportLine {
  readonly text: string;
  /** Tells of what stays in the box. */
  readonly isLeft: boolean;
}

function linesOf(report: PasteReport | 'empty' | null, t: Words, most: number): ReportLine[] {
  if (report === null) return [];
  if (report === 'empty') return [{ text: t.empty, isLeft: true }];
  const { added, known, unknown, ambiguous, tooMany } = report;
  const good = [(added > 0 || leftBehind(report) === 0) && t.added(added), known > 0 && t.known(known)];
  const left = [
    unknown > 0 && t.unknown(unknown),
    ambiguous > 0 && t.ambiguous(ambiguous),
    tooMany > 0 && t.tooMany(tooMany, most),
  ];
  return [
    ...good.flatMap((text) => (text === false ? [] : [{ text, isLeft: false }])),
    ...left.flatMap((text) => (text === false ? [] : [{ text, isLeft: true }])),
  ];
}
