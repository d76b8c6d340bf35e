import * as React from 'react';

const SectionHeading = React.createContext('');

/** Tells every table of a section which heading names it. */
export const SectionHeadingProvider = SectionHeading.Provider;

/** Id of the heading of the section that a table stands in. */
export function useSectionHeading(): string {
  return React.useContext(SectionHeading);
}
