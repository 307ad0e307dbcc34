import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { FIT_WINDOW } from './fit-window.ts';

// The tokens of the interface. Colours that CSS needs by meaning are in tokens.css, where light and dark are side by side.
const grey: MantineColorsTuple = [
  '#f5f7fa',
  '#eceff4',
  '#dfe4eb',
  '#cbd3dd',
  '#a6b1bf',
  '#7d8998',
  '#5a6675',
  '#414c5a',
  '#2b3440',
  '#1a212b',
];
const dark: MantineColorsTuple = [
  '#e3e8ef',
  '#b8c2cf',
  '#97a3b2',
  '#6d7989',
  '#3b4552',
  '#2d3541',
  '#232a34',
  '#1b2129',
  '#14191f',
  '#0f1317',
];
const accent: MantineColorsTuple = [
  '#edf3ff',
  '#dbe6fe',
  '#b6cbfb',
  '#8cacf6',
  '#6691ef',
  '#457be6',
  '#2f66d8',
  '#2454bd',
  '#1d4499',
  '#173675',
];
const red: MantineColorsTuple = [
  '#fff0ef',
  '#fddedb',
  '#f9bbb6',
  '#f3938c',
  '#ea6c64',
  '#dd4a42',
  '#c9352e',
  '#ab2a24',
  '#88221d',
  '#671a17',
];

const DIALOG_TITLE = { fontSize: 'var(--text-16)', fontWeight: 600 };

/** The Mantine theme: compact, 6 px corners, two weights, system type. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 6,
  colors: { accent, gray: grey, dark, red },
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans', sans-serif",
  fontFamilyMonospace:
    "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.375rem', lg: '0.5rem', xl: '0.75rem' },
  defaultRadius: 'sm',
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.25rem', lineHeight: '1.75rem' } } },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  // Controls need 3:1 against what they are on, in both schemes; titles of dialogs are headings.
  // Locking the page's scroll would write a style element, which the CSP refuses; the frame's page does not scroll anyway.
  components: {
    Modal: { defaultProps: { lockScroll: false }, styles: { title: DIALOG_TITLE } },
    Drawer: { defaultProps: { lockScroll: false }, styles: { title: DIALOG_TITLE } },
    Input: { vars: () => ({ wrapper: { '--input-bd': 'var(--border-control)' } }) },
    Combobox: { defaultProps: { middlewares: FIT_WINDOW } },
    Checkbox: { styles: { input: { borderColor: 'var(--border-control)' } } },
    Radio: { styles: { radio: { borderColor: 'var(--border-control)' } } },
  },
});

/** Hangs Mantine's own variables on ours, so that its components follow the same surfaces and text colours. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface-page)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-muted)',
    '--mantine-color-placeholder': 'var(--text-faint)',
    '--mantine-color-default': 'var(--surface-panel)',
    '--mantine-color-default-hover': 'var(--surface-hover)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--border-control)',
    '--mantine-color-error': 'var(--failed-text)',
    '--mantine-color-anchor': 'var(--accent-text)',
  };
  return { variables: {}, light: shared, dark: shared };
};
