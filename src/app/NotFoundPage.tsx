import { IconHome, IconMapQuestion, IconSearch } from '@tabler/icons-react';
import { useLocation, useOutletContext } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { PageTitle } from '~/ui/layout/PageTitle';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';
import classes from './RouteError.module.css';

/** Where no page is, and the ways out. */
export function NotFoundPage() {
  const t = useMessages('shell');
  const { pathname } = useLocation();
  const openPalette = useOutletContext<() => void>();
  return (
    <div className={classes.page}>
      <PageTitle title={t.notFound.title} />
      <h1 className={classes.title}>
        <IconMapQuestion size={24} aria-hidden className={classes.icon} data-calm />
        {t.notFound.title}
      </h1>
      <p className={classes.body}>{t.notFound.body(pathname)}</p>
      <div className={classes.actions}>
        <ToolLink to="/" label={t.notFound.overview} icon={<IconHome size={16} aria-hidden />} />
        <ToolButton
          label={t.notFound.search}
          icon={<IconSearch size={16} aria-hidden />}
          onClick={openPalette}
        />
      </div>
    </div>
  );
}
