import { useState } from 'react';
import { ChartPlot, type ColumnBox } from './ChartPlot';
import { axisTop } from './trend-scale';
import classes from './TrendChart.module.css';

/** One column of the chart. */
export interface TrendPoint {
  /** As the axis has it: 'Nov 24'. */
  label: string;
  /** Null leaves the place empty. */
  value: number | null;
  /** The period is not over, so the column may still grow. */
  running?: boolean;
}

interface TrendChartProps {
  title: string;
  points: readonly TrendPoint[];
  /** The value with its unit, for the reading. */
  format: (value: number) => string;
  /** The value for the axis, short. */
  formatAxis: (value: number) => string;
  /** Said after the value of a period that is not over. */
  runningWord: string;
  /** The chart in words, for who does not see it. */
  summary: string;
}

const HEIGHT = 152;
const AXIS = 44;

/** Columns over a real zero line, with the value under the pointer (else the latest) read out beside the title. */
export function TrendChart({ title, points, format, formatAxis, runningWord, summary }: TrendChartProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const top = axisTop(points.map(({ value }) => value ?? 0));
  const readAt = pointed ?? points.length - 1;
  const read = points[readAt];
  const draw = (at: number, { x, width, y }: ColumnBox) => {
    const { value = null, running } = points[at] ?? {};
    if (value === null) return null;
    const height = Math.max(0, y(0) - y(value));
    return (
      <rect
        x={x}
        y={y(value)}
        width={width}
        height={height}
        className={classes.column}
        data-running={running || undefined}
      />
    );
  };
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.head}>
        <span className={classes.title}>{title}</span>
        {read && (
          <span className={classes.reading} aria-hidden>
            {read.label} <b>{read.value === null ? '–' : format(read.value)}</b>
            {read.running && ` ${runningWord}`}
          </span>
        )}
      </figcaption>
      <ChartPlot
        height={HEIGHT}
        axis={AXIS}
        ticks={[0, top / 2, top]}
        formatTick={formatAxis}
        columns={points.map(({ label }) => ({ key: label, label }))}
        readAt={readAt}
        onPoint={setPointed}
        summary={summary}
        draw={draw}
      />
    </figure>
  );
}
