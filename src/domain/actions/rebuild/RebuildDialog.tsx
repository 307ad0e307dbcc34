import { zodResolver } from '@hookform/resolvers/zod';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { REBUILD_MESSAGE_LIMIT } from '~/contract/desktop-actions';
import { useMessages } from '~/i18n/I18n';
import { NumberField } from '~/ui/fields/NumberField';
import { TextField } from '~/ui/fields/TextField';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { ImageField } from './ImageField';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { imagesInUse, osChange, prepaidCount } from './rebuild-facts';
import {
  FRESH_REBUILD,
  fromRebuildParams,
  rebuildFormSchema,
  toRebuildParams,
  usesRebuildOptions,
} from './rebuild-form';
import { ImagesInUse } from './ImagesInUse';
import { RebuildOptions } from './RebuildOptions';
import { RebuildSummary, useWhenWords } from './RebuildSummary';
import { submits, useDesktopDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDesktopFacts } from '~/domain/actions/dialog/use-dialog-facts';

/** Rebuilds system disks from an image. */
export function RebuildDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('action-forms');
  const { rebuild } = t;
  const [begun] = useState(() => fromRebuildParams(initial));
  const schema = rebuildFormSchema(t.errors);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: begun, mode: 'onTouched' });
  const { control } = form;
  const typed = useWatch({ control, compute: (now) => now });
  const facts = useDesktopFacts(items);
  // What the form says decides over no desktop, so the plan stands whatever is typed.
  const dialog = useDesktopDialog(given, FRESH_REBUILD, facts);
  const run = new Set(dialog.state.plan?.run.map((item) => item.id));
  const running = facts.read?.facts.filter((one) => run.has(one.id)) ?? [];
  const inUse = imagesInUse(running);
  const prepaid = prepaidCount(running);
  const values = toRebuildParams(typed, prepaid);
  const change = osChange(running, values.osType);
  const when = useWhenWords(values.delayMinutes);

  return (
    <ActionDialog
      dialog={dialog}
      params={schema.safeParse(values).data ?? null}
      submit={submits(form, (valid) => toRebuildParams(valid, prepaid))}
      size={880}
      summary={
        <RebuildSummary
          values={values}
          count={dialog.state.plan ? run.size : items.length}
          alreadyOn={inUse.find(({ imageId }) => imageId === values.imageId)?.count ?? 0}
        />
      }
    >
      <ImagesInUse images={facts.read ? inUse : null} />
      <ImageField form={form} inUse={inUse} />
      {change && (
        <output className={classes.attention}>
          <IconAlertTriangle size={18} aria-hidden />
          {rebuild.osChange(change.count, change.to)}
        </output>
      )}
      {values.imageType === 'market' && prepaid > 0 && (
        <TextField
          control={control}
          name="orderId"
          label={t.optional(rebuild.order)}
          description={rebuild.orderHelp(prepaid)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <NumberField
        control={control}
        name="delayMinutes"
        label={t.optional(rebuild.delay)}
        description={
          typeof values.delayMinutes === 'string' ? rebuild.delayHelp : `${rebuild.delayHelp} ${when}`
        }
      />
      <MessageField
        control={control}
        name="message"
        label={t.optional(rebuild.message)}
        help={rebuild.messageHelp}
        limit={REBUILD_MESSAGE_LIMIT}
      />
      <RebuildOptions control={control} opened={usesRebuildOptions(begun)} />
    </ActionDialog>
  );
}
