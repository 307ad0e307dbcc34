import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { desktopTagsQuery, projectTagsQuery, useCreateTag, useDeleteTag } from '~/api/tags';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { tagText } from '~/domain/desktops/column-text';
import { NoValue } from '~/ui/data-table/NoValue';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { QueryState } from '~/ui/feedback/QueryState';
import { SuggestField } from '~/ui/fields/ChoiceField';
import classes from './detail.module.css';

/** The tags of a desktop: add one, overwrite one, remove one. */
export function TagsTab({ desktopId }: { desktopId: string }) {
  const query = useQuery(desktopTagsQuery(desktopId));
  return (
    <>
      <TagForm desktopId={desktopId} />
      <QueryState query={query}>
        {({ tags }) => <TagList desktopId={desktopId} tags={tags ?? []} />}
      </QueryState>
    </>
  );
}

function TagForm({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').tags;
  const create = useCreateTag(desktopId);
  const inUse = useQuery(projectTagsQuery()).data?.tags ?? [];
  const form = useForm({
    resolver: zodResolver(tagFormSchema(t.errors)),
    defaultValues: { key: '', value: '' },
    mode: 'onTouched',
  });
  const key = useWatch({ control: form.control, name: 'key' });
  const submit = form.handleSubmit((tag) => create.mutate(tag, { onSuccess: () => form.reset() }));
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <div className={classes.form}>
        <SuggestField
          control={form.control}
          name="key"
          label={t.key}
          className={classes.field}
          data={inUse.flatMap((tag) => tag.key ?? [])}
        />
        <SuggestField
          control={form.control}
          name="value"
          label={t.value}
          className={classes.field}
          data={inUse.find((tag) => tag.key === key)?.values ?? []}
        />
        <Button type="submit" size="sm" loading={create.isPending}>
          {t.addOne}
        </Button>
      </div>
      {create.error && <ErrorState compact error={create.error} />}
    </form>
  );
}

interface TagListProps {
  desktopId: string;
  tags: readonly { key?: string | null | undefined; value?: string | null | undefined }[];
}

function TagList({ desktopId, tags }: TagListProps) {
  const t = useMessages('desktop').tags;
  const common = useMessages('common');
  const remove = useDeleteTag(desktopId);
  // A tag goes at the second press on the same line, so that a slip removes nothing.
  const [asked, setAsked] = useState<string | null>(null);
  if (tags.length === 0) return <EmptyState compact title={t.noneYet} />;
  return (
    <>
      {remove.error && <ErrorState compact error={remove.error} />}
      <table className={classes.list} aria-label={t.title}>
        <thead>
          <tr>
            <th scope="col">{t.key}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">
              <span className="visually-hidden">{common.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tags.map((tag) => {
            const key = tag.key ?? '';
            return (
              <tr key={key}>
                <td>{key}</td>
                <td>{tag.value || <NoValue />}</td>
                <td data-align="end">
                  {asked === key ? (
                    <Button
                      size="compact-xs"
                      color="red"
                      ref={(button) => button?.focus()}
                      loading={remove.isPending}
                      onBlur={() => setAsked(null)}
                      onClick={() => remove.mutate(key)}
                    >
                      {t.removeOne}
                    </Button>
                  ) : (
                    <button
                      type="button"
                      className={classes.remove}
                      aria-label={common.removeItem(tagText(tag))}
                      onClick={() => setAsked(key)}
                    >
                      <IconTrash size={14} aria-hidden />
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** One tag: a key of 1 to 128 characters, a value of at most 43 (API manual, CreateTag). */
function tagFormSchema(t: Messages<'desktop'>['tags']['errors']) {
  return z.object({
    key: z.string().check(z.trim(), z.minLength(1, t.noKey), z.maxLength(128, t.keyTooLong(128))),
    value: z.string().check(z.trim(), z.maxLength(43, t.valueTooLong(43))),
  });
}
