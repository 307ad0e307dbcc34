import { zodResolver } from '@hookform/resolvers/zod';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { HANDLE_TYPES, REBUILD_MESSAGE_LIMIT } from '~/contract/desktop-actions';
import { POOL_DELAY_LIMIT } from '~/contract/pool-rebuilds';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { useActionDialog, type Submission } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import { NO_WAVES } from '~/domain/actions/dialog/waves-form';
import type { Answers } from '~/domain/actions/engine/plan';
import { ImageField } from '~/domain/actions/rebuild/ImageField';
import { ImagesInUse } from '~/domain/actions/rebuild/ImagesInUse';
import { imagesInUse, prepaidCount } from '~/domain/actions/rebuild/rebuild-facts';
import {
  rebuildFormSchema,
  toRebuildParams,
  usesRebuildOptions,
  type RebuildForm,
} from '~/domain/actions/rebuild/rebuild-form';
import { RebuildOptions } from '~/domain/actions/rebuild/RebuildOptions';
import { RebuildSummary } from '~/domain/actions/rebuild/RebuildSummary';
import { useMessages } from '~/i18n/I18n';
import { NumberField } from '~/ui/fields/NumberField';
import { RadioField } from '~/ui/fields/RadioField';
import {
  poolRebuildParams,
  rebuildPoolAction,
  rebuildPoolDesktopsAction,
  setPoolImageAction,
} from './action';
import { readPool, startingWith, type PoolRead } from './pool-rebuild-facts';
import { openingOf, poolWaysSchema } from './pool-rebuild-form';
import { planOfPool } from './pool-rebuild-plan';
import { PoolWays } from './PoolWays';

