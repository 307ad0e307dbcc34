import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { invalidateTags, projectTagsQuery, sendDesktopsTags } from '~/api/tags';
import type { TagInput } from '~/contract/tags';
import { useMessages } from '~/i18n/I18n';
import { Dialog } from '~/ui/layout/Dialog';
import { PiecesField } from '~/ui/fields/ListField';
import { TagRunReport } from './TagRunReport';
import { runTags, type TagRun, type Target } from './tag-run';
import { tagsFormSchema, toTag } from './tags-form';

interface TagsDialogProps {
  action: 'add' | 'remove';
  targets: readonly Target[];
  onClose: () => void;
}

/** Adds or removes tags of one or many desktops, with the result for each and a second try for what failed. */
export function TagsDialog({ action, targets, onClose }: TagsDialogProps) {
  const t = useMessages('desktop').tags;
  const common = useMessages('common');
  const client = useQueryClient();
  const [run, setRun] = useState<TagRun | null>(null);
  const stop = useRef<AbortController | null>(null);
  const form = useForm({
    resolver: zodResolver(tagsFormSchema(action, t.errors)),
    defaultValues: { tags: [] as string[] },
    mode: 'onTouched',
  });
  const inUse = useQuery(projectTagsQuery()).data?.tags ?? [];
  const suggestions = inUse.flatMap(({ key, values }) =>
    !key ? [] : action === 'remove' ? [key] : (values ?? []).map((value) => `${key}=${value}`),
  );
  useEffect(() => () => stop.current?.abort(), []);

  const start = async (to: readonly Target[], tags: TagInput[]) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    await runTags(to, tags, (body) => sendDesktopsTags(action, body), signal, setRun);
    await invalidateTags(client);
  };
  const running = run?.state === 'running';
  const retry = () => {
    const again = run?.failed.map(({ target }) => target) ?? [];
    void start(again, form.getValues('tags').map(toTag));
  };

  return (
    <Dialog
      title={action === 'add' ? t.addTitle(targets.length) : t.removeTitle(targets.length)}
      size={480}
      guarded={form.formState.isDirty && run === null}
      busy={running}
      onClose={onClose}
      footer={
        run === null ? (
          <>
            <Button variant="default" size="sm" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button size="sm" color={action === 'remove' ? 'red' : undefined} type="submit" form="tags-form">
              {action === 'add' ? t.add : t.remove}
            </Button>
          </>
        ) : running ? (
          <Button variant="default" size="sm" onClick={() => stop.current?.abort()}>
            {t.stop}
          </Button>
        ) : (
          <>
            {run.failed.length > 0 && (
              <>
                <Button variant="default" size="sm" onClick={() => setRun(null)}>
                  {t.change}
                </Button>
                <Button variant="default" size="sm" onClick={retry}>
                  {t.retryFailed(run.failed.length)}
                </Button>
              </>
            )}
            <Button size="sm" onClick={onClose}>
              {common.close}
            </Button>
          </>
        )
      }
    >
      {run === null ? (
        <form
          id="tags-form"
          noValidate
          onSubmit={(event) => void form.handleSubmit(({ tags }) => start(targets, tags.map(toTag)))(event)}
        >
          <p>
            {t.targets(
              targets.slice(0, 3).map(({ name }) => name),
              Math.max(0, targets.length - 3),
            )}
          </p>
          <PiecesField
            control={form.control}
            name="tags"
            label={action === 'add' ? t.tagsToAdd : t.keysToRemove}
            description={action === 'add' ? t.addHelp : t.removeHelp}
            data={[...new Set(suggestions)]}
            limit={50}
            splitChars={[',']}
            data-autofocus
          />
        </form>
      ) : (
        <TagRunReport run={run} action={action} />
      )}
    </Dialog>
  );
}
