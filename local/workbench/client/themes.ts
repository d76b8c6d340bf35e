import { createTheme, type Theme } from '@fluentui/react';
import { teamsThemes } from '../../../src/webparts/shared/teams/teamsThemes';
import { type ThemeName } from './workbenchState';

/** The themes that a host may have, by name: SharePoint gives web parts colours alike. */
export const hostThemes: Readonly<Record<ThemeName, Theme>> = {
  default: createTheme(teamsThemes.default),
  dark: createTheme(teamsThemes.dark),
  contrast: createTheme(teamsThemes.contrast)
};
