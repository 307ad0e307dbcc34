import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import classes from './StackedBars.module.css';
import { axisTop, columnsIn, labelledColumns } from './trend-scale';

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
  /** The chart in words, for who does not see it; the figures stand in a table elsewhere. */
  summary: string;
}

const HEIGHT = 120;
const TOP = 8;
const BOTTOM = 20;
const AXIS = 36;

/** Bars of several layers over a real zero line; the figures under the pointer, else of the latest bar, stand beside their names. */
export function StackedBars({ title, series, bars, format, summary }: StackedBarsProps) {
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<number | null>(null);
  const top = axisTop(bars.map(({ values }) => sum(values)));
  const plot = HEIGHT - TOP - BOTTOM;
  const y = (value: number) => TOP + plot * (1 - value / top);
  const columns = columnsIn(width - AXIS, bars.length);
  const labelled = labelledColumns(width - AXIS, bars.length);
  const readAt = pointed ?? bars.length - 1;
  const read = bars[readAt];
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
            {[...new Set([0, Math.floor(top / 2), top])].map((value) => (
              <g key={value}>
                <line
                  x1={AXIS}
                  x2={width}
                  y1={y(value)}
                  y2={y(value)}
                  className={value === 0 ? classes.zero : classes.grid}
                />
                <text x={AXIS - 8} y={y(value)} dy="0.32em" className={classes.tick} textAnchor="end">
                  {format(value)}
                </text>
              </g>
            ))}
            {bars.map(({ key, label, values }, at) => {
              const { x, width: wide, middle, step } = columns(at);
              return (
                <g key={key} onPointerEnter={() => setPointed(at)} data-read={at === readAt || undefined}>
                  <rect x={AXIS + x} y={0} width={step} height={HEIGHT} className={classes.area} />
                  {values.map((value, layer) => {
                    const base = sum(values.slice(0, layer));
                    const height = y(base) - y(base + value);
                    return (
                      <rect
                        key={series[layer]?.name}
                        x={AXIS + middle - wide / 2}
                        y={y(base + value)}
                        width={wide}
                        height={Math.max(0, height)}
                        className={classes.layer}
                        data-look={value > 0 ? series[layer]?.look : undefined}
                      />
                    );
                  })}
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

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
