import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { projectTagsQuery } from '~/api/tags';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './Objects.module.css';
import { PickList } from './PickList';
import { isTag, tagOptions } from './tag-options';

interface TagAdderProps {
  isChosen: (tag: string) => boolean;
  isFull: boolean;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** The tags in use, and any other that is typed: a desktop may be given it later. */
export function TagAdder({ isChosen, isFull, onAdd, onRemove }: TagAdderProps) {
  const t = useMessages('task-objects').tags;
  const [typed, setTyped] = useState('');
  const { data, error, refetch } = useQuery(projectTagsQuery());
  const options = tagOptions(data?.tags ?? [], typed);
  const tag = typed.trim();
  const isNew = tag !== '' && !isChosen(tag) && !options.some((option) => option.tag === tag);
  const add = () => {
    if (tag === '' || !isTag(tag) || isFull || isChosen(tag)) return;
    onAdd(tag);
    setTyped('');
  };
  return (
    <div className={classes.adder}>
      <PickList
        searchLabel={t.search}
        placeholder={t.placeholder}
        typed={typed}
        onType={setTyped}
        onEnter={add}
        listLabel={t.list}
        options={
          data &&
          options.map((option) => ({
            key: option.tag,
            name: option.tag,
            facts: option.isKey ? t.anyValue : '',
          }))
        }
        isChosen={isChosen}
        onToggle={(option, on) => (on ? onAdd(option.key) : onRemove(option.key))}
        isFull={isFull}
        nothing={(data?.tags ?? []).length === 0 ? t.noneAtAll : t.none}
        error={data ? null : error}
        onRetry={() => void refetch()}
      >
        <p className={classes.help}>{isNew && !isTag(tag) ? t.bad : t.help}</p>
        {isNew && isTag(tag) && (
          <ToolButton
            label={t.add(tag)}
            icon={<IconPlus size={14} aria-hidden />}
            disabled={isFull}
            onClick={add}
          />
        )}
      </PickList>
    </div>
  );
}
