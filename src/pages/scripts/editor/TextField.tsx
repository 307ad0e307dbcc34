import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import { useFormState, useWatch, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import { SCRIPT_CONTENT_LIMIT } from '~/contract/scripts';
import { sentText } from '~/domain/scripts/script-text';
import { useMessages } from '~/i18n/I18n';
import { recall, remember } from '~/lib/remembered';
import { ENCODINGS } from '~/lib/text-encoding';
import { DiffView } from '~/ui/diff/DiffView';
import type { CodeEditor as Editor } from './code-editor';
import classes from './editor.module.css';
import type { ScriptValues } from './script-form';
import { TextWarnings } from './TextWarnings';
import { useFile } from './use-file';

// CodeMirror comes with the first text somebody edits.
const CodeEditor = lazy(async () => ({ default: (await import('./CodeEditor')).CodeEditor }));

const TAB_INDENTS = 'editor-tab-indents';

interface TextFieldProps {
  form: UseFormReturn<ScriptValues>;
  /** Where the open editor is kept. */
  editor: RefObject<Editor | null>;
  onEditor: (editor: Editor | null) => void;
  /** The saved text; null for a new script. */
  saved: string | null;
}

/** The text of a script, what will be sent of it, and what in it is likely to fail. */
export function TextField({ form, editor, onEditor, saved }: TextFieldProps) {
  const t = useMessages('script-editor');
  const { diff } = useMessages('scripts');
  const { control } = form;
  const [text, type] = useWatch({ control, name: ['text', 'type'] });
  const { errors } = useFormState({ control, name: 'text' });
  const [begun] = useState(() => form.getValues('text'));
  const [tabIndents, setTabIndents] = useState(
    () => z.safeParse(z.boolean(), recall(TAB_INDENTS)).data ?? false,
  );
  const [isComparing, setIsComparing] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const sent = sentText(text, type).length;
  const isChanged = saved !== null && sentText(saved, type) !== sentText(text, type);
  // The editor answers with a change, which brings the text into the form.
  const replace = (next: string) => editor.current?.setText(next);
  const file = useFile(replace);
  return (
    <div className={classes.field}>
      <div className={classes.tools}>
        <span className={classes.label}>{t.text}</span>
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={tabIndents}
            onChange={({ currentTarget: { checked } }) => {
              setTabIndents(checked);
              remember(TAB_INDENTS, checked);
            }}
          />
          {t.tabIndents}
        </label>
        <button type="button" className={classes.link} onClick={() => picker.current?.click()}>
          {t.file}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={t.file}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            // The same file can be chosen again after it has been changed.
            currentTarget.value = '';
            if (chosen) void file.read(chosen);
          }}
        />
        {isChanged && (
          <button type="button" className={classes.link} onClick={() => setIsComparing(!isComparing)}>
            {isComparing ? t.changes.hide : t.changes.show}
          </button>
        )}
      </div>
      <p className={classes.help}>{tabIndents ? t.tabIndentsHelp : t.tabLeaves}</p>
      {errors.text?.message && (
        <p role="alert" className={classes.error}>
          {errors.text.message}
        </p>
      )}
      <Suspense fallback={<div className={classes.editor}>{t.loading}</div>}>
        <CodeEditor
          label={t.text}
          begun={begun}
          type={type}
          tabIndents={tabIndents}
          onEditor={onEditor}
          onFile={(chosen) => void file.read(chosen)}
          onChange={(next) =>
            form.setValue('text', next, {
              shouldDirty: true,
              shouldTouch: true,
              shouldValidate: errors.text !== undefined,
            })
          }
        />
      </Suspense>
      <p className={classes.help} data-over={sent > SCRIPT_CONTENT_LIMIT || undefined}>
        {t.counter(sent, SCRIPT_CONTENT_LIMIT)}
      </p>
      {file.tooLarge !== null && (
        <p role="alert" className={classes.error}>
          {t.fileTooLarge(file.tooLarge)}
        </p>
      )}
      {file.file && (
        <p className={classes.help}>
          {t.fileRead(file.file.name)}{' '}
          <label>
            {t.encoding}{' '}
            <select
              value={file.file.encoding}
              onChange={({ currentTarget: { value } }) => {
                const encoding = ENCODINGS.find((one) => one === value);
                if (encoding) file.readAs(encoding);
              }}
            >
              {ENCODINGS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </p>
      )}
      <TextWarnings text={text} type={type} onReplace={replace} />
      {isComparing && isChanged && (
        <DiffView
          words={diff}
          left={saved}
          right={text}
          leftName={t.changes.saved}
          rightName={t.changes.mine}
        />
      )}
    </div>
  );
}
