import { useEffect, useRef } from 'react';
import type { ScriptType } from '~/contract/scripts';
import { openCodeEditor, type CodeEditor as Editor } from './code-editor';
import classes from './editor.module.css';

interface CodeEditorProps {
  label: string;
  /** What it begins with; other texts come through `editor`. */
  begun: string;
  type: ScriptType;
  tabIndents: boolean;
  /** Hears of the editor once it is open, and null when it is closed. */
  onEditor: (editor: Editor | null) => void;
  onChange: (text: string) => void;
  onFile: (file: File) => void;
}

/** The text of a script: CodeMirror, as an element of the page. */
export function CodeEditor({ label, begun, type, tabIndents, onEditor, onChange, onFile }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const open = useRef<Editor>(null);
  const heard = useRef({ onChange, onFile });
  const start = useRef({ label, begun, type, tabIndents });
  useEffect(() => {
    heard.current = { onChange, onFile };
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const opened = openCodeEditor(host.current, {
      ...start.current,
      text: start.current.begun,
      onChange: (text) => heard.current.onChange(text),
      onFiles: ([file]) => {
        if (file) heard.current.onFile(file);
      },
    });
    open.current = opened;
    onEditor(opened);
    return () => {
      // The draft is restored when the editor is opened again.
      start.current = { ...start.current, begun: opened.text() };
      opened.destroy();
      open.current = null;
      onEditor(null);
    };
  }, [onEditor]);
  useEffect(() => open.current?.setType(type), [type]);
  useEffect(() => open.current?.setTabIndents(tabIndents), [tabIndents]);
  return <div ref={host} className={classes.editor} />;
}
