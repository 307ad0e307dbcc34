import { IconFlask, IconRotate, IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { toast } from '~/ui/toast';
import { withoutDemoWishes } from './demo-address';
import type { DemoControl } from './demo-control';
import classes from './DemoBar.module.css';
import { resetDemo } from './reset-demo';

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
