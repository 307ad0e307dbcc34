import { IconBuilding, IconDeviceDesktop, IconQuestionMark, IconStack2, IconTag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { desktopPoolsQuery } from '~/api/desktop-pools';
import { useKnownItems } from '~/domain/desktops/desktop-names';
import { useMessages } from '~/i18n/I18n';
import { taggedCountQuery } from '~/pages/scheduled-tasks/clashes/aimed';
import type { Target } from '~/pages/scheduled-tasks/target';
import classes from './Objects.module.css';

const ICONS: Readonly<Record<string, typeof IconTag>> = {
  DESKTOP: IconDeviceDesktop,
  DESKTOP_POOL: IconStack2,
  DESKTOP_TAG: IconTag,
  ALL_DESKTOPS: IconBuilding,
};

/** The sign of a kind of object; its word is spoken. */
export function ChosenIcon({ type }: { type: string }) {
  const words = useMessages('schedule').objectTypes;
  const Icon = ICONS[type] ?? IconQuestionMark;
  return (
    <span className={classes.icon} title={words[type] ?? type}>
      <Icon size={14} aria-hidden />
      <span className="visually-hidden">{words[type] ?? type}</span>
    </span>
  );
}

/** What is known of a chosen object: how many desktops it stands for now, or that it is gone. */
export function ChosenFacts({ target }: { target: Target }) {
  switch (target.type) {
    case 'DESKTOP':
      return <DesktopFacts id={target.id} />;
    case 'DESKTOP_POOL':
      return <PoolFacts id={target.id} />;
    case 'DESKTOP_TAG':
      return <TagFacts tag={target.id || target.name} />;
    default:
      return null;
  }
}

function DesktopFacts({ id }: { id: string }) {
  const t = useMessages('task-objects').chosen;
  const isGone = useKnownItems().get(id)?.name === '';
  return isGone ? <span className={classes.gone}>{t.gone}</span> : null;
}

function PoolFacts({ id }: { id: string }) {
  const t = useMessages('task-objects').pools;
  const { data } = useQuery(desktopPoolsQuery());
  const count = data?.desktop_pools?.find((pool) => pool.id === id)?.desktop_count;
  return typeof count === 'number' ? <span className={classes.facts}>{t.facts(count)}</span> : null;
}

function TagFacts({ tag }: { tag: string }) {
  const t = useMessages('task-objects').tags;
  const { data, error } = useQuery(taggedCountQuery(tag));
  return (
    <span className={classes.facts}>
      {data !== undefined ? t.now(data) : error ? t.uncounted : t.counting}
    </span>
  );
}
