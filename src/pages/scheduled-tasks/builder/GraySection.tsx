import { IconArrowRight } from '@tabler/icons-react';
import { useController, useWatch } from 'react-hook-form';
import { GRAY_COUNT_LIMIT } from '~/contract/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { numberOf } from '~/lib/typed-number';
import { NumberField } from '~/ui/fields/NumberField';
import classes from './builder.module.css';
import { ChoiceCards } from './ChoiceCards';
import type { TaskFormApi } from './form-api';
import { messageOf } from './form-api';
import { GRAY_WAYS } from './form/task-form-schema';
import grayClasses from './GraySection.module.css';
import { DesktopsPicker } from './objects/DesktopsPicker';
import { Section } from './Section';

/** Gray release: some desktops first, and the rest only if not too many of them fail. Scripts alone have it. */
export function GraySection({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form');
  const { control } = form;
  const [taskType, way] = useWatch({ control, name: ['taskType', 'gray'] });
  if (taskType !== 'EXECUTE_SCRIPT') return null;
  return (
    <Section title={t.sections.gray}>
      <ChoiceCards
        control={control}
        name="gray"
        label={t.gray.way}
        look="list"
        cards={GRAY_WAYS.map((value) => ({ value, label: t.gray.ways[value], help: t.gray.help[value] }))}
      />
      {way === 'count' && (
        <NumberField
          control={control}
          name="grayCount"
          label={t.gray.count}
          description={t.gray.countHelp(GRAY_COUNT_LIMIT)}
        />
      )}
      {way === 'desktops' && <GrayDesktops form={form} />}
      {way !== 'none' && (
        <>
          <NumberField
            control={control}
            name="grayThreshold"
            label={t.optional(t.gray.threshold)}
            description={t.gray.thresholdHelp}
          />
          <Batches form={form} />
        </>
      )}
    </Section>
  );
}

function GrayDesktops({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form').gray;
  const {
    field: { ref, value, onChange },
    fieldState,
  } = useController({ control: form.control, name: 'grayDesktopIds' });
  return (
    <div ref={ref} tabIndex={-1} className={classes.group}>
      <DesktopsPicker
        value={value}
        onChange={(ids) => onChange([...ids])}
        max={GRAY_COUNT_LIMIT}
        label={t.desktops}
        error={messageOf(fieldState.error)}
      />
    </div>
  );
}

/** The batches as a picture: how many first, what lets the next one go, and what is left for it. */
function Batches({ form }: { form: TaskFormApi }) {
  const t = useMessages('task-form').gray;
  const [way, typedCount, ids, typedThreshold, targets] = useWatch({
    control: form.control,
    name: ['gray', 'grayCount', 'grayDesktopIds', 'grayThreshold', 'targets'],
  });
  const threshold = numberOf(typedThreshold);
  const first = way === 'count' ? (numberOf(typedCount) ?? 0) : ids.length;
  const isCounted = targets.length > 0 && targets.every(({ type }) => type === 'DESKTOP');
  const rest = isCounted ? Math.max(0, targets.length - first) : null;
  return (
    <figure className={grayClasses.picture}>
      <figcaption className={classes.help}>{t.picture}</figcaption>
      <div className={grayClasses.row}>
        <div className={grayClasses.batch} data-first>
          <strong>{t.first}</strong>
          <span>{first > 0 ? t.size(first) : t.open}</span>
        </div>
        <div className={grayClasses.gate}>
          <IconArrowRight size={18} aria-hidden />
          <span>{threshold ? t.stops(threshold) : t.goesOn}</span>
        </div>
        <div className={grayClasses.batch}>
          <strong>{t.next}</strong>
          <span>{rest === null ? t.rest : t.size(rest)}</span>
        </div>
      </div>
    </figure>
  );
}
