import { createTheme } from '@mui/material/styles';

// Darkened so that text in a status colour keeps 4.5:1 on white and on its own tint.
export const statusColours = {
  info: '#01579b',
  warning: '#8a4b00',
  success: '#1b5e20',
  error: '#b3261e',
} as const;

const primary = '#0b4f7d';
const forced = '@media (forced-colors: active)';
const focusRing = { outline: `3px solid ${primary}`, outlineOffset: 2 };

export const theme = createTheme({
  palette: {
    primary: { main: primary, dark: '#083a5c', light: '#e3eef5' },
    secondary: { main: '#4a5560' },
    info: { main: statusColours.info, light: '#e4eff8' },
    warning: { main: statusColours.warning, light: '#fdf1e2' },
    success: { main: statusColours.success, light: '#e7f3e8' },
    error: { main: statusColours.error, light: '#fbeae9' },
    background: { default: '#f4f6f8', paper: '#ffffff' },
    text: { primary: '#1b252d', secondary: '#4a5560' },
    divider: '#c9d1d8',
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: '"Source Sans 3 Variable", "Segoe UI", Arial, sans-serif',
    fontSize: 15,
    h1: { fontSize: '2rem', fontWeight: 650, lineHeight: 1.2 },
    h2: { fontSize: '1.4rem', fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: '1.15rem', fontWeight: 650, lineHeight: 1.3 },
    button: { textTransform: 'none', fontWeight: 600, fontSize: '1rem' },
  },
  components: {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 44, [forced]: { border: '1px solid ButtonText' } },
        sizeSmall: { minHeight: 36, fontSize: '0.95rem', paddingInline: 12 },
      },
    },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiTextField: { defaultProps: { fullWidth: true, size: 'small' } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: '#6b7783' } } },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: '0.9rem' } } },
    MuiAlert: {
      styleOverrides: {
        root: ({ ownerState: { severity = 'success', variant }, theme: { palette } }) => ({
          border: `1px solid ${palette[severity].main}`,
          ...(variant !== 'filled' && { backgroundColor: palette[severity].light, color: palette.text.primary }),
        }),
        message: { fontSize: '1rem' },
      },
    },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.4rem', fontWeight: 650 } } },
    MuiTableCell: { styleOverrides: { root: { fontSize: '1rem', borderColor: '#c9d1d8' }, head: { fontWeight: 650 } } },
    MuiCssBaseline: {
      styleOverrides: {
        'a:focus-visible, button:focus-visible, summary:focus-visible, [tabindex]:focus-visible': focusRing,
        '.visually-hidden': {
          position: 'absolute',
          width: 1,
          height: 1,
          margin: -1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
          whiteSpace: 'nowrap',
        },
        'h1:focus, h1:focus-visible': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
        '@media print': {
          '@page': { margin: '18mm' },
          body: { backgroundColor: '#fff !important' },
          '.no-print': { display: 'none !important' },
          'section, li, tr': { breakInside: 'avoid' },
        },
      },
    },
  },
});
