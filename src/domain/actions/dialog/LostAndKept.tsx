import { IconCircleX, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './ActionForm.module.css';

interface LostAndKeptProps {
  lost: string;
  /** Nothing where all is lost. */
  kept?: ReactNode;
  /** Further facts between the two, each a list item. */
  children?: ReactNode;
}

/** What an action takes away for good, and what it leaves. */
export function LostAndKept({ lost, kept, children }: LostAndKeptProps) {
  return (
    <ul className={classes.facts}>
      <li className={classes.fact} data-tone="lost">
        <IconCircleX size={18} aria-hidden />
        {lost}
      </li>
      {children}
      {kept !== undefined && (
        <li className={classes.fact}>
          <IconShieldCheck size={18} aria-hidden />
          {kept}
        </li>
      )}
    </ul>
  );
}
