import { type CoverageGap } from '../agreement/coverage';
import { type FocusArea } from '../agreement/focusArea';
import { type LapseWarning } from '../agreement/lapse';
import { type Group } from '../organisation/group';
import { type ActionRow, type RowArea } from '../overview/actionRow';
import { type DateChange } from '../plan/action';
import { type AgendaItem } from './agendaItem';
import { type Assignment } from './assignment';
import { type Decision, type Meeting } from './meeting';
import { type RaisedMatter } from './raisedMatter';

/** An agreement of the cooperation that lapses. */
export interface AgendaLapse {
  readonly title: string;
  readonly warning: LapseWarning;
}

/** A central area that a local agreement has not weighed. */
export interface AgendaGap {
  readonly agreementKey: string;
  readonly agreementTitle: string;
  readonly area: FocusArea;
  readonly gap: CoverageGap;
}

/** What an agenda is made of. */
export interface AgendaCase {
  readonly meeting: Meeting;
  /** All meetings of the group. */
  readonly meetings: readonly Meeting[];
  readonly group: Group;
  /** The actions that the group takes up: its own, and those of the groups below it. */
  readonly rows: readonly ActionRow[];
  readonly dateChanges: readonly DateChange[];
  /** Of all groups of the site. */
  readonly decisions: readonly Decision[];
  readonly matters: readonly RaisedMatter[];
  readonly assignments: readonly Assignment[];
  readonly lapses: readonly AgendaLapse[];
  readonly gaps: readonly AgendaGap[];
  /** Places of the focus areas, for the gaps. */
  readonly areas: readonly RowArea[];
  readonly items: readonly AgendaItem[];
}
