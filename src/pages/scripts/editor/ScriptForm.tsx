import { Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { SCRIPT_TYPES, type ScriptDetail } from '~/contract/scripts';
import { scriptsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { toast } from '~/ui/feedback/toast';
import { RadioField } from '~/ui/fields/RadioField';
import { LeaveGuard } from '~/ui/layout/LeaveGuard';
import { scrollThere } from '~/ui/layout/scroll-there';
import { TextAreaField, TextField as LineField } from '~/ui/fields/TextField';
import type { CodeEditor } from './code-editor';
import { forgetDraft, recallDraft, useKeptDraft } from './draft';
import classes from './editor.module.css';
import { NewerDialog, OpenRunsDialog } from './SaveQuestions';
import { differs, fromScript, scriptFormSchema, type ScriptValues } from './script-form';
import { TextField } from './TextField';
import { useSaveScript } from './use-save-script';

interface ScriptFormProps {
  /** What the form begins with. */
  begun: ScriptValues;
  /** Null for a new script. */
  scriptId: string | null;
  /** The script as it is now; it may have been changed elsewhere since the form was opened. */
  now?: ScriptDetail;
  /** Where the input is kept until it is saved. */
  place: string;
  onSaved: (id: string) => void;
}

/** The form of a script. Its values are kept after a refusal, a reload and navigation. */
export function ScriptForm({ begun, scriptId, now, place, onSaved }: ScriptFormProps) {
  const t = useMessages('script-editor');
  const { types, systems } = useMessages('scripts');
  const [restored] = useState(() => recallDraft(place));
  const [isRestored, setIsRestored] = useState(restored !== null);
  const [base, setBase] = useState(begun);
  const baseNow = useRef(begun);
  const done = useRef(false);
  const editor = useRef<CodeEditor | null>(null);
  const keepEditor = useCallback((open: CodeEditor | null) => {
    editor.current = open;
  }, []);
  const schema = useMemo(() => scriptFormSchema(t.errors), [t]);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: restored ?? begun,
    mode: 'onTouched',
  });
  const { control, formState } = form;
  useKeptDraft(form, place, baseNow);
  const isNew = scriptId === null;
  const isUnsaved = formState.isDirty || isRestored;

  /** The script is said to be as these values are; what differs from them is not saved. */
  const settle = (values: ScriptValues) => {
    baseNow.current = values;
    setBase(values);
    form.reset(values);
    forgetDraft(place);
    setIsRestored(false);
  };
  const { save, saveAnyway, question, setQuestion, failure } = useSaveScript({
    scriptId,
    base: baseNow,
    onSaved: (values, id) => {
      if (isNew) done.current = true;
      settle(values);
      toast.good(isNew ? t.save.created(values.name) : t.save.updated(values.name));
      onSaved(id);
    },
  });
  const discard = () => {
    editor.current?.setText(begun.text);
    settle(begun);
  };
  const isNewer = now !== undefined && differs(base, now) && differs(form.getValues(), now);
  const isUnsure = isFailure(failure) && (failure.kind !== 'http' || (failure.status ?? 0) >= 500);

  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) =>
        void form.handleSubmit(
          (values) => save(values),
          // The editor is no field of the form's own; fields before it that are wrong get the focus first.
          ({ name, version, description }) => {
            if (!name && !version && !description) editor.current?.focus();
          },
        )(event)
      }
    >
      {isRestored && (
        <output className={classes.notice}>
          {t.restored}
          <button type="button" className={classes.link} onClick={discard}>
            {t.discard}
          </button>
        </output>
      )}
      {isNewer && (
        <output className={classes.notice}>
          {t.newer.notice}
          <button
            type="button"
            className={classes.link}
            onClick={() => setQuestion({ ask: 'newer', script: now })}
          >
            {t.newer.compare}
          </button>
        </output>
      )}
      <div className={classes.pair}>
        <LineField control={control} name="name" label={t.name} autoComplete="off" />
        <LineField control={control} name="version" label={t.optional(t.version)} autoComplete="off" />
      </div>
      {isNew ? (
        <RadioField
          control={control}
          name="type"
          label={t.type}
          choices={SCRIPT_TYPES.map((value) => ({
            value,
            label: t.typeFor(types[value] ?? value, systems[value] ?? ''),
          }))}
        />
      ) : (
        <p className={classes.help}>{t.typeStays(types[base.type] ?? base.type, systems[base.type] ?? '')}</p>
      )}
      <TextAreaField control={control} name="description" rows={2} label={t.optional(t.description)} />
      <TextField form={form} editor={editor} onEditor={keepEditor} saved={isNew ? null : base.text} />
      {failure && (
        <div ref={scrollThere} className={classes.failed}>
          <ErrorState error={failure} compact />
          {isUnsure && (
            <p className={classes.help}>
              {t.save.unsure}{' '}
              <Link to={scriptsPath} target="_blank">
                {t.save.lookInList}
              </Link>
            </p>
          )}
        </div>
      )}
      <div className={classes.bar}>
        {isUnsaved && <span className={classes.help}>{t.save.unsaved}</span>}
        <Button type="submit" size="sm" disabled={formState.isSubmitting}>
          {formState.isSubmitting ? t.save.saving : isNew ? t.save.create : t.save.update}
        </Button>
      </div>
      {question?.ask === 'newer' && (
        <NewerDialog
          values={form.getValues()}
          script={question.script}
          onClose={() => setQuestion(null)}
          onKeep={() => {
            // From now on theirs is what a save replaces.
            baseNow.current = fromScript(question.script);
            setBase(baseNow.current);
            setQuestion(null);
          }}
          onTake={() => {
            const theirs = fromScript(question.script);
            editor.current?.setText(theirs.text);
            settle(theirs);
            setQuestion(null);
            toast.good(t.newer.taken);
          }}
        />
      )}
      {question?.ask === 'open-runs' && (
        <OpenRunsDialog
          count={question.count}
          onSave={() => void saveAnyway(question.values)}
          onClose={() => setQuestion(null)}
        />
      )}
      <LeaveGuard
        t={t.leave}
        isUnsaved={isUnsaved}
        done={done}
        onDiscard={() => {
          done.current = true;
          forgetDraft(place);
        }}
      />
    </form>
  );
}
