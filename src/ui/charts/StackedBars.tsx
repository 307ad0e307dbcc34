import { useState } from 'react';
import { ChartPlot, type ColumnBox } from './ChartPlot';
import classes from './StackedBars.module.css';
import { axisTop } from './trend-scale';

/** One layer of every bar; its look is told apart by pattern as well as by colour. */
export interface BarSeries {
  name: string;
  look: 'good' | 'failed' | 'quiet';
}

export interface StackedBar {
  key: string;
  /** As the axis has it: 'Nov 24'. */
  label: string;
  /** As the reading has it: 'Nov 24, 22:30'. */
  title: string;
  /** One for each series, from the bottom up. */
  values: readonly number[];
}

interface StackedBarsProps {
  title: string;
  series: readonly BarSeries[];
  /** In the order of time. */
  bars: readonly StackedBar[];
  format: (value: number) => string;
  /** The chart in words, for who does not see it; the figures are in a table elsewhere. */
  summary: string;
}

const HEIGHT = 120;
const AXIS = 36;

/** Bars of several layers over a real zero line; the figures under the pointer, else of the latest bar, are beside their names. */
export function StackedBars({ title, series, bars, format, summary }: StackedBarsProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const top = axisTop(bars.map(({ values }) => sum(values)));
  const readAt = pointed ?? bars.length - 1;
  const read = bars[readAt];
  const draw = (at: number, { x, width, y }: ColumnBox) => {
    const values = bars[at]?.values ?? [];
    return values.map((value, layer) => {
      const base = sum(values.slice(0, layer));
      const { name, look } = series[layer] ?? {};
      return (
        <rect
          key={name}
          x={x}
          y={y(base + value)}
          width={width}
          height={Math.max(0, y(base) - y(base + value))}
          className={classes.layer}
          data-look={value > 0 ? look : undefined}
        />
      );
    });
  };
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.head}>
        <span className={classes.title}>{title}</span>
        <span className={classes.legend} aria-hidden>
          {read && <span className={classes.reading}>{read.title}</span>}
          {series.map(({ name, look }, at) => (
            <span key={name} className={classes.entry}>
              <svg width={10} height={10} className={classes.swatch}>
                <rect x={0.5} y={0.5} width={9} height={9} className={classes.layer} data-look={look} />
              </svg>
              {name} <b>{format(read?.values[at] ?? 0)}</b>
            </span>
          ))}
        </span>
      </figcaption>
      <ChartPlot
        height={HEIGHT}
        axis={AXIS}
        ticks={[...new Set([0, Math.floor(top / 2), top])]}
        formatTick={format}
        columns={bars}
        readAt={readAt}
        onPoint={setPointed}
        summary={summary}
        draw={draw}
      />
    </figure>
  );
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
