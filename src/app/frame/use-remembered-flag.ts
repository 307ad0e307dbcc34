import { useState } from 'react';
import { recall, remember } from '~/lib/remembered';

/** A yes or no that this browser remembers. */
export function useRememberedFlag(key: string, initial: () => boolean): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    const stored = recall(key);
    return typeof stored === 'boolean' ? stored : initial();
  });
  const change = (next: boolean) => {
    remember(key, next);
    setValue(next);
  };
  return [value, change];
}
