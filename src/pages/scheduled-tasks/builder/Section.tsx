import { useId, type ReactNode } from 'react';
import classes from './builder.module.css';

/** One question of the form. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What is wrong with a field made of several controls; they point to it by `id`. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p id={id} className={classes.error}>
      {message}
    </p>
  );
}
