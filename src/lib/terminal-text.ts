// Output of programs as text: colours of terminals become a few names, everything else that is not text is dropped.

/** Colours a theme can show legibly; null is that of the text. */
export const HUES = ['red', 'green', 'yellow', 'blue', 'magenta', 'cyan'] as const;
export type Hue = (typeof HUES)[number];

export interface TextStyle {
  readonly hue: Hue | null;
  readonly bold: boolean;
}

export interface Span {
  readonly text: string;
  readonly style: TextStyle;
}

const PLAIN: TextStyle = { hue: null, bold: false };
// Colour and movement, titles, and other sequences of two characters.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const SEQUENCE = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[@-Z\\-_])/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is dropped
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** The text without sequences; the very same where it has none. */
export function withoutSequences(raw: string): string {
  return raw.includes('\u001B') ? raw.replaceAll(SEQUENCE, '') : raw;
}

/** Lines of an output, made as they are looked at: it may have 200,000 of them, or one of 4 MB. */
export interface TerminalText {
  readonly count: number;
  /** A line as it would stand in a terminal, without colours. */
  readonly plain: (at: number) => string;
  readonly spans: (at: number) => readonly Span[];
}

/** Opens an output. */
export function openTerminalText(raw: string): TerminalText {
  const lines = raw.split('\n');
  const last = lines.at(-1);
  // The end of the last line begins no other.
  if (lines.length > 1 && last === '') lines.pop();
  const begins = raw.includes('\u001B') ? beginnings(lines) : null;
  const lineAt = (at: number) => settled(lines[at] ?? '');
  let isText: boolean | null = null;
  // Most outputs hold nothing to drop: then no line is searched for it, whether it is drawn or looked through.
  const hasOnlyText = () => (isText ??= !NOT_TEXT.test(raw));
  return {
    count: lines.length,
    plain: (at) => (hasOnlyText() ? lineAt(at) : withoutSequences(lineAt(at)).replaceAll(CONTROL, '')),
    spans: (at) =>
      hasOnlyText() ? plainSpans(lineAt(at)) : spansOf(lineAt(at), begins?.[at] ?? PLAIN).spans,
  };
}

const plainSpans = (text: string): readonly Span[] => (text === '' ? [] : [{ text, style: PLAIN }]);

/** A carriage return goes back to the beginning: what follows is written over what is there. */
function settled(line: string): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (!text.includes('\r')) return text;
  return text.split('\r').reduce((shown, over) => {
    const under = withoutSequences(shown);
    return over + under.slice(withoutSequences(over).length);
  });
}

/** The style each line begins with: a colour lasts until it is ended. */
function beginnings(lines: readonly string[]): readonly TextStyle[] {
  let style = PLAIN;
  return lines.map((line) => {
    const begin = style;
    if (line.includes('\u001B')) style = spansOf(line, begin).end;
    return begin;
  });
}

function spansOf(line: string, begin: TextStyle): { spans: readonly Span[]; end: TextStyle } {
  const spans: Span[] = [];
  let style = begin;
  let from = 0;
  const add = (text: string) => {
    const shown = text.replaceAll(CONTROL, '');
    if (shown !== '') spans.push({ text: shown, style });
  };
  for (const match of line.matchAll(SEQUENCE)) {
    add(line.slice(from, match.index));
    from = match.index + match[0].length;
    const codes = /^\[([\d;:]*)m$/.exec(match[0].slice(1))?.[1];
    if (codes !== undefined) style = styled(style, codes);
  }
  add(line.slice(from));
  return { spans, end: style };
}

function styled(before: TextStyle, codes: string): TextStyle {
  let style = before;
  const numbers = codes.split(/[;:]/).map(Number);
  for (let at = 0; at < numbers.length; at++) {
    const code = numbers[at] ?? 0;
    if (code === 0) style = PLAIN;
    else if (code === 1) style = { ...style, bold: true };
    else if (code === 22) style = { ...style, bold: false };
    else if (code === 39) style = { ...style, hue: null };
    else if (code >= 30 && code <= 37) style = { ...style, hue: ANSI_HUES[code - 30] ?? null };
    else if (code >= 90 && code <= 97) style = { ...style, hue: ANSI_HUES[code - 90] ?? null };
    else if (code === 38 || code === 48) {
      const isIndexed = numbers[at + 1] === 5;
      const colour = isIndexed
        ? indexed(numbers[at + 2] ?? 0)
        : hueOf(numbers[at + 2] ?? 0, numbers[at + 3] ?? 0, numbers[at + 4] ?? 0);
      // Their numbers are no codes: the 5 of 38;5;113 does not blink.
      at += isIndexed ? 2 : 4;
      if (code === 38) style = { ...style, hue: colour };
    }
  }
  return style;
}

const ANSI_HUES: readonly (Hue | null)[] = [null, 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', null];

function indexed(number: number): Hue | null {
  if (number < 16) return ANSI_HUES[number % 8] ?? null;
  if (number > 231) return null;
  const step = (value: number) => (value % 6) * 51;
  const cube = number - 16;
  return hueOf(step(Math.floor(cube / 36)), step(Math.floor(cube / 6)), step(cube));
}

/** The name nearest to a colour; greys are the text's own. */
function hueOf(red: number, green: number, blue: number): Hue | null {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least < 48) return null;
  const span = most - least;
  const sixth =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return (
    (['red', 'yellow', 'green', 'cyan', 'blue', 'magenta'] as const)[Math.floor(sixth + 0.6) % 6] ?? null
  );
}
