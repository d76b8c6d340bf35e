import {
  createTheme,
  type ISemanticColors,
  type PartialTheme,
  type Theme,
  ThemeProvider
} from '@fluentui/react';
import * as React from 'react';
import styles from './ThemedSurface.module.scss';

/** Props of {@link ThemedSurface}. */
export interface ThemedSurfaceProps {
  /** The theme of the page section or of Teams; Fluent's own when the host has none. */
  readonly theme?: PartialTheme;
}

const smallestText = '12px';

/** The colours that the style sheets of the web parts use, as CSS custom properties. */
const styledColors = [
  'bodyBackground',
  'bodyText',
  'bodySubtext',
  'bodyDivider',
  'bodyFrameDivider',
  'bodyStandoutBackground',
  'link',
  'linkHovered',
  'focusBorder',
  'infoBackground',
  'infoIcon',
  'successBackground',
  'successIcon',
  'warningBackground',
  'severeWarningIcon',
  'errorBackground',
  'errorIcon',
  'errorText',
  'messageText'
] as const satisfies readonly (keyof ISemanticColors)[];

function colorProperties(theme: Theme): React.CSSProperties {
  const entries = styledColors.map((name) => [`--${name}`, theme.semanticColors[name]]);
  // The browser draws its own parts, such as the calendar of a date field, to match.
  const colorScheme = theme.isInverted ? 'dark' : 'light';
  return { ...Object.fromEntries(entries), colorScheme } as React.CSSProperties;
}

/** The host's theme; what stands below a field is as large as Fluent's other small texts, and not smaller. */
function readableTheme(theme: PartialTheme | undefined): Theme {
  const small = { ...theme?.fonts?.xSmall, fontSize: smallestText };
  return createTheme({ ...theme, fonts: { ...theme?.fonts, xSmall: small } });
}

/** Puts the host's theme under everything inside: Fluent components by context, style sheets by CSS properties. */
export const ThemedSurface: React.FunctionComponent<ThemedSurfaceProps> = ({ theme, children }) => {
  const fullTheme = React.useMemo(() => readableTheme(theme), [theme]);
  return (
    <ThemeProvider className={styles.surface} theme={fullTheme} style={colorProperties(fullTheme)}>
      {children}
    </ThemeProvider>
  );
};
