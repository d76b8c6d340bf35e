import { type PartialTheme } from '@fluentui/react';
import { type TeamsThemeName } from './teamsHost';

/** Light: Fluent's own. */
const defaultTheme: PartialTheme = {};

/** Dark, on the ground that Teams has. */
const darkTheme: PartialTheme = {
  isInverted: true,
  palette: {
    themeDarker: '#d0d1ff',
    themeDark: '#bdbdf8',
    themeDarkAlt: '#aeb0f5',
    themePrimary: '#a6a7f2',
    themeSecondary: '#8b8cc7',
    themeTertiary: '#62639b',
    themeLight: '#323348',
    themeLighter: '#282936',
    themeLighterAlt: '#222229',
    black: '#f8f8f8',
    neutralDark: '#f4f4f4',
    neutralPrimary: '#ffffff',
    neutralPrimaryAlt: '#dadada',
    neutralSecondary: '#d0d0d0',
    neutralSecondaryAlt: '#c8c8c8',
    neutralTertiary: '#a6a6a6',
    neutralTertiaryAlt: '#6d6d6d',
    neutralQuaternary: '#4f4f4f',
    neutralQuaternaryAlt: '#484848',
    neutralLight: '#3f3f3f',
    neutralLighter: '#313131',
    neutralLighterAlt: '#292929',
    white: '#1f1f1f'
  }
};

const contrastText = '#ffffff';
const contrastGround = '#000000';
const contrastAccent = '#ffff01';
const contrastDisabled = '#3ff23f';

/** High contrast, as Teams has it: white on black, links yellow, no shades between. */
const contrastTheme: PartialTheme = {
  isInverted: true,
  palette: {
    themeDarker: contrastAccent,
    themeDark: contrastAccent,
    themeDarkAlt: contrastAccent,
    themePrimary: contrastAccent,
    themeSecondary: contrastAccent,
    themeTertiary: contrastAccent,
    themeLight: contrastGround,
    themeLighter: contrastGround,
    themeLighterAlt: contrastGround,
    black: contrastText,
    neutralDark: contrastText,
    neutralPrimary: contrastText,
    neutralPrimaryAlt: contrastText,
    neutralSecondary: contrastText,
    neutralSecondaryAlt: contrastText,
    neutralTertiary: contrastText,
    neutralTertiaryAlt: contrastText,
    neutralQuaternary: contrastText,
    neutralQuaternaryAlt: contrastText,
    neutralLight: contrastText,
    neutralLighter: contrastGround,
    neutralLighterAlt: contrastGround,
    white: contrastGround
  },
  semanticColors: {
    bodyDivider: contrastText,
    bodyFrameDivider: contrastText,
    focusBorder: contrastAccent,
    disabledText: contrastDisabled,
    buttonTextDisabled: contrastDisabled,
    primaryButtonTextDisabled: contrastDisabled,
    infoBackground: contrastGround,
    successBackground: contrastGround,
    warningBackground: contrastGround,
    severeWarningBackground: contrastGround,
    errorBackground: contrastGround,
    infoIcon: contrastText,
    successIcon: '#3ff23f',
    warningIcon: contrastAccent,
    severeWarningIcon: contrastAccent,
    errorIcon: '#ff9da4',
    messageText: contrastText
  }
};

/** The colours of a tab, by the theme of Teams. */
export const teamsThemes: Readonly<Record<TeamsThemeName, PartialTheme>> = {
  default: defaultTheme,
  dark: darkTheme,
  contrast: contrastTheme
};
