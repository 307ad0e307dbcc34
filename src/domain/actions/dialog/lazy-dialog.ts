import { lazy, type ComponentType } from 'react';
import type { Area } from '~/i18n/areas';
import { loadMessages } from '~/i18n/I18n';
import type { ActionDialogGiven } from './dialog-props';

/** A dialog whose code and words are loaded when it is first opened, together: one after the other, a slow line would wait twice. */
export function lazyDialog(
  areas: readonly Area[],
  load: () => Promise<ComponentType<ActionDialogGiven>>,
): ComponentType<ActionDialogGiven> {
  return lazy(async () => {
    const [dialog] = await Promise.all([load(), ...areas.map(loadMessages)]);
    return { default: dialog };
  });
}
