import type { ReactNode } from 'react';
import classes from './Facts.module.css';
import { NoValue } from '~/ui/data-table/NoValue';

/** A fact: its name, and its value; '' and nothing show as a dash. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts under a heading. */
export function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return (
    <section className={classes.group}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <FactList facts={facts} />
    </section>
  );
}

/** Facts one below the other, names aligned. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>
            {value === '' || value === null || value === undefined || value === false ? <NoValue /> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
