import { IconLink, IconTrash } from '@tabler/icons-react';
import { useSyncExternalStore, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import { ToolButton } from '~/ui/layout/ToolButton';
import { linkParams } from '~/ui/list/list-address';
import type { ListPart } from '~/ui/list/list-part';
import { savedViewsOf } from './saved-views';
import classes from './panel.module.css';

const NAME_LENGTH = 60;

interface SavedViewsPanelProps<Row> extends ListPart<Row> {
  /** Closes the panel and gives the focus back. */
  close: () => void;
}

/** The saved views of a list: opening, sharing, deleting one, and saving the view on screen. */
export function SavedViewsPanel<Row>({ list, view, close }: SavedViewsPanelProps<Row>) {
  const t = useMessages('list').views;
  const common = useMessages('common');
  const navigate = useNavigate();
  const memory = savedViewsOf(list.noun);
  const views = useSyncExternalStore(memory.subscribe, memory.get);
  const query = linkParams(list, list.settled(view)).toString();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = new FormData(event.currentTarget).get('name');
    const name = typeof field === 'string' ? field.trim() : '';
    if (name === '') return;
    memory.save({ name, query });
    event.currentTarget.reset();
  };
  const share = async (of: string) => {
    const done = await copyText(`${location.origin}${location.pathname}${of && `?${of}`}`);
    if (done) toast.good(t.linkCopied);
    else toast.failed(common.copyFailed);
  };
  return (
    <div className={classes.panel}>
      {views.length === 0 ? (
        <p className={classes.note}>{t.none}</p>
      ) : (
        <ul className={classes.list} aria-label={t.title}>
          {views.map((saved) => (
            <li key={saved.name}>
              <button
                type="button"
                className={classes.open}
                aria-current={saved.query === query ? 'true' : undefined}
                onClick={() => {
                  close();
                  void navigate({ search: saved.query }, { flushSync: true });
                }}
              >
                {saved.name}
              </button>
              <button
                type="button"
                className={classes.icon}
                aria-label={t.shareNamed(saved.name)}
                onClick={() => void share(saved.query)}
              >
                <IconLink size={14} aria-hidden />
              </button>
              <button
                type="button"
                className={classes.icon}
                aria-label={t.deleteNamed(saved.name)}
                onClick={() => memory.remove(saved.name)}
              >
                <IconTrash size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={save} className={classes.form}>
        <label className={classes.naming}>
          {t.nameLabel}
          <input name="name" className={classes.input} maxLength={NAME_LENGTH} required autoComplete="off" />
        </label>
        <ToolButton type="submit" label={t.save} icon={null} />
      </form>
      <ToolButton
        label={t.copyLink}
        icon={<IconLink size={14} aria-hidden />}
        onClick={() => void share(query)}
      />
    </div>
  );
}
