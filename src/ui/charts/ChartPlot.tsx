import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './ChartPlot.module.css';
import { columnsIn, labelledColumns } from './trend-scale';

/** Where a column is drawn, in pixels of the plot; `y` is the height of a value. */
export interface ColumnBox {
  readonly x: number;
  readonly width: number;
  readonly y: (value: number) => number;
}

interface ChartPlotProps {
  /** Of the whole plot with its labels, in pixels. */
  height: number;
  /** Room for the words of the value axis, in pixels. */
  axis: number;
  /** Values with a line, rising from 0; the last is the top. */
  ticks: readonly number[];
  formatTick: (value: number) => string;
  /** From left to right; `label` is shown where there is room. */
  columns: readonly { key: string; label: string }[];
  /** The column whose figures are read out. */
  readAt: number;
  /** The column under the pointer; null when it has left. */
  onPoint: (at: number | null) => void;
  /** The chart in words, for who does not see it. */
  summary: string;
  /** Draws one column. */
  draw: (at: number, place: ColumnBox) => ReactNode;
}

const TOP = 8;
const BOTTOM = 20;

/** Columns over a real zero line, as wide as there is room: the lines, the words of both axes, and the pointer. */
export function ChartPlot(props: ChartPlotProps) {
  const { height, axis, ticks, formatTick, columns, readAt, onPoint, summary, draw } = props;
  const { ref, width } = useElementSize();
  const top = ticks.at(-1) || 1;
  const y = (value: number) => TOP + (height - TOP - BOTTOM) * (1 - value / top);
  const place = columnsIn(width - axis, columns.length);
  const labelled = labelledColumns(width - axis, columns.length);
  return (
    <div ref={ref} className={classes.plot} style={{ height }}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={summary}
          width={width}
          height={height}
          className={classes.chart}
          onPointerLeave={() => onPoint(null)}
        >
          {ticks.map((value) => (
            <g key={value}>
              <line
                x1={axis}
                x2={width}
                y1={y(value)}
                y2={y(value)}
                className={value === 0 ? classes.zero : classes.grid}
              />
              <text x={axis - 8} y={y(value)} dy="0.32em" className={classes.tick} textAnchor="end">
                {formatTick(value)}
              </text>
            </g>
          ))}
          {columns.map(({ key, label }, at) => {
            const { x, width: wide, middle, step } = place(at);
            return (
              <g key={key} onPointerEnter={() => onPoint(at)} data-read={at === readAt || undefined}>
                <rect x={axis + x} y={0} width={step} height={height} className={classes.area} />
                {draw(at, { x: axis + middle - wide / 2, width: wide, y })}
                {labelled.has(at) && (
                  <text x={axis + middle} y={height - 4} className={classes.tick} textAnchor="middle">
                    {label}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
