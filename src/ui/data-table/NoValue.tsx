import { useMessages } from '~/i18n/I18n';

/** The quiet dash of an empty value, with a word for screen readers. */
export function NoValue() {
  const t = useMessages('common');
  return (
    <span style={{ color: 'var(--text-faint)' }}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t.none}</span>
    </span>
  );
}
