import { IconFlask, IconPlayerSkipForward, IconRotate, IconX } from '@tabler/icons-react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DemoControl } from '~/app/demo-control';
import { resetDemo } from '~/app/reset-demo';
import { useFormat, useMessages } from '~/i18n/I18n';
import { refreshNow, useMinutesAhead, useNow } from '~/ui/data-table/now';
import { toast } from '~/ui/feedback/toast';
import classes from './DemoBar.module.css';

const FLEETS = [50, 500, 3000, 10_000, 100_000];

/** The demo's controls, in a row of their own below the page. */
export function DemoBar({ demo, onHide }: { demo: DemoControl; onHide: () => void }) {
  const t = useMessages('shell');
  const { scenarios } = useMessages('demo');
  const queryClient = useQueryClient();
  const [scenario, setScenario] = useState(demo.scenario);
  const sizes = FLEETS.includes(demo.fleet) ? FLEETS : [...FLEETS, demo.fleet].toSorted((a, b) => a - b);
  const reload = () => location.replace(withoutDemoWishes(location.href));
  return (
    <section className={classes.bar} aria-label={t.demo.label}>
      <p className={classes.note}>
        <IconFlask size={16} aria-hidden />
        {t.demo.note}
      </p>
      <label className={classes.field}>
        {t.demo.scenario}
        <select
          className={classes.select}
          value={scenario}
          onChange={({ currentTarget: { value } }) => {
            const { reloadNeeded } = demo.setScenario(value);
            setScenario(value);
            if (reloadNeeded) reload();
            else void queryClient.resetQueries();
          }}
        >
          {demo.scenarios.map((name) => (
            <option key={name} value={name}>
              {scenarios[name] ?? name}
            </option>
          ))}
        </select>
      </label>
      <label className={classes.field}>
        {t.demo.fleet}
        <select
          className={classes.select}
          value={demo.fleet}
          onChange={({ currentTarget: { value } }) => {
            demo.setFleet(Number(value));
            reload();
          }}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {t.demo.fleetOption(size)}
            </option>
          ))}
        </select>
      </label>
      <DemoClock demo={demo} />
      <button
        type="button"
        className={classes.button}
        onClick={() => void resetDemo(demo, queryClient).then(() => toast.good(t.demo.resetDone))}
      >
        <IconRotate size={14} aria-hidden />
        {t.demo.reset}
      </button>
      <button
        type="button"
        className={classes.hide}
        aria-label={t.demo.hide}
        title={t.demo.hide}
        onClick={onHide}
      >
        <IconX size={16} aria-hidden />
      </button>
    </section>
  );
}

/** The demo's clock: what it says where that is not the wall's time, and the way to the next run of a task. */
function DemoClock({ demo }: { demo: DemoControl }) {
  const t = useMessages('shell').demo;
  const format = useFormat();
  const queryClient = useQueryClient();
  const now = useNow();
  const isApart = useMinutesAhead() !== 0;
  const jump = () => {
    const run = jumpToNextRun(demo, queryClient);
    if (run) toast.good(t.jumped(format.absolute(run)));
    else toast.failed(t.noRun);
  };
  return (
    <div className={classes.field}>
      <button type="button" className={classes.button} onClick={jump}>
        <IconPlayerSkipForward size={14} aria-hidden />
        {t.jump}
      </button>
      {isApart && (
        <output title={format.absolute(now)}>{t.clock(`${format.day(now)}, ${format.clock(now)}`)}</output>
      )}
    </div>
  );
}

// What the address may ask of the demo; it would win over what the demo bar chose.
const ASKED = ['scenario', 'fleet', 'seed'];

/** The address without its wishes for the demo, so that a reload takes what was chosen in the demo bar. */
function withoutDemoWishes(href: string): string {
  const url = new URL(href);
  for (const key of ASKED) url.searchParams.delete(key);
  return url.href;
}

/** Moves the demo's clock to the next run of any task, and reads everything that shows again; null when none is to come. */
function jumpToNextRun(demo: DemoControl, client: QueryClient): Date | null {
  const run = demo.jumpToNextRun() ?? null;
  if (run) {
    refreshNow();
    void client.invalidateQueries();
  }
  return run;
}
