import { IconBookmark, IconLink, IconTrash } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/copy-text';
import { Dropdown } from '~/ui/Dropdown';
import { ToolButton } from '~/ui/ToolButton';
import { toast } from '~/ui/toast';
import { toLinkParams, type DesktopSearch } from './desktop-search';
import { deleteView, saveView, useSavedViews } from './saved-views';
import classes from './SavedViews.module.css';

const NAME_LENGTH = 60;

/** Views by name, kept in this browser and shared as links. */
export function SavedViews({ search }: { search: DesktopSearch }) {
  const t = useMessages('desktops').views;
  const common = useMessages('common');
  const navigate = useNavigate();
  const views = useSavedViews();
  const query = toLinkParams({ ...search, page: 1, panel: '', tab: 'overview' }).toString();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = new FormData(event.currentTarget).get('name');
    const name = typeof field === 'string' ? field.trim() : '';
    if (name === '') return;
    saveView({ name, query });
    event.currentTarget.reset();
  };
  const share = async (of: string) => {
    const done = await copyText(`${location.origin}${location.pathname}${of && `?${of}`}`);
    if (done) toast.good(t.linkCopied);
    else toast.failed(common.copyFailed);
  };
  return (
    <Dropdown label={t.title} icon={<IconBookmark size={16} aria-hidden />} iconOnly width={340}>
      {(close) => (
        <div className={classes.views}>
          {views.length === 0 ? (
            <p className={classes.none}>{t.none}</p>
          ) : (
            <ul className={classes.list} aria-label={t.title}>
              {views.map((view) => (
                <li key={view.name}>
                  <button
                    type="button"
                    className={classes.open}
                    aria-current={view.query === query ? 'true' : undefined}
                    onClick={() => {
                      close();
                      void navigate({ search: view.query });
                    }}
                  >
                    {view.name}
                  </button>
                  <button
                    type="button"
                    className={classes.icon}
                    aria-label={t.shareNamed(view.name)}
                    onClick={() => void share(view.query)}
                  >
                    <IconLink size={14} aria-hidden />
                  </button>
                  <button
                    type="button"
                    className={classes.icon}
                    aria-label={t.deleteNamed(view.name)}
                    onClick={() => deleteView(view.name)}
                  >
                    <IconTrash size={14} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <form onSubmit={save} className={classes.form}>
            <label className={classes.label}>
              {t.nameLabel}
              <input
                name="name"
                className={classes.input}
                maxLength={NAME_LENGTH}
                required
                autoComplete="off"
              />
            </label>
            <ToolButton type="submit" label={t.save} icon={null} />
          </form>
          <ToolButton
            label={t.copyLink}
            icon={<IconLink size={14} aria-hidden />}
            onClick={() => void share(query)}
          />
        </div>
      )}
    </Dropdown>
  );
}