/** Rebuilds the desktops of a pool: some first and then the rest, those with another image, or all in one request. */
export function PoolRebuildDialog(given: ActionDialogGiven) {
  const { action, items, initial } = given;
  const t = useMessages('action-forms');
  const words = useMessages('pool-rebuild');
  const [begun] = useState(() => openingOf(initial));
  // Opened for a pool its item is the pool; for chosen desktops the parameters name it.
  const isChosen = action.kind === rebuildPoolDesktopsAction.kind;
  const poolId = (isChosen ? poolRebuildParams.safeParse(initial).data?.poolId : items[0]?.id) ?? '';
  const facts = useDialogFacts(items, (_, signal, onProgress) => readPool(poolId, signal, onProgress));
  const { read } = facts;

  const schema = rebuildFormSchema(t.errors, POOL_DELAY_LIMIT);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: begun.image, mode: 'onTouched' });
  const members = useMemo(() => membersOf(read, isChosen ? items : null), [read, isChosen, items]);
  const ways = useForm({
    resolver: zodResolver(poolWaysSchema(words, members ?? [])),
    defaultValues: begun.ways,
    mode: 'onChange',
  });
  const typed = useWatch({ control: form.control, compute: (now) => now });
  const { way, start, names } = useWatch({ control: ways.control, compute: (now) => now });
  const isRepair = way === 'repair';
  const handleType = way === 'whole' ? typed.handleType : '';
  const spec =
    way === 'first'
      ? rebuildPoolDesktopsAction
      : handleType === 'ONLY_FOR_EXPAND'
        ? setPoolImageAction
        : rebuildPoolAction;

  const firstNames = start === 'names' ? names : NO_NAMES;
  const planOf = useCallback(
    (of: PoolRead, answers: Answers) =>
      planOfPool({
        pool: of.pool,
        members: startingWith(membersOf(of, isChosen ? items : null) ?? [], firstNames),
        way,
        handleType,
        answers,
      }),
    [firstNames, way, handleType, isChosen, items],
  );
  const dialog = useActionDialog({ ...given, action: spec }, facts, planOf);
  const run = new Set(dialog.state.plan?.run.map(({ id }) => id));
  const running = (members ?? []).filter(({ id }) => run.has(id));
  const inUse = imagesInUse(members ?? []);
  const prepaid = prepaidCount(running);
  const values = toRebuildParams(imageOf(typed, isRepair ? read : undefined), prepaid);
  const toParams = (valid: object) => ({
    ...valid,
    handleType,
    enterpriseProjectId: '',
    poolId,
    poolName: read?.pool.name ?? '',
    poolImageId: read?.pool.image_id ?? '',
    repair: isRepair,
  });
  const parsed = schema.safeParse(values).data;
  const chosenFirst = firstNames.length > 0 ? countFirst(dialog.state.plan?.run, firstNames) : null;
  const drifting = (members ?? []).filter(({ otherImage }) => otherImage).length;

  const submit: Submission = {
    isDirty: form.formState.isDirty || ways.formState.isDirty,
    onSubmit: (launch) => (event) => {
      event.preventDefault();
      void ways.handleSubmit(() =>
        // The image of a repair is the pool's, whatever the hidden field says.
        isRepair && parsed
          ? launch(toParams(parsed))
          : form.handleSubmit((valid) => launch(toParams(toRebuildParams(valid, prepaid))))(),
      )();
    },
  };

  return (
    <ActionDialog
      dialog={dialog}
      params={parsed ? toParams(parsed) : null}
      submit={submit}
      size={880}
      waves={{ initial: FIRST_BATCH, first: chosenFirst }}
      summary={
        <RebuildSummary
          values={values}
          count={running.length}
          alreadyOn={running.filter(({ imageId }) => imageId === values.imageId).length}
        />
      }
    >
      <ImagesInUse images={read ? inUse : null} />
      <PoolWays control={ways.control} members={members} onlyFirst={isChosen} />
      {way === 'first' && !isChosen && drifting > 0 && (
        <output className={classes.attention}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>
            {words.drift(drifting)}{' '}
            <button type="button" className={classes.link} onClick={() => ways.setValue('way', 'repair')}>
              {words.repairInstead}
            </button>
          </span>
        </output>
      )}
      {isRepair ? (
        read && (
          <p className={classes.help}>
            {drifting === 0
              ? words.nothingToRepair
              : words.poolImage(read.pool.image_name || (read.pool.image_id ?? ''))}
          </p>
        )
      ) : (
        <ImageField form={form} inUse={inUse} />
      )}
      {way === 'whole' && (
        <RadioField
          control={form.control}
          name="handleType"
          label={t.optional(words.handle)}
          choices={[
            { value: '', label: words.handles.none },
            ...HANDLE_TYPES.map((value) => ({ value, label: words.handles[value] })),
          ]}
        />
      )}
      <NumberField
        control={form.control}
        name="delayMinutes"
        label={t.optional(t.rebuild.delay)}
        description={words.delayHelp(POOL_DELAY_LIMIT)}
      />
      <MessageField
        control={form.control}
        name="message"
        label={t.optional(t.rebuild.message)}
        help={t.rebuild.messageHelp}
        limit={REBUILD_MESSAGE_LIMIT}
      />
      <RebuildOptions control={form.control} opened={usesRebuildOptions(begun.image)} encryptionOnly />
    </ActionDialog>
  );
}

const NO_NAMES: readonly string[] = [];
/** A rebuild of a pool begins with a first batch unless it is told otherwise, and stops when one of it fails. */
const FIRST_BATCH = { ...NO_WAVES, isOn: true, stopAfter: '1' };

/** The desktops of the pool, or those of them that were chosen. */
function membersOf(read: PoolRead | undefined, chosen: ActionDialogGiven['items'] | null) {
  if (!read || !chosen) return read?.members;
  const ids = new Set(chosen.map(({ id }) => id));
  return read.members.filter(({ id }) => ids.has(id));
}

/** With the image of the pool, for a repair. */
function imageOf(typed: RebuildForm, read: PoolRead | undefined): RebuildForm {
  if (!read) return typed;
  const { image_id, image_name, image_os_type } = read.pool;
  return {
    ...typed,
    imageId: image_id ?? '',
    imageName: image_name ?? '',
    imageType: '',
    osType: image_os_type ?? '',
    orderId: '',
  };
}

function countFirst(run: readonly { name: string }[] | undefined, names: readonly string[]): number {
  const wanted = new Set(names.map((name) => name.trim().toLowerCase()));
  return (run ?? []).filter(({ name }) => wanted.has(name.toLowerCase())).length;
}
