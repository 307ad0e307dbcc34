import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { LOGOFF_MESSAGE_LIMIT } from '~/contract/desktop-actions';
import { MessageField } from '~/domain/actions/dialog/MessageField';
import { useMessages } from '~/i18n/I18n';
import type { TypedNumber } from '~/lib/typed-number';
import { NumberField } from '~/ui/fields/NumberField';

interface NoticeFieldsProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  delay: FieldPathByValue<V, TypedNumber>;
  message: FieldPathByValue<V, string>;
  hasDesktops: boolean;
  /** Sessions of desktops end at once: where there are no others, there is no delay to choose. */
  hasApps: boolean;
}

/** What users are told before their sessions end, and how much time they have. */
export function NoticeFields<V extends FieldValues, C>({
  control,
  delay,
  message,
  hasDesktops,
  hasApps,
}: NoticeFieldsProps<V, C>) {
  const t = useMessages('leave').notice;
  const forms = useMessages('action-forms');
  return (
    <>
      {hasApps && (
        <NumberField control={control} name={delay} label={t.delay} description={t.delayHelp} maxLength={6} />
      )}
      <MessageField
        control={control}
        name={message}
        label={forms.optional(forms.logoff.message)}
        {...(hasDesktops && { help: t.help })}
        limit={LOGOFF_MESSAGE_LIMIT}
      />
    </>
  );
}
