import { StreamLanguage } from '@codemirror/language';

const COMMANDS =
  /^(?:assoc|attrib|call|cd|chcp|chdir|cls|copy|date|del|dir|echo|endlocal|erase|exit|for|ftype|goto|if|else|in|do|not|exist|defined|errorlevel|equ|neq|lss|leq|gtr|geq|md|mkdir|mklink|move|path|pause|popd|prompt|pushd|rd|rem|ren|rename|rmdir|set|setlocal|shift|start|time|title|type|ver|vol)\b/i;

interface State {
  isStart: boolean;
}

/** Batch files of cmd.exe, for which CodeMirror has no language of its own: comments, labels, commands, variables and texts. */
export const batchLanguage = StreamLanguage.define<State>({
  name: 'batch',
  startState: () => ({ isStart: true }),
  token: (stream, state) => {
    if (stream.sol()) state.isStart = true;
    if (stream.eatSpace()) return null;
    if (state.isStart && (stream.match('::') || stream.match(/^@?rem\b/i))) {
      stream.skipToEnd();
      return 'comment';
    }
    if (state.isStart && stream.match(/^:[^\s:]+/)) return 'labelName';
    stream.eat('@');
    state.isStart = false;
    if (stream.match(/^"[^"]*"?/)) return 'string';
    if (stream.match(/^%[^%\s]+%|^%%~?\w|^%[\d*]|^![^!\s]+!/)) return 'variableName';
    if (stream.match(COMMANDS)) return 'keyword';
    if (stream.match(/^[&|()]+/)) {
      state.isStart = true;
      return 'operator';
    }
    if (stream.match(/^\d+\b/)) return 'number';
    if (!stream.match(/^[\w.\\/:-]+/)) stream.next();
    return null;
  },
  languageData: { commentTokens: { line: 'rem ' } },
});
