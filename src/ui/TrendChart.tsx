import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { axisTop, columnsIn, labelledColumns } from './trend-scale';
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
const TOP = 8;
const BOTTOM = 20;
const AXIS = 44;

/** Columns over a real zero line, with the value under the pointer (else the latest) read out beside the title. */
export function TrendChart({ title, points, format, formatAxis, runningWord, summary }: TrendChartProps) {
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<number | null>(null);
  const top = axisTop(points.map(({ value }) => value ?? 0));
  const plot = HEIGHT - TOP - BOTTOM;
  const y = (value: number) => TOP + plot * (1 - value / top);
  const columns = columnsIn(width - AXIS, points.length);
  const labelled = labelledColumns(width - AXIS, points.length);
  const read = pointed === null ? points.at(-1) : points[pointed];
  const readAt = pointed ?? points.length - 1;
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
      <div ref={ref} className={classes.plot}>
        {width > 0 && (
          <svg
            role="img"
            aria-label={summary}
            width={width}
            height={HEIGHT}
            className={classes.chart}
            onPointerLeave={() => setPointed(null)}
          >
            {[0, top / 2, top].map((value) => (
              <g key={value}>
                <line
                  x1={AXIS}
                  x2={width}
                  y1={y(value)}
                  y2={y(value)}
                  className={value === 0 ? classes.zero : classes.grid}
                />
                <text x={AXIS - 8} y={y(value)} dy="0.32em" className={classes.tick} textAnchor="end">
                  {formatAxis(value)}
                </text>
              </g>
            ))}
            {points.map(({ label, value, running }, at) => {
              const { x, width: wide, middle, step } = columns(at);
              return (
                <g key={label} onPointerEnter={() => setPointed(at)}>
                  <rect x={AXIS + x} y={0} width={step} height={HEIGHT} className={classes.area} />
                  {value !== null && (
                    <rect
                      x={AXIS + middle - wide / 2}
                      y={y(value)}
                      width={wide}
                      height={Math.max(0, y(0) - y(value))}
                      className={classes.column}
                      data-read={at === readAt || undefined}
                      data-running={running || undefined}
                    />
                  )}
                  {labelled.has(at) && (
                    <text x={AXIS + middle} y={HEIGHT - 4} className={classes.tick} textAnchor="middle">
                      {label}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </figure>
  );
}
