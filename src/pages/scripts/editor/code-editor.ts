// The one place that knows CodeMirror. It lives in a shadow root: there its styles are adopted sheets, which a strict CSP allows,
// while in the page it would write style elements.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { powerShell } from '@codemirror/legacy-modes/mode/powershell';
import { shell } from '@codemirror/legacy-modes/mode/shell';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { ScriptType } from '~/contract/scripts';
import { batchLanguage } from './batch-language';

export interface CodeEditor {
  /** The text, line ends as \n. */
  readonly text: () => string;
  /** Puts another text in place of the present one; undo brings that back. */
  readonly setText: (text: string) => void;
  readonly setType: (type: ScriptType) => void;
  readonly setTabIndents: (indents: boolean) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

interface Options {
  readonly label: string;
  readonly text: string;
  readonly type: ScriptType;
  readonly tabIndents: boolean;
  readonly onChange: (text: string) => void;
  /** Files that were dropped on it. */
  readonly onFiles: (files: FileList) => void;
}

const LANGUAGES = {
  POWERSHELL: StreamLanguage.define(powerShell),
  SHELL: StreamLanguage.define(shell),
  BAT: batchLanguage,
} as const;

const COLOURS = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--text-faint)', fontStyle: 'italic' },
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.standard(tags.variableName)],
    color: 'var(--accent-text)',
  },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--good-text)' },
  { tag: [tags.number, tags.bool, tags.atom], color: 'var(--attention-text)' },
  {
    tag: [tags.variableName, tags.definition(tags.variableName), tags.labelName],
    color: 'var(--progress-text)',
  },
  { tag: tags.invalid, color: 'var(--failed-text)' },
]);

const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface-panel)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--text)', paddingBlock: '8px' },
  '.cm-gutters': {
    color: 'var(--text-faint)',
    backgroundColor: 'var(--surface-sunken)',
    borderInlineEnd: '1px solid var(--border)',
  },
  '.cm-activeLineGutter': { color: 'var(--text)', backgroundColor: 'var(--surface-hover)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--surface-selected)' },
});

/** Opens an editor in `host`. */
export function openCodeEditor(host: HTMLElement, options: Options): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true });
  const language = new Compartment();
  const tab = new Compartment();
  // Without a binding Tab leaves the editor; with it, Escape first, then Tab.
  const tabKeys = (indents: boolean) => (indents ? keymap.of([indentWithTab]) : []);
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        bracketMatching(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        language.of(LANGUAGES[options.type]),
        tab.of(tabKeys(options.tabIndents)),
        syntaxHighlighting(COLOURS),
        THEME,
        EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onChange(update.state.doc.toString());
        }),
        EditorView.domEventHandlers({
          // Left to itself Chromium carries the colours of a replaced selection over in a style attribute, which the CSP refuses.
          beforeinput: (event, view) => {
            const { inputType, data, isComposing } = event;
            if (inputType !== 'insertText' || isComposing || data === null) return false;
            if (view.state.selection.main.empty) return false;
            event.preventDefault();
            view.dispatch(view.state.replaceSelection(data), {
              userEvent: 'input.type',
              scrollIntoView: true,
            });
            return true;
          },
          drop: ({ dataTransfer }) => {
            if (!dataTransfer || dataTransfer.files.length === 0) return false;
            options.onFiles(dataTransfer.files);
            return true;
          },
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setType: (type) => view.dispatch({ effects: language.reconfigure(LANGUAGES[type]) }),
    setTabIndents: (indents) => view.dispatch({ effects: tab.reconfigure(tabKeys(indents)) }),
    focus: () => {
      view.focus();
      host.scrollIntoView({ block: 'nearest' });
    },
    destroy: () => view.destroy(),
  };
}
