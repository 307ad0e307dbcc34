import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import classes from './Segments.module.css';

interface SegmentsProps<T extends string | number> {
  label: string;
  /** The label is only heard: what is beside it says the same. */
  hidesLabel?: boolean;
  choices: readonly { value: T; label: string }[];
  value: T | string;
  onChange: (value: T) => void;
  onBlur?: () => void;
}

/** One of a few short words, as radio buttons in a row. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { label, hidesLabel = false, choices, value, onChange, onBlur } = props;
  const id = useId();
  return (
    <div className={classes.field}>
      <span id={id} className={hidesLabel ? 'visually-hidden' : classes.label}>
        {label}
      </span>
      <SegmentedControl<T | string>
        aria-labelledby={id}
        data={[...choices]}
        value={value}
        onChange={(chosen) => {
          const choice = choices.find((one) => one.value === chosen);
          if (choice) onChange(choice.value);
        }}
        onBlur={onBlur}
        withItemsBorders={false}
        transitionDuration={0}
        classNames={{
          root: classes.choices ?? '',
          label: classes.choice ?? '',
          input: classes.input ?? '',
          indicator: classes.indicator ?? '',
        }}
      />
    </div>
  );
}
